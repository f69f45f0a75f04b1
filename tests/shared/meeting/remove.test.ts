import { describe, expect, test } from 'vitest';
import { putOut } from '../../../shared/meeting/attendance/remove.ts';
import { hasSeat } from '../../../shared/meeting/attendance/seats.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import type { Participant } from '../../../shared/meeting/model/attendance.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { ana, bo, chair, guest, MeetingInMemory, secretariat } from '../../support/meeting.ts';

const listed = (count: number, role: Role): Pick<Participant, 'role'>[] => Array.from({ length: count }, () => ({ role }));

describe('[AU36] the list keeps places for each role', () => {
  test('observers take 2,000 at most', () => {
    expect(hasSeat('observer', listed(1999, 'observer'))).toBe(true);
    expect(hasSeat('observer', listed(1999, 'observer'), ['observer'])).toBe(false);
    expect(hasSeat('observer', listed(2000, 'observer'))).toBe(false);
    expect(hasSeat('member', listed(2000, 'observer'))).toBe(true);
  });
  test('100 of 5,000 are the leads’ alone', () => {
    const full = [...listed(2000, 'observer'), ...listed(2900, 'member')];
    expect([hasSeat('observer', full), hasSeat('member', full), hasSeat('chair', full), hasSeat('secretariat', full)]).toEqual([false, false, true, true]);
    expect(hasSeat('chair', listed(5000, 'member'))).toBe(false);
  });
});

function call(...people: Participant[]): MeetingInMemory {
  const made = new MeetingInMemory();
  const all = [...people, { id: 'chair', role: 'chair' as const, name: 'Lynn', visits: [] }];
  made.take(all.map((participant) => ({ type: 'participant.joined', participant, at: made.now, by: 'server' })));
  made.send(secretariat, { type: 'meeting.open' });
  return made;
}
const person = (id: string, role: Role = 'member', more: Partial<Participant> = {}): Participant => ({ id, role, name: id, visits: [], ...more });
const idsOf = ({ participants }: MeetingState): string[] => participants.map(({ id }) => id);

test('[AU37] a lead removes an entry, and with it what it asks for and the floor it has', () => {
  const made = call(person('ana'), person('bo'));
  made.send(ana, { type: 'floor.request' });
  made.send(bo, { type: 'floor.request' });
  made.send(bo, { type: 'floor.request', kind: 'point-of-order' });
  made.send(chair, { type: 'floor.give', participantId: 'ana' });
  expect(made.send(chair, { type: 'people.remove', participantId: 'bo' })).toBeUndefined();
  expect(idsOf(made.state)).toEqual(['ana', 'chair']);
  expect(made.state.floor.queue).toEqual([]);
  made.send(secretariat, { type: 'people.remove', participantId: 'ana' });
  expect(made.state.floor.speaking).toBeNull();
  expect(idsOf(made.state)).toEqual(['chair']);
});

test('[AU37] nobody but a lead removes; nobody removes themselves or a lead who is here; nothing is removed once the report is issued', () => {
  const made = call(person('ana'), person('sec', 'secretariat', { visits: [{ arrivedAt: 1 }] }));
  expect(made.send(bo, { type: 'people.remove', participantId: 'ana' })).toBe('not-chair');
  expect(made.send(guest, { type: 'people.remove', participantId: 'ana' })).toBe('not-chair');
  expect(made.send(chair, { type: 'people.remove', participantId: 'nobody' })).toBe('unknown-participant');
  expect(made.send(chair, { type: 'people.remove', participantId: 'chair' })).toBe('not-permitted');
  expect(made.send(chair, { type: 'people.remove', participantId: 'sec' })).toBe('not-permitted');
  for (const type of ['meeting.close', 'report.draft', 'report.issue'] as const) made.send(secretariat, { type });
  expect(made.send(chair, { type: 'people.remove', participantId: 'ana' })).toBe('already-issued');
});

test('[AU38] people whose link was revoked no longer wait; those who took no part are not listed, everybody else stays', () => {
  const minute = (ms: number): Participant['visits'] => [{ arrivedAt: 0, leftAt: ms }];
  const made = call(
    person('ana'),
    person('silent', 'observer'),
    person('glance', 'observer', { visits: minute(59_999) }),
    person('hour', 'observer', { visits: minute(60_000) }),
    person('noted', 'observer', { noted: true }),
    person('phone', 'observer', { byPhone: true }),
    person('spoke', 'observer'),
    person('asked', 'observer'),
    person('other', 'observer'),
  );
  const observer = (id: string) => ({ participantId: id, role: 'observer' as const, name: id });
  made.send(observer('spoke'), { type: 'floor.request' });
  made.send(chair, { type: 'floor.give', participantId: 'spoke' });
  made.send(chair, { type: 'floor.end' });
  for (const id of ['asked', 'spoke', 'other']) made.send(observer(id), { type: 'floor.request', kind: 'point-of-order' });
  made.send(ana, { type: 'floor.request' });
  const out = new Set(['silent', 'glance', 'hour', 'noted', 'phone', 'spoke', 'asked']);
  made.take(putOut(made.state, out, made.now));
  expect(idsOf(made.state)).toEqual(['ana', 'hour', 'noted', 'phone', 'spoke', 'other', 'chair']);
  expect(made.state.floor.queue.map(({ participantId }) => participantId)).toEqual(['other', 'ana']);
  const issued: MeetingState = { ...made.state, phase: 'issued' };
  expect(putOut(issued, new Set(['other']), made.now)).toEqual([]);
  expect(putOut(made.state, new Set(['other']), made.now).reduce(evolve, made.state).floor.queue).toHaveLength(1);
});

test.each(['members', 'observers', 'none'] as const)(
  '[FL30] an observer’s point of order comes after a member’s, whatever the precedence: %s',
  (precedence) => {
    const made = call(person('ana'), person('bo'), person('guest', 'observer'));
    made.send(chair, { type: 'floor.settings', precedence });
    made.send(ana, { type: 'floor.request' });
    made.send(guest, { type: 'floor.request', kind: 'point-of-order' });
    made.send({ ...guest, participantId: 'other', name: 'Other' }, { type: 'floor.request', kind: 'point-of-order' });
    made.send(bo, { type: 'floor.request', kind: 'point-of-order' });
    expect(made.state.floor.queue.map(({ participantId }) => participantId)).toEqual(['bo', 'guest', 'other', 'ana']);
  },
);
