import { expect, test } from 'vitest';
import { arrived, counted, joined, left } from '../../../shared/meeting/attendance/presence.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { attendance } from '../../../shared/projections/attendance.ts';
import { listedParticipants } from '../../../shared/projections/report-annexes.ts';
import { ana, chair, guest, MeetingInMemory, secretariat, startMs, watcher } from '../../support/meeting.ts';

const minute = 60_000;

test('[AT1] each stretch between arriving and leaving is a visit', () => {
  const meeting = new MeetingInMemory();
  meeting.take(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana' }, startMs));
  meeting.take(arrived(meeting.state, 'ana', startMs));
  expect(arrived(meeting.state, 'ana', startMs + minute)).toEqual([]);
  meeting.take(left(meeting.state, 'ana', startMs + 2 * minute));
  expect(left(meeting.state, 'ana', startMs + 3 * minute)).toEqual([]);
  meeting.take(arrived(meeting.state, 'ana', startMs + 5 * minute));
  expect(attendance(meeting.state, startMs + 6 * minute)).toEqual([
    { participant: meeting.state.participants[0], status: 'here', presentMs: 3 * minute, firstSeenAt: startMs, lastSeenAt: startMs + 6 * minute },
  ]);
  expect(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana' }, startMs)).toEqual([]);
});

test('[AT4] who comes in after all has no apologies against their name', () => {
  const meeting = new MeetingInMemory();
  meeting.take(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana' }, startMs));
  const status = () => attendance(meeting.state, meeting.now).map((row) => row.status);
  meeting.send(secretariat, { type: 'attendance.note', participantId: 'ana', status: 'apologies' });
  expect(status()).toEqual(['apologies']);
  meeting.take(arrived(meeting.state, 'ana', meeting.now));
  meeting.take(left(meeting.state, 'ana', meeting.now + minute));
  expect(status()).toEqual(['was-here']);
  meeting.send(secretariat, { type: 'attendance.note', participantId: 'ana', status: 'absent' });
  expect(status()).toEqual(['was-here']);
});

test('[AT2] someone noted as present by mistake is noted as absent again', () => {
  const meeting = new MeetingInMemory();
  meeting.send(secretariat, { type: 'attendance.note', name: 'Chi', status: 'present' });
  expect(attendance(meeting.state, meeting.now)[0]?.status).toBe('was-here');
  meeting.send(secretariat, { type: 'attendance.note', participantId: meeting.state.participants[0]?.id, status: 'absent' });
  expect(attendance(meeting.state, meeting.now)[0]).toMatchObject({ status: 'absent', presentMs: 0 });
});

test('[AT3] one who is not known arrives in nobody’s list', () => {
  expect(arrived(new MeetingInMemory().state, 'watcher', startMs)).toEqual([]);
});

test('[AT1] one who arrives twice is here once', () => {
  const meeting = new MeetingInMemory();
  meeting.take(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana' }, startMs));
  const arrival = { type: 'participant.arrived', participantId: 'ana', at: startMs, by: 'server' } as const;
  const state = evolve(evolve(meeting.state, arrival), { ...arrival, at: startMs + minute });
  expect(state.participants[0]?.visits).toEqual([{ arrivedAt: startMs }]);
});

test('[AT7] who comes only before the call or after it was not at it, and keeps the apologies; time is that of the call', () => {
  const meeting = new MeetingInMemory();
  const come = (id: string): void => {
    meeting.take(joined(meeting.state, { id, role: 'member', name: id }, meeting.now));
    meeting.take(arrived(meeting.state, id, meeting.now));
  };
  const go = (id: string): void => meeting.take(left(meeting.state, id, meeting.now));
  come('early');
  come('tester');
  meeting.now += 5 * minute;
  go('tester');
  meeting.live();
  meeting.now += 30 * minute;
  go('early');
  meeting.now += minute;
  meeting.send(secretariat, { type: 'attendance.note', name: 'late', status: 'apologies' });
  come('stays');
  meeting.now += 9 * minute;
  meeting.send(chair, { type: 'meeting.close' });
  const late = meeting.state.participants.find(({ name }) => name === 'late')?.id ?? '';
  meeting.now += 60 * minute;
  meeting.take(arrived(meeting.state, late, meeting.now));
  come('reader');
  go('stays');
  meeting.now += minute;
  go(late);
  go('reader');
  expect(
    attendance(meeting.state, meeting.now).map(({ participant, status, presentMs }) => [participant.name, status, Math.round(presentMs / minute)]),
  ).toEqual([
    ['early', 'was-here', 30],
    ['tester', 'absent', 0],
    ['late', 'apologies', 0],
    ['stays', 'was-here', 9],
    ['reader', 'absent', 0],
  ]);
  expect(listedParticipants(meeting.state, 'en').map(({ name, presence }) => [name, presence])).toEqual([
    ['early', 'present'],
    ['stays', 'present'],
    ['late', 'apologies'],
  ]);
});

test('[AT6] people correct their own entry and nobody else’s; their waiting requests bear the new name', () => {
  const meeting = new MeetingInMemory().live();
  expect(meeting.send(watcher, { type: 'attendance.correct', name: 'Ana' })).toBe('name-needed');
  expect(meeting.send(guest, { type: 'attendance.correct', name: 'Ana' })).toBe('unknown-participant');
  meeting.take(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana', affiliation: 'Civil society' }, meeting.now));
  meeting.take(arrived(meeting.state, 'ana', meeting.now));
  meeting.send(ana, { type: 'floor.request' });
  meeting.send(chair, { type: 'floor.give' });
  meeting.send(ana, { type: 'floor.request', kind: 'point-of-order' });
  expect(
    meeting.send(ana, { type: 'attendance.correct', name: 'Ana Pérez', affiliation: null, group: 'Academia', region: 'latin-america-caribbean' }),
  ).toBeUndefined();
  expect(meeting.state.participants).toMatchObject([{ id: 'ana', name: 'Ana Pérez', group: 'Academia', region: 'latin-america-caribbean', role: 'member' }]);
  expect(meeting.state.participants[0]).not.toHaveProperty('affiliation');
  expect(meeting.state.floor).toMatchObject({ speaking: { name: 'Ana Pérez', group: 'Academia' }, queue: [{ name: 'Ana Pérez' }] });
  expect(meeting.state.floor.speaking).not.toHaveProperty('affiliation');
  meeting.send(ana, { type: 'floor.withdraw' });
  meeting.send(ana, { type: 'attendance.correct', name: 'Ana M. Pérez' });
  meeting.send(ana, { type: 'floor.restore' });
  expect(meeting.state.floor.queue.map(({ name }) => name)).toEqual(['Ana M. Pérez']);
  meeting.send(ana, { type: 'attendance.correct', name: 'Ana Pérez' });
  const { version } = meeting.state;
  meeting.send(ana, { type: 'attendance.correct' });
  meeting.send(ana, { type: 'attendance.correct', name: 'Ana Pérez', affiliation: null });
  expect(meeting.state.version).toBe(version);
  const { visits } = meeting.state.participants[0] ?? {};
  meeting.send(ana, { type: 'attendance.correct', status: 'absent' });
  expect(meeting.state.participants[0]?.visits).toEqual(visits);
  meeting.send(ana, { type: 'attendance.correct', status: 'phone' });
  expect(meeting.state.participants[0]).toMatchObject({ byPhone: true, name: 'Ana Pérez' });
});

test('[AT3] those without a name are noted by their number while the call is live, once they are a quarter more', () => {
  const meeting = new MeetingInMemory();
  const count = (watching: number): number | undefined => {
    meeting.take(counted(meeting.state, watching, meeting.now));
    return meeting.state.nameless;
  };
  expect(count(7)).toBeUndefined();
  meeting.live();
  expect([0, 8, 9, 10, 3, 12, 13].map(count)).toEqual([undefined, 8, 8, 10, 10, 10, 13]);
  expect(meeting.log.filter(({ type }) => type === 'observers.counted')).toHaveLength(3);
  meeting.send(chair, { type: 'meeting.close' });
  expect(count(100)).toBe(13);
});
