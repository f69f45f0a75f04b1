import { expect, test } from 'vitest';
import { found } from '../../../client/parts/floor/found.ts';
import type { Participant } from '../../../shared/meeting/model/attendance.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { MeetingInMemory, secretariat } from '../../support/meeting.ts';

const person = (name: string, here: boolean, affiliation?: string): Participant => ({
  id: name,
  role: 'member',
  name,
  ...(affiliation && { affiliation }),
  visits: [{ arrivedAt: 1, ...(!here && { leftAt: 2 }) }],
});

function names(participants: Participant[], text: string, more: Partial<MeetingState> = {}): string[] {
  return found({ ...new MeetingInMemory().state, participants, ...more }, text).map(({ name }) => name);
}

test('[FL13] a hand is found by any part of a name or affiliation, accents aside, those here first', () => {
  const people = [person('Mariana Silva', true), person('Ana Lima', false), person('Zoë Anand', true, 'APC'), person('Bo', true, 'Ana Foundation')];
  expect(names(people, 'ana')).toEqual(['Zoë Anand', 'Ana Lima', 'Mariana Silva', 'Bo']);
  expect(names(people, ' ZOE ')).toEqual(['Zoë Anand']);
  expect(names(people, 'apc')).toEqual(['Zoë Anand']);
  expect(names(people, '')).toEqual([]);
  expect(names(people, '(')).toEqual([]);
});

test('[FL13] who waits or speaks is not offered again, and six are enough', () => {
  const meeting = new MeetingInMemory().live();
  for (let index = 0; index < 9; index += 1) meeting.send(secretariat, { type: 'attendance.note', name: `Member ${index}`, status: 'present' });
  const [first, second] = meeting.state.participants;
  meeting.send(secretariat, { type: 'floor.give', participantId: first?.id });
  meeting.send(secretariat, { type: 'floor.add', participantId: second?.id, channel: 'hand' });
  const offered = found(meeting.state, 'member').map(({ id }) => id);
  expect(offered).toHaveLength(6);
  expect(offered).not.toContain(first?.id);
  expect(offered).not.toContain(second?.id);
});
