import { afterEach, beforeEach, expect, test } from 'vitest';
import { afterMeetingMs, endOfMeeting, unusedMs } from '../../../server/rooms/session-life.ts';
import { must } from '../../../shared/kit/must.ts';
import { type Opened, openMeeting, type Rooms, rooms } from '../../support/rooms.ts';

const day = 24 * 60 * 60 * 1000;
/** Moved by hand, and without timers: in a month there would be too many. */
const clock = {
  at: 0,
  now: () => clock.at,
  after: () => () => {},
  advance: (ms: number) => {
    clock.at += ms;
  },
};
let house: Rooms;
let opened: Opened;
beforeEach(async () => {
  clock.at = Date.parse('2016-09-13T12:00:00Z');
  house = rooms({ clock });
  opened = await openMeeting(house.registry);
});
afterEach(() => house.remove());

async function join(role: keyof Opened['keys'], name?: string, known?: string, { meeting } = opened) {
  const joined = await meeting.join(opened.keys[role], name === undefined ? {} : { name }, known);
  if (typeof joined === 'string') throw new Error(joined);
  return joined;
}
const holds = (token: string, { meeting } = opened): boolean => meeting.access.authenticate(token) !== undefined;

test('[AU40] a session ends when it has not been used for 30 days; each use puts that off', async () => {
  const [ana, bo] = [await join('member', 'Ana'), await join('member', 'Bo')];
  const ended: string[] = [];
  opened.meeting.access.onEnded(({ name = '' }) => void ended.push(name));
  clock.advance(29 * day);
  expect(holds(ana.session)).toBe(true);
  clock.advance(2 * day);
  expect([holds(ana.session), holds(bo.session)]).toEqual([true, false]);
  expect(ended).toEqual(['Bo']);
});

test('[AU40] used sessions are known after a restart, and unused ones have ended', async () => {
  const [ana, bo] = [await join('member', 'Ana'), await join('member', 'Bo')];
  clock.advance(20 * day);
  opened.meeting.access.noteUse(must(opened.meeting.access.authenticate(ana.session), 'the session'));
  await expect.poll(() => opened.meeting.access.isBehind).toBe(false);
  const again = { ...opened, meeting: must(await house.restarted().open(opened.meeting.id), 'the meeting') };
  clock.advance(15 * day);
  expect([holds(ana.session, again), holds(bo.session, again)]).toEqual([true, false]);
});

test('[AU40] a session ends eight weeks after the meeting, however often it is used; one opened later holds', async () => {
  const ana = await join('member', 'Ana');
  const end = endOfMeeting(opened.meeting.state) + afterMeetingMs;
  while (clock.now() + 20 * day <= end) {
    clock.advance(20 * day);
    expect(holds(ana.session)).toBe(true);
  }
  clock.advance(end - clock.now());
  expect(holds(ana.session)).toBe(true);
  clock.advance(1);
  expect(holds(ana.session)).toBe(false);
  const late = await join('member', 'Late');
  clock.advance(unusedMs);
  expect(holds(late.session)).toBe(true);
});

test('[AU40] a call under way has no end, and one that was closed ended then', () => {
  const { state } = opened.meeting;
  expect(endOfMeeting({ ...state, openedAt: 5 })).toBe(Number.POSITIVE_INFINITY);
  expect(endOfMeeting({ ...state, openedAt: 5, closedAt: 9 })).toBe(9);
});

test('[AU40] sessions that have ended so are found without anybody asking with them', async () => {
  await join('member', 'Ana');
  const ended: string[] = [];
  opened.meeting.access.onEnded(({ name = '' }) => void ended.push(name));
  clock.advance(unusedMs + 1);
  opened.meeting.access.expire();
  expect(ended).toEqual(['Ana']);
});

test('[AU39] a planted session makes nobody another person: another name, or a first one, is a participant of their own', async () => {
  const eve = await join('member', 'Eve');
  const victim = await join('member', 'Victim', eve.session);
  expect(victim.participantId).not.toBe(eve.participantId);
  const nameless = await join('observer');
  const watcher = await join('observer', undefined, nameless.session);
  expect(watcher.participantId).not.toBe(nameless.participantId);
  const named = await join('observer', 'Ana', nameless.session);
  expect(named.participantId).not.toBe(nameless.participantId);
  await opened.meeting.name(must(opened.meeting.access.authenticate(watcher.session), 'the session'), { name: 'Bo' });
  expect(opened.meeting.access.authenticate(nameless.session)?.name).toBeUndefined();
  expect(opened.meeting.state.participants.map(({ name }) => name).toSorted()).toEqual(['Ana', 'Bo', 'Eve', 'Victim']);
});

test('[AU6] the same name, as it was given or as it is listed by now, is the same person', async () => {
  const ana = await join('member', 'Ana');
  const session = must(opened.meeting.access.authenticate(ana.session), 'the session');
  await opened.meeting.submit({ type: 'attendance.correct', name: 'Ana Pérez' }, session);
  for (const name of [undefined, 'Ana', '  ana   pérez ']) expect((await join('member', name, ana.session)).participantId).toBe(ana.participantId);
});
