import { expect, test } from 'vitest';
import { arrived, joined, left } from '../../../shared/meeting/attendance/presence.ts';
import { attendance } from '../../../shared/projections/attendance.ts';
import { ana, bo, chair, MeetingInMemory, secretariat } from '../../support/meeting.ts';
import { checkInvariants } from './invariants.ts';

const twice = { participantId: 'ana2', role: 'member' as const, name: 'A. Lima' };

/** Ana came, spoke for a while under another entry, and is here again. */
function call(): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  const now = meeting.now;
  meeting.take(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana Lima' }, now));
  meeting.take(joined(meeting.state, { id: 'ana2', role: 'member', name: 'A. Lima', affiliation: 'Forum', region: 'africa' }, now));
  meeting.take(joined(meeting.state, { id: 'bo', role: 'member', name: 'Bo' }, now));
  meeting.take(arrived(meeting.state, 'ana2', now + 1000));
  meeting.now += 2000;
  return meeting;
}
function gone(meeting: MeetingInMemory): void {
  meeting.take(left(meeting.state, 'ana2', meeting.now + 60_000));
  meeting.take(arrived(meeting.state, 'ana', meeting.now + 120_000));
  meeting.now += 180_000;
}
const merge = { type: 'people.merge' as const, participantId: 'ana2', into: 'ana' };

test('[AT46] two entries become one, with the times, the words and the answers of both', () => {
  const meeting = call();
  meeting.send(twice, { type: 'aob.propose', title: 'Newcomers' });
  meeting.send(ana, { type: 'aob.support', itemId: meeting.id('Newcomers') });
  meeting.send(twice, { type: 'floor.request' });
  meeting.send(chair, { type: 'floor.give' });
  meeting.send(twice, { type: 'floor.end' });
  meeting.send(chair, { type: 'gauge.open', question: 'Ready?', anonymous: false });
  meeting.send(twice, { type: 'gauge.answer', option: 1 });
  gone(meeting);
  meeting.send(ana, { type: 'gauge.answer', option: 0 });
  expect(meeting.send(chair, merge)).toBeUndefined();
  const rows = attendance(meeting.state, meeting.now);
  expect(rows.map(({ participant: { name, affiliation, region }, status }) => [name, affiliation, region, status])).toEqual([
    ['Ana Lima', 'Forum', 'africa', 'here'],
    ['Bo', undefined, undefined, 'absent'],
  ]);
  expect(rows[0]?.participant.visits).toHaveLength(2);
  expect(meeting.state.floor.spoken[0]?.participantId).toBe('ana');
  expect(meeting.state.agenda.at(-1)?.proposal).toMatchObject({ by: 'ana', supporters: [] });
  expect(meeting.state.gauge?.answers).toMatchObject([{ participantId: 'ana', option: 0 }]);
  expect(meeting.state.merged).toEqual({ ana2: 'ana' });
  checkInvariants(meeting.state, 'merged');
});

test('[AT46] of two requests to speak one stays: the one that has the floor, or else that of the entry that stays', () => {
  const waiting = call();
  waiting.send(twice, { type: 'floor.request' });
  waiting.send(ana, { type: 'floor.request' });
  waiting.send(twice, { type: 'floor.request', kind: 'point-of-order' });
  gone(waiting);
  waiting.send(chair, merge);
  expect(waiting.state.floor.queue.map(({ participantId, kind, name }) => [participantId, kind, name])).toEqual([
    ['ana', 'point-of-order', 'A. Lima'],
    ['ana', 'intervention', 'Ana'],
  ]);
  const speaking = call();
  speaking.send(ana, { type: 'floor.request' });
  speaking.send(chair, { type: 'floor.give', participantId: 'ana2' });
  gone(speaking);
  speaking.send(chair, merge);
  expect(speaking.state.floor.speaking?.participantId).toBe('ana');
  expect(speaking.state.floor.queue).toEqual([]);
  checkInvariants(speaking.state, 'speaking');
});

test('[AT46] an entry that is connected stays; members merge nothing; an issued report’s list stays as it is', () => {
  const meeting = call();
  expect(meeting.send(chair, merge)).toBe('still-here');
  gone(meeting);
  expect(meeting.send(bo, merge)).toBe('not-chair');
  expect(meeting.send(chair, { ...merge, into: 'ana2' })).toBe('not-permitted');
  expect(meeting.send(chair, { ...merge, into: 'nobody' })).toBe('unknown-participant');
  for (const type of ['meeting.close', 'report.issue'] as const) meeting.send(secretariat, { type });
  expect(meeting.send(chair, merge)).toBe('already-issued');
});

test('[AT46] an entry that was merged twice leads to the last one', () => {
  const meeting = call();
  gone(meeting);
  meeting.send(chair, merge);
  meeting.take(left(meeting.state, 'ana', meeting.now));
  meeting.send(chair, { type: 'people.merge', participantId: 'ana', into: 'bo' });
  expect(meeting.state.merged).toEqual({ ana2: 'bo', ana: 'bo' });
});
