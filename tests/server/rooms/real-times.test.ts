// Times that stay true while the clock of the machine, or its disk, does not do what it should.
import { afterEach, expect, test } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import { FailingStore } from '../../support/failing-store.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';

let house: Rooms;
afterEach(() => house.remove());

const tenYears = 10 * 365 * 24 * 3_600_000;

test('[CN20] a clock that was ten years ahead for a minute does not keep a call for objections open', async () => {
  const hand = new HandClock();
  let off = 0;
  house = rooms({ clock: { now: () => hand.now() + off, after: hand.after } });
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair', 'Lynn');
  off = tenYears;
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  await opened.meeting.submit({ type: 'item.start', itemId: opened.itemId }, chair);
  off = 0;
  const again = must(await house.restarted().open(opened.meeting.id), 'the meeting');
  expect(await again.submit({ type: 'objections.call', text: 'It would be so.' }, chair)).toHaveProperty('version');
  expect(await again.submit({ type: 'objections.declare', outcome: 'agreed' }, chair)).toEqual({ refusal: expect.objectContaining({ code: 'too-early' }) });
  hand.advance(15_000);
  expect(await again.submit({ type: 'objections.declare', outcome: 'agreed' }, chair)).toHaveProperty('version');
});

test('[AT30] a departure has its real time, though the disk failed and others acted meanwhile', async () => {
  const clock = new HandClock();
  let failing: FailingStore | undefined;
  house = rooms({
    clock,
    limits: { grace: 1000 },
    wrap: (store) => {
      failing = new FailingStore(store);
      return failing.store;
    },
  });
  const disk = must(failing, 'the disk');
  const opened = await openMeeting(house.registry);
  const { meeting } = opened;
  const chair = await sessionOf(opened, 'chair', 'Lynn');
  const ana = await sessionOf(opened, 'member', 'Ana');
  const visit = () => meeting.state.participants.find(({ name }) => name === 'Ana')?.visits.at(-1);
  meeting.roster.connect(ana.participantId, true);
  await expect.poll(visit).toBeDefined();
  clock.advance(60_000);
  const goneAt = clock.now();
  disk.failing = true;
  meeting.roster.disconnect(ana.participantId);
  const appends = disk.appends;
  clock.advance(1000);
  await expect.poll(() => disk.appends).toBeGreaterThan(appends);
  await meeting.submit({ type: 'meeting.open' }, chair);
  disk.failing = false;
  clock.advance(500);
  expect(await meeting.submit({ type: 'meeting.open' }, chair)).toHaveProperty('version');
  clock.advance(5000);
  await expect.poll(() => visit()?.leftAt).toBe(goneAt);
});
