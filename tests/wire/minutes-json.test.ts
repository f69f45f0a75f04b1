// The minutes as blocks, for pages that have not loaded the shared document yet and for other programs.
import { expect, test } from 'vitest';
import { download, virtualMeeting } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

test('[HT6] those inside read the minutes as blocks; nobody else does', async () => {
  const server = await startServer();
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    agenda: [{ title: 'Opening' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const name = `item:${chair.state?.agenda[0]?.id}`;
  chair.write((doc) => block(doc, name, 'It was agreed.', { kind: 'decision' }));
  await chair.saved();
  const observer = await Person.joins(server.url, meeting, 'observer');
  const minutes = JSON.parse(await download(server.url, meeting.id, 'minutes.json', observer.joined.session));
  expect(minutes.fragments[name]).toMatchObject([{ kind: 'decision', indent: 0, spans: [{ text: 'It was agreed.' }] }]);
  expect(minutes.notes).toEqual({});
  expect((await fetch(`${server.url}/api/meetings/${meeting.id}/minutes.json`)).status).toBe(401);
  chair.leave();
  observer.leave();
  await server.stop();
});

test('[SY76] neither minutes.json nor minutes.yjs gives an observer a word of a working note', async () => {
  const server = await startServer();
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    agenda: [{ title: 'Opening' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const name = `item:${chair.state?.agenda[0]?.id}`;
  chair.write((doc) => {
    block(doc, name, 'It was agreed.', { kind: 'decision' });
    block(doc, name, 'Secretplan', { kind: 'note' });
  });
  await chair.saved();
  const observer = await Person.joins(server.url, meeting, 'observer');
  for (const file of ['minutes.json', 'minutes.yjs']) {
    const read = ({ joined }: Person): Promise<string> => download(server.url, meeting.id, file, joined.session);
    const [own, others] = [await read(chair), await read(observer)];
    expect([own.includes('Secretplan'), others.includes('Secretplan'), others.includes('It was agreed.')]).toEqual([true, false, true]);
  }
  chair.leave();
  observer.leave();
  await server.stop();
});
