import { expect, test } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import { arrived, joined, left } from '../../../shared/meeting/attendance/presence.ts';
import { isEvent } from '../../../shared/meeting/event-schema.ts';
import { replay } from '../../../shared/meeting/evolve.ts';
import { stripEvents } from '../../../shared/office/strip-events.ts';
import { attendance } from '../../../shared/projections/attendance.ts';
import { ana, bo, MeetingInMemory, secretariat, startMs } from '../../support/meeting.ts';

test('[OF62] without its times a meeting says the same of who was there, and all else stays', () => {
  const meeting = new MeetingInMemory();
  const minute = 60_000;
  const enter = (id: string, name: string, role: 'member' | 'secretariat', at: number): void => {
    meeting.now = at;
    meeting.take(joined(meeting.state, { id, role, name }, at));
    meeting.take(arrived(meeting.state, id, at));
  };
  meeting.send(secretariat, { type: 'attendance.note', name: 'Cy', status: 'apologies' });
  meeting.send(secretariat, { type: 'attendance.note', name: 'Di', status: 'phone' });
  meeting.send(secretariat, { type: 'attendance.note', name: 'Ed', status: 'present' });
  enter('sec', 'Chengetai', 'secretariat', startMs + minute);
  meeting.send(secretariat, { type: 'meeting.open' });
  enter('ana', 'Ana', 'member', startMs + 7 * minute);
  enter('bo', 'Bo', 'member', startMs + 8 * minute);
  meeting.send(ana, { type: 'floor.request', topic: 'Rooms' });
  meeting.send(ana, { type: 'floor.hand-in', text: 'My words' });
  meeting.now = startMs + 20 * minute;
  meeting.take(left(meeting.state, 'bo', meeting.now));
  meeting.send(bo, { type: 'attendance.correct', name: 'Bo Ek' });
  meeting.send(secretariat, { type: 'meeting.close' });
  enter('late', 'Late', 'member', startMs + 90 * minute);
  for (const { id } of meeting.state.participants) meeting.take(left(meeting.state, id, startMs + 95 * minute));

  const stripped = stripEvents(meeting.log);
  const state = must(replay(stripped), 'a state');
  expect(stripped.every(isEvent)).toBe(true);
  expect(stripped.map(({ at }) => at)).toEqual(stripped.map(({ at }) => at).sort((a, b) => a - b));
  const said = (of: typeof meeting.state) =>
    attendance(of, of.lastAt).map(({ participant: { visits: _visits, ...person }, status }) => ({ ...person, status }));
  expect(said(state)).toEqual(said(meeting.state));
  expect([state.phase, state.floor, state.agenda]).toEqual([
    meeting.state.phase,
    { ...meeting.state.floor, gone: expect.anything(), handedIn: expect.anything() },
    meeting.state.agenda,
  ]);
  const text = JSON.stringify(stripped);
  expect(text).not.toContain('My words');
  expect(text).not.toContain('participant.arrived');
  for (const { participant } of stripped.flatMap((event) => ('participant' in event ? [event] : [])))
    for (const { arrivedAt, leftAt } of participant.visits) expect([arrivedAt, leftAt]).toEqual([arrivedAt, arrivedAt]);
  // Once more takes nothing more.
  expect(replay(stripEvents(stripped))?.participants).toEqual(state.participants);
});
