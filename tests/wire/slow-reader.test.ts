// A client that stops reading, over a real socket: its backlog costs the server nothing, and the others do not notice.

import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import { frame, syncStep } from '../../shared/wire/sync.ts';
import { join } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { block, textOf } from '../support/texts.ts';

const rounds = 20;
const writers = 10;
const size = 200_000;

test('[SY10] who stops reading while 40 MB pass is sent a fraction of it once they read on, and has the same text', { timeout: 60_000 }, async () => {
  const server = await startServer();
  const facts = { title: 'Call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'L' }, secretariat: [{ name: 'S' }] };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'First' }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const fragment = `item:${must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  const { session } = await join(server.url, meeting.id, meeting.links.observer);

  const doc = new Y.Doc();
  let bytes = 0;
  const slow = new WebSocket(`${server.url.replace(/^http/, 'ws')}/minutes/${meeting.id}?session=${session}`, { perMessageDeflate: false });
  slow.on('message', (data: Buffer) => {
    bytes += data.length;
    const decoder = createDecoder(data);
    if (readVarUint(decoder) === frame.sync && readVarUint(decoder) !== syncStep.step1) Y.applyUpdate(doc, readVarUint8Array(decoder));
  });
  await new Promise((resolve) => slow.once('open', resolve));
  slow.send(Uint8Array.of(frame.sync, syncStep.step1, 1, 0));
  await new Promise((resolve) => slow.once('message', resolve));
  slow.pause();

  const people = await Promise.all(Array.from({ length: writers }, (_, index) => Person.joins(server.url, meeting, 'member', { name: `Writer ${index}` })));
  await Promise.all(
    people.map(async (person, index) => {
      const text = (): Y.XmlText =>
        textOf(
          person.doc,
          fragment,
          person.doc
            .getXmlFragment(fragment)
            .toArray()
            .findIndex((each) => each.toString().includes(`writer ${index}.`)),
        );
      person.write((own) => void block(own, fragment, `By writer ${index}.`, { id: `slow-${index}` }));
      for (let round = 0; round < rounds; round += 1) {
        person.write(() => text().insert(0, String(round % 10).repeat(size)));
        await person.saved();
        person.write(() => text().delete(0, size));
        await person.saved();
      }
    }),
  );
  const passed = writers * rounds * size;
  slow.resume();
  await expect.poll(() => doc.getXmlFragment(fragment).toString(), { timeout: 20_000, interval: 20 }).toBe(chair.doc.getXmlFragment(fragment).toString());
  expect(bytes).toBeLessThan(passed / 2);
  for (const person of [chair, ...people]) person.leave();
  slow.terminate();
  await server.stop();
});
