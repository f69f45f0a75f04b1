// Updates that hold more than can be judged in a few milliseconds: cut into pieces, accepted as a whole.
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { cut, longUpdate } from '../../../../server/minutes/cutting.ts';
import { must } from '../../../../shared/kit/must.ts';
import { FailingStore } from '../../../support/failing-store.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../../support/rooms.ts';
import { block, textOf } from '../../../support/texts.ts';

let disk: FailingStore;
let house: Rooms;
let opened: Opened;
let fragment: string;
beforeEach(async () => {
  house = rooms({
    wrap: (store) => {
      disk = new FailingStore(store);
      return disk.store;
    },
  });
  opened = await openMeeting(house.registry);
  fragment = `item:${opened.itemId}`;
  await opened.meeting.submit({ type: 'meeting.open' }, await sessionOf(opened, 'chair'));
});
afterEach(() => house.remove());

const enter = async (name: string, role: 'member' | 'observer' = 'member'): Promise<MemoryPeer> =>
  new MemoryPeer(opened.meeting, await sessionOf(opened, role, name));
const textIn = (doc: Y.Doc): string => doc.getXmlFragment(fragment).toString();

/** Words that go in one by one before the last, so that none of them merge. */
function scattered(doc: Y.Doc, words: number): void {
  const text = block(doc, fragment, 'start ');
  for (let word = 0; word < words; word += 1) text.insert(word % 7, `${word} `);
}

test('[SY54] a long update is accepted in pieces, and everybody receives it as one', async () => {
  const [ana, bo, olu] = [await enter('Ana'), await enter('Bo'), await enter('Olu', 'observer')];
  const update = ana.change((doc) => scattered(doc, 4000));
  expect(update.length).toBeGreaterThan(longUpdate);
  const pieces = must(cut({ update, vector: Y.encodeStateVector(new Y.Doc()) }), 'pieces').pieces.length;
  expect(pieces).toBeGreaterThan(2);
  const before = bo.frames.length;
  opened.meeting.minutes.receive(ana, update, false);
  opened.meeting.minutes.receive(
    bo,
    bo.change((doc) => void block(doc, fragment, 'By Bo.')),
    false,
  );
  await Promise.all([ana.saved(1), bo.saved(1)]);
  expect([ana.closed, bo.closed]).toEqual([undefined, undefined]);
  expect(textIn(bo.doc)).toBe(textIn(ana.doc));
  await olu.until(() => textIn(olu.doc) === textIn(ana.doc));
  // The long text, its own text's echo is none, and the barrier.
  expect(bo.frames.length - before).toBe(2);
  const rows = (await house.sqlite.read(opened.meeting.id, 1)).filter(({ kind }) => kind === 'update');
  expect(rows.length).toBeGreaterThanOrEqual(pieces);
  const again = must(await house.restarted().open(opened.meeting.id), 'the meeting');
  expect(textIn(again.minutes.doc)).toBe(textIn(ana.doc));
});

test('[SY54] a long update of which one part is refused leaves no trace', async () => {
  const [ana, bo] = [await enter('Ana'), await enter('Bo')];
  const update = ana.change((doc) => {
    scattered(doc, 4000);
    block(doc, 'report:opening', 'Not for members.');
  });
  opened.meeting.minutes.receive(ana, update, true);
  await ana.saved(1);
  expect(ana.closed).toBe('forbidden');
  bo.write((doc) => void block(doc, fragment, 'Afterwards.'));
  await bo.saved(1);
  expect(textIn(opened.meeting.minutes.doc)).toMatch(/^<block[^>]*>Afterwards\.<\/block>$/);
  const rows = (await house.sqlite.read(opened.meeting.id, 1)).filter(({ kind }) => kind === 'update');
  expect(rows.length).toBe(1);
  // The ids of what was refused are nobody's: Ana comes back and writes.
  const back = await enter('Ana again');
  back.write((doc) => void block(doc, fragment, 'Back.'));
  await back.saved(1);
  expect(back.closed).toBeUndefined();
});

test('[SY54] a long update that lacks something waits for the answer to a question, and is then accepted', async () => {
  const ana = await enter('Ana');
  ana.change((doc) => void block(doc, fragment, 'On a line that was lost.'));
  const update = ana.change((doc) => scattered(doc, 4000));
  opened.meeting.minutes.receive(ana, update, false);
  opened.meeting.minutes.barrier(ana, Uint8Array.of(1));
  await ana.until(() => ana.frames.length > 2);
  opened.meeting.minutes.receive(ana, Y.encodeStateAsUpdate(ana.doc, Y.encodeStateVector(opened.meeting.minutes.doc)), true);
  await ana.until(() => ana.barriers.includes(1) || ana.closed !== undefined);
  expect(ana.closed).toBeUndefined();
  expect(textIn(opened.meeting.minutes.doc)).toBe(textIn(ana.doc));
});

test('[SY54][SY9] a long update that the disk does not take goes on waiting as it is', async () => {
  const [ana, bo] = [await enter('Ana'), await enter('Bo')];
  const { appends } = disk;
  disk.failing = true;
  opened.meeting.minutes.receive(
    ana,
    ana.change((doc) => scattered(doc, 4000)),
    false,
  );
  await expect.poll(() => disk.appends).toBeGreaterThan(appends);
  bo.write((doc) => void block(doc, fragment, 'By Bo.'));
  disk.failing = false;
  await Promise.all([ana.saved(1), bo.saved(1)]);
  expect(textIn(bo.doc)).toBe(textIn(ana.doc));
  expect(textIn(opened.meeting.minutes.doc)).toBe(textIn(ana.doc));
});

test('[SY54] marks that begin in one piece and end in another are as their writer set them', async () => {
  const [ana, bo] = [await enter('Ana'), await enter('Bo')];
  ana.write((doc) => {
    for (let paragraph = 0; paragraph < 50; paragraph += 1) block(doc, fragment, 'Words that are strong.').format(6, 4, { strong: {} });
  });
  await ana.saved(1);
  const update = ana.change((doc) => {
    for (let paragraph = 0; paragraph < 50; paragraph += 1) {
      const text = textOf(doc, fragment, paragraph);
      // The mark grows, its words are replaced, and the text is cut up.
      text.format(6, 9, { strong: {} });
      text.delete(6, 4);
      text.insert(6, 'those', { strong: {} });
      for (let letter = 0; letter < 30; letter += 1) text.insert(letter % 5, 'x');
    }
  });
  expect(must(cut({ update, vector: Y.encodeStateVector(bo.doc) }), 'pieces').pieces.length).toBeGreaterThan(1);
  opened.meeting.minutes.receive(ana, update, false);
  await ana.saved(2);
  expect(ana.closed).toBeUndefined();
  expect([textIn(bo.doc), textIn(opened.meeting.minutes.doc)]).toEqual([textIn(ana.doc), textIn(ana.doc)]);
});

test('[SY54] what cannot be cut is malformed: rubbish, and text that refers to itself in a circle', () => {
  expect(cut({ update: new Uint8Array(longUpdate + 1).fill(255), vector: Uint8Array.of(0) })).toBeUndefined();
  // Two clients whose texts each come after the other's.
  const circle = Uint8Array.from([2, 1, 2, 0, 0x84, 1, 0, 1, 97, 1, 1, 0, 0x84, 2, 0, 1, 98, 0]);
  expect(Y.decodeUpdate(circle).structs.length).toBe(2);
  expect(cut({ update: circle, vector: Uint8Array.of(0) })).toBeUndefined();
});
