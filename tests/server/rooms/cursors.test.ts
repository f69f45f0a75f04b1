import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Role } from '../../../shared/meeting/roles.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';

let house: Rooms;
let clock: HandClock;
let opened: Opened;
beforeEach(async () => {
  clock = new HandClock();
  house = rooms({ clock });
  opened = await openMeeting(house.registry);
});
afterEach(() => house.remove());

const enter = async (name: string, role: Role = 'member'): Promise<MemoryPeer> => new MemoryPeer(opened.meeting, await sessionOf(opened, role, name));

function says(peer: MemoryPeer, state: object | null): void {
  const encoder = createEncoder();
  for (const number of [1, peer.doc.clientID, 1]) writeVarUint(encoder, number);
  writeVarString(encoder, JSON.stringify(state));
  opened.meeting.minutes.say(peer, toUint8Array(encoder));
}
const at = (clientClock: number) => ({ anchor: { item: { client: 1, clock: clientClock } } });
const inItem = (item: string, clientClock?: number) => ({ brief: true, item, ...(clientClock !== undefined && { cursor: at(clientClock) }) });

test('[SY15] a cursor is told in brief to those who look at its item, and to no one else', async () => {
  const [ana, bo, cy, quiet] = [await enter('Ana'), await enter('Bo'), await enter('Cy'), await enter('Quiet')];
  const watcher = await enter('Watcher', 'observer');
  says(bo, inItem('item:one'));
  says(cy, inItem('item:two'));
  says(watcher, inItem('item:one'));
  says(ana, inItem('item:one', 7));
  clock.advance(200);
  expect(bo.heard.get(ana.doc.clientID)).toEqual({ by: ana.session.participantId, cursor: at(7) });
  expect([cy, quiet, watcher, ana].map((peer) => peer.heard.size)).toEqual([0, 0, 0, 0]);
});

test('[SY15] who comes to an item is told who writes there, and the cursor of who leaves it goes', async () => {
  const [ana, bo] = [await enter('Ana'), await enter('Bo')];
  says(ana, inItem('item:one', 7));
  clock.advance(200);
  says(bo, inItem('item:one'));
  expect(bo.heard.get(ana.doc.clientID)).toMatchObject({ cursor: at(7) });
  says(bo, inItem('item:two'));
  expect(bo.heard.get(ana.doc.clientID)).toBeNull();
  says(bo, inItem('item:one'));
  expect(bo.heard.get(ana.doc.clientID)).toMatchObject({ cursor: at(7) });
  says(ana, inItem('item:two', 8));
  clock.advance(200);
  expect(bo.heard.get(ana.doc.clientID)).toBeNull();
});

test('[SY4][SY15] a client of the plain protocol gets names, of everyone or of the people in one item', async () => {
  const [ana, all, one, two] = [await enter('Ana'), await enter('All'), await enter('One'), await enter('Two')];
  says(all, {});
  says(one, { item: 'item:one' });
  says(two, { item: 'item:two' });
  says(ana, { user: { name: 'The Chair' }, item: 'item:one', cursor: at(1) });
  clock.advance(200);
  const user = { id: ana.session.participantId, role: 'member', name: 'Ana' };
  for (const peer of [all, one]) expect(peer.heard.get(ana.doc.clientID)).toEqual({ user, item: 'item:one', cursor: at(1) });
  expect(two.heard.has(ana.doc.clientID)).toBe(false);
});

test('[SY15] two hundred cursors that move without pause cost a reader at most 10 kB a second', async () => {
  const reader = await enter('Reader');
  says(reader, inItem('item:one'));
  const movers = await Promise.all(Array.from({ length: 200 }, (_, index) => enter(`Mover ${index}`)));
  clock.advance(1000);
  reader.frames.length = 0;
  const seconds = 30;
  for (let step = 0; step < seconds * 5; step += 1) {
    for (const mover of movers) says(mover, inItem('item:one', step));
    clock.advance(200);
  }
  const bytes = reader.frames.reduce((sum, frame) => sum + frame.length, 0);
  expect(bytes / seconds).toBeLessThan(10_000);
  expect(reader.frames.length).toBeGreaterThanOrEqual(seconds / 4);
});

test('[SY15] one whose line is behind is told no cursors, and all of them once it is not', async () => {
  const [ana, bo] = [await enter('Ana'), await enter('Bo')];
  says(bo, inItem('item:one'));
  bo.backlog = 100_000;
  says(ana, inItem('item:one', 1));
  clock.advance(5000);
  expect(bo.heard.size).toBe(0);
  bo.backlog = 0;
  says(ana, inItem('item:one', 2));
  clock.advance(5000);
  expect(bo.heard.get(ana.doc.clientID)).toMatchObject({ cursor: at(2) });
});

test('[SY46] text that comes while cursors are sent to a crowd goes out before the rest of them', async () => {
  const ana = await enter('Ana');
  const crowd = await Promise.all(Array.from({ length: 250 }, (_, index) => enter(`Reader ${index}`)));
  for (const reader of crowd) says(reader, inItem('item:one'));
  clock.advance(1000);
  for (const reader of crowd) reader.heard.clear();
  says(ana, inItem('item:one', 7));
  const told = (): number => crowd.filter((reader) => reader.heard.has(ana.doc.clientID)).length;
  // After the first hundred, the next timer is for the second hundred.
  const send = crowd[0]?.send.bind(crowd[0]);
  let inBetween = 0;
  const [first] = crowd;
  if (first && send) {
    first.send = (bytes) => {
      send(bytes);
      clock.after(0, () => {
        inBetween = told();
      });
    };
  }
  clock.advance(1000);
  expect(told()).toBe(250);
  expect(inBetween).toBeLessThan(250);
  expect(inBetween).toBeGreaterThan(0);
});
