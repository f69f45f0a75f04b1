// Short updates made by hand that would cost the server much more than they weigh.
import { type Encoder, encode, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { decodeFrame } from '../../../../server/gateways/minutes-frames.ts';
import { syncFrame } from '../../../../shared/wire/frames.ts';
import { MemoryPeer, type Opened, openMeeting, rooms, sessionOf } from '../../../support/rooms.ts';
import { block } from '../../../support/texts.ts';

async function called(limits: { minutes?: number } = {}): Promise<{ opened: Opened; fragment: string; remove(): Promise<void> }> {
  const house = rooms({ limits });
  const opened = await openMeeting(house.registry);
  await opened.meeting.submit({ type: 'meeting.open' }, await sessionOf(opened, 'chair'));
  return { opened, fragment: `item:${opened.itemId}`, remove: () => house.remove() };
}

/** Blocks of as many clients, each of which takes the fragment for empty. */
function unaware(fragment: string, writers: number, first: number): Uint8Array {
  return encode((encoder: Encoder) => {
    writeVarUint(encoder, writers);
    for (let writer = writers; writer > 0; writer -= 1) {
      for (const value of [1, first + writer, 0]) writeVarUint(encoder, value);
      const infoOfType = 7;
      writeUint8(encoder, infoOfType);
      writeVarUint(encoder, 1);
      writeVarString(encoder, fragment);
      const typeOfElement = 3;
      writeVarUint(encoder, typeOfElement);
      writeVarString(encoder, 'block');
    }
    writeVarUint(encoder, 0);
  });
}

test('[SY83] three writers who know nothing of 3,000 paragraphs are placed beside them, and three hundred at once are refused', async () => {
  const { opened, fragment, remove } = await called();
  const [ana, bo] = [
    new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Ana')),
    new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Bo')),
  ];
  ana.write((doc) => doc.getXmlFragment(fragment).push(Array.from({ length: 3000 }, () => new Y.XmlElement('block'))));
  await ana.saved(1);
  opened.meeting.minutes.receive(bo, unaware(fragment, 3, 2 ** 32), false);
  await bo.saved(2);
  expect([bo.closed, opened.meeting.minutes.doc.getXmlFragment(fragment).length]).toEqual([undefined, 3003]);
  opened.meeting.minutes.receive(bo, unaware(fragment, 300, 2 ** 33), false);
  await expect.poll(() => bo.closed).toBe('malformed');
  ana.write((doc) => void block(doc, fragment, 'She goes on.'));
  await ana.saved(3);
  expect(opened.meeting.minutes.doc.getXmlFragment(fragment).length).toBe(3004);
  await remove();
});

test('[SY84] deletions that cut a text into ever more pieces are refused at twice the size of full minutes, and a paragraph can still be deleted', async () => {
  const { opened, fragment, remove } = await called({ minutes: 20_000 });
  const ana = new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Ana'));
  const bo = new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Bo'));
  ana.write((doc) => void block(doc, fragment, 'x'.repeat(15_000)));
  await ana.saved(1);
  const { length } = ana.doc.getXmlFragment(fragment).toString();
  expect(length).toBeGreaterThan(15_000);
  // Every second letter.
  ana.write((doc) => {
    const text = (doc.getXmlFragment(fragment).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    doc.transact(() => {
      for (let at = 0; at < 2000; at += 1) text.delete(at, 1);
    });
  });
  await expect.poll(() => ana.closed).toBe('tooLarge');
  expect(opened.meeting.minutes.doc.getXmlFragment(fragment).toString()).toHaveLength(length);
  opened.meeting.minutes.answer(bo, Uint8Array.of(0));
  bo.write((doc) => doc.getXmlFragment(fragment).delete(0, 1));
  await bo.saved(1);
  expect(opened.meeting.minutes.doc.getXmlFragment(fragment)).toHaveLength(0);
  await remove();
});

test('[SY85] a question that lists more client ids than a page ever meets is answered as by a newcomer', () => {
  const vector = (clients: number): Uint8Array =>
    encode((encoder: Encoder) => {
      writeVarUint(encoder, clients);
      for (let client = 1; client <= clients; client += 1) for (const value of [client, 1]) writeVarUint(encoder, value);
    });
  expect(decodeFrame(syncFrame('step1', vector(1000)))).toEqual({ type: 'question', vector: vector(1000) });
  expect(decodeFrame(syncFrame('step1', vector(100_000)))).toEqual({ type: 'question', vector: Uint8Array.of(0) });
});
