// A peer that does not read what it is sent costs the room one difference, whatever it does.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../../support/rooms.ts';
import { block } from '../../../support/texts.ts';

let house: Rooms;
let opened: Opened;
let fragment: string;

beforeEach(async () => {
  house = rooms({ limits: { lagging: 1000 } });
  opened = await openMeeting(house.registry);
  fragment = `item:${opened.itemId}`;
  await opened.meeting.submit({ type: 'meeting.open' }, await sessionOf(opened, 'chair'));
});
afterEach(() => house.remove());

const enter = async (role: 'member' | 'observer', name: string): Promise<MemoryPeer> => new MemoryPeer(opened.meeting, await sessionOf(opened, role, name));
const textOf = ({ doc }: { doc: MemoryPeer['doc'] }): string => doc.getXmlFragment(fragment).toString();

test('[SY10] a peer that reads nothing is passed over, and gets one difference once it reads', async () => {
  const [ana, slow] = [await enter('member', 'Ana'), await enter('observer', 'Slow')];
  slow.backlog = 5000;
  const frames = slow.frames.length;
  for (let round = 1; round <= 5; round += 1) {
    ana.write((doc) => void block(doc, fragment, `Paragraph ${round}`));
    await ana.saved(round);
  }
  expect(slow.frames.length).toBe(frames);
  slow.backlog = 0;
  await slow.until(() => textOf(slow) === textOf(opened.meeting.minutes));
  expect(slow.frames.length).toBe(frames + 1);
});

test('[SY10] a peer that reads nothing and asks again and again is answered once', async () => {
  const [ana, slow] = [await enter('member', 'Ana'), await enter('member', 'Slow')];
  ana.write((doc) => void block(doc, fragment, 'Written'));
  await ana.saved(1);
  await slow.until(() => textOf(slow) === textOf(opened.meeting.minutes));
  slow.backlog = 5000;
  const frames = slow.frames.length;
  for (let round = 0; round < 100; round += 1) {
    opened.meeting.minutes.answer(slow, Uint8Array.of(1, 5, round + 1));
    opened.meeting.minutes.tellCursors(slow);
  }
  expect(slow.frames.length).toBe(frames);
  expect(() => opened.meeting.minutes.answer(slow, Uint8Array.of(9, 1))).toThrow();
  slow.backlog = 0;
  await slow.until(() => slow.frames.length > frames);
  expect(slow.frames.length).toBe(frames + 1);
});
