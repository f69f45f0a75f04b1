import { expect, test } from 'vitest';
import { likelyMs, waitMs } from '../../../../shared/meeting/floor/estimate.ts';
import { speakingTimes } from '../../../../shared/projections/speaking.ts';
import { ana, bo, chair, guest, MeetingInMemory, secretariat } from '../../../support/meeting.ts';

const minute = 60_000;

test('[FL16] the wait is the rest of the speaker’s time and the likely times of the people before', () => {
  const meeting = new MeetingInMemory().live();
  for (const who of [ana, bo, guest]) meeting.send(who, { type: 'floor.request' });
  const [first, second, third] = meeting.state.floor.queue.map(({ id }) => id) as [string, string, string];
  const wait = (id: string) => waitMs(meeting.state.floor, id, meeting.now);
  expect([wait(first), wait(second), wait(third)]).toEqual([0, 3 * minute, 6 * minute]);
  meeting.send(chair, { type: 'floor.give' });
  meeting.now += 2 * minute;
  expect([wait(first), wait(second), wait(third)]).toEqual([undefined, minute, 4 * minute]);
  meeting.now += 30 * minute;
  expect(wait(second)).toBe(0);
});

test('[FL16] it learns from what speakers took, and never says more than the limit allows', () => {
  const meeting = new MeetingInMemory().live();
  for (let turn = 0; turn < 20; turn += 1) {
    meeting.send(ana, { type: 'floor.request' });
    meeting.send(chair, { type: 'floor.give' });
    meeting.now += minute - 1000;
    meeting.send(chair, { type: 'floor.end' });
  }
  expect(likelyMs(meeting.state.floor, 'intervention')).toBeLessThan(1.2 * minute);
  meeting.send(chair, { type: 'floor.settings', limitSeconds: 30 });
  expect(likelyMs(meeting.state.floor, 'intervention')).toBe(minute / 2);
});

test('[FL18] speaking time by person and by group, the longest first, without what interrupted', () => {
  const meeting = new MeetingInMemory().live();
  const noted = { type: 'attendance.note', status: 'present', group: 'Civil society' } as const;
  meeting.send(secretariat, { ...noted, name: 'Dora' });
  meeting.send(secretariat, { ...noted, name: 'Emil' });
  const dora = meeting.state.participants[0]?.id ?? '';
  meeting.send(chair, { type: 'floor.give', participantId: dora });
  meeting.now += minute - 2000;
  meeting.send(bo, { type: 'floor.request', kind: 'point-of-order' });
  meeting.send(chair, { type: 'floor.give' });
  meeting.now += 10_000 - 1000;
  meeting.send(chair, { type: 'floor.give' });
  meeting.now += minute - 1000;
  meeting.send(chair, { type: 'floor.end' });
  meeting.send(secretariat, { type: 'floor.add', name: 'Emil', group: 'Civil society', channel: 'phone' });
  meeting.send(chair, { type: 'floor.give' });
  const times = speakingTimes(meeting.state, meeting.now + 30_000);
  expect(times.people.map(({ name, ms, turns }) => [name, ms, turns])).toEqual([
    ['Dora', 2 * minute, 1],
    ['Emil', 30_000, 1],
    ['Bo', 10_000, 1],
  ]);
  expect(times.groups.map(({ group, ms, people }) => [group, ms, people])).toEqual([
    ['Civil society', 2.5 * minute, 2],
    [undefined, 10_000, 1],
  ]);
  expect(times.totalMs).toBe(times.groups.reduce((sum, { ms }) => sum + ms, 0));
});
