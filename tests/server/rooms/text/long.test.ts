// Long minutes: opened, sent and copied without holding everybody else up.
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Merge, merge, merging } from '../../../../server/minutes/merging.ts';
import { Whole } from '../../../../server/rooms/text/whole.ts';
import { must } from '../../../../shared/kit/must.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../../support/rooms.ts';
import { block } from '../../../support/texts.ts';

let house: Rooms;
afterEach(() => house?.remove());

const paragraph = 'A paragraph of the minutes of a long call. '.repeat(10);
const textIn = (doc: Y.Doc, { itemId }: Opened): string => doc.getXmlFragment(`item:${itemId}`).toString();

/** A live meeting with 300 kB of text, and the member who wrote it. */
async function longMeeting(): Promise<{ opened: Opened; ana: MemoryPeer }> {
  house = rooms({ limits: { snapshotRows: 40 } });
  const opened = await openMeeting(house.registry);
  await opened.meeting.submit({ type: 'meeting.open' }, await sessionOf(opened, 'chair'));
  const ana = new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Ana'));
  for (let index = 0; index < 100; index += 1) {
    ana.write((doc) => {
      for (let more = 0; more < 7; more += 1) block(doc, `item:${opened.itemId}`, paragraph, { id: `b${index}-${more}` });
    });
  }
  await ana.saved(1);
  return { opened, ana };
}

test('[SY43] a long text opens in pieces, and everything that was written is there, for writers and for observers', async () => {
  const { opened, ana } = await longMeeting();
  const [first, olu] = [
    new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Bo')),
    new MemoryPeer(opened.meeting, await sessionOf(opened, 'observer', 'Olu')),
  ];
  expect(textIn(first.doc, opened)).toBe(textIn(ana.doc, opened));
  await olu.until(() => textIn(olu.doc, opened) === textIn(ana.doc, opened));
  ana.write((doc) => void block(doc, `item:${opened.itemId}`, 'One more.'));
  await ana.saved(2);
  await olu.until(() => textIn(olu.doc, opened).includes('One more.'));

  const again = must(await house.restarted().open(opened.meeting.id), 'the meeting');
  expect(textIn(again.minutes.doc, opened)).toBe(textIn(ana.doc, opened));
  const late = new MemoryPeer(
    again,
    must(again.access.authenticate(((await again.join(opened.keys.member, { name: 'Cy' })) as { session: string }).session), 'a session'),
  );
  expect(textIn(late.doc, opened)).toBe(textIn(ana.doc, opened));
  late.write((doc) => void block(doc, `item:${opened.itemId}`, 'After the restart.'));
  await late.saved(1);
  expect(textIn(again.minutes.doc, opened)).toContain('After the restart.');
});

test('[SY43] where no other thread can merge the text, it opens all the same', async () => {
  const doc = new Y.Doc();
  block(doc, 'item:a', paragraph.repeat(300));
  const refusing: Merge = () => Promise.reject(new Error('no thread'));
  const { whole } = await merging(refusing)({ rows: [{ seq: 1, payload: Y.encodeStateAsUpdate(doc) }] });
  expect(whole).toEqual(Y.encodeStateAsUpdate(doc));
});

test('[SY44] a newcomer to a long text receives the merged text and the changes since', async () => {
  const doc = new Y.Doc();
  for (let index = 0; index < 300; index += 1) block(doc, 'item:a', paragraph, { id: `b${index}` });
  const update = Y.encodeStateAsUpdate(doc);
  let merges = 0;
  const whole = new Whole(doc, update, async (parts) => {
    merges += 1;
    return merge(parts);
  });
  block(doc, 'item:a', 'Since then.');
  whole.changed();
  expect(whole.parts[0]).toBe(update);
  expect(must(whole.parts[1], 'what has come since').length).toBeLessThan(200);
  const copy = new Y.Doc();
  for (const part of whole.parts) Y.applyUpdate(copy, part);
  expect(copy.getXmlFragment('item:a').toString()).toContain('Since then.');

  // Much has come since: it is merged once, in the background.
  for (let index = 0; index < 500; index += 1) block(doc, 'item:a', paragraph, { id: `c${index}` });
  whole.changed();
  expect([whole.parts.length, whole.frames.length]).toEqual([2, 2]);
  const one = await whole.asOne();
  const other = new Y.Doc();
  Y.applyUpdate(other, one);
  expect(other.getXmlFragment('item:a').toString()).toBe(doc.getXmlFragment('item:a').toString());
  expect(merges).toBeLessThanOrEqual(2);
});
