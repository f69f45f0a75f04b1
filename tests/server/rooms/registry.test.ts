import { afterEach, beforeEach, expect, test } from 'vitest';
import { itemFragment } from '../../../shared/meeting/model/fragments.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let house: Rooms;
let clock: HandClock;
beforeEach(() => {
  clock = new HandClock();
  house = rooms({ clock });
});
afterEach(() => house.remove());

const turns = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve));
};

async function written(index: number): Promise<Opened> {
  const opened = await openMeeting(house.registry);
  const peer = new MemoryPeer(opened.meeting, await sessionOf(opened, 'secretariat', 'Sam'));
  peer.write((doc) => void block(doc, itemFragment(opened.itemId), `Text of meeting ${index}`));
  const saved = peer.saved(1);
  await turns(1);
  clock.advance(100);
  await saved;
  opened.meeting.minutes.leave(peer);
  return opened;
}

test('[SY17] thousands of rooms leave memory once nobody is there, and come back with their text', { timeout: 60_000 }, async () => {
  const many = 2000;
  const all: Opened[] = [];
  while (all.length < many) all.push(...(await Promise.all(Array.from({ length: 50 }, (_, index) => written(all.length + index)))));
  expect(house.registry.size).toBe(many);
  for (let minute = 0; minute < 10; minute += 1) {
    clock.advance(60_000);
    await turns(30);
  }
  while (house.registry.size > 0) await turns(10);
  for (const index of [0, 1, 777, many - 1]) {
    const { meeting, itemId } = all[index] as Opened;
    const again = await house.registry.open(meeting.id);
    expect(again).not.toBe(meeting);
    expect(again?.readMinutes().fragments[itemFragment(itemId)]).toMatchObject([{ spans: [{ text: `Text of meeting ${index}` }] }]);
  }
});
