import { expect, test } from 'vitest';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { arrived, joined, left } from '../../../shared/meeting/presence.ts';
import { attendance } from '../../../shared/projections/attendance.ts';
import { MeetingInMemory, secretariat, startMs } from '../../support/meeting.ts';

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
