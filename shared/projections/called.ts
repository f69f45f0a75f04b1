// A person's name as it is shown: with their role beside it, where it may be taken for that of the Chair or the Secretariat.
import { type MeetingPeople, namesakeOf } from '../meeting/attendance/namesakes.ts';
import type { Words } from '../words/shape.ts';

type Say = Pick<Words, 'namesakes' | 'roles'>;

export interface Named {
  /** Absent for someone whom a lead added by name alone. */
  participantId?: string;
  name: string;
}

/** The mark beside the name of a person who could be mistaken for a lead: “member, another of this name”. */
export function markOf(meeting: MeetingPeople, { participantId, name }: Named, { namesakes: say, roles }: Say): string | undefined {
  const person = participantId === undefined ? undefined : meeting.participants.find(({ id }) => id === participantId);
  const namesake = person && namesakeOf(meeting, { ...person, name });
  if (!namesake) return undefined;
  const role = roles[namesake.role].toLowerCase();
  return namesake.why === 'another' ? say.another(role) : role;
}

export function called(meeting: MeetingPeople, named: Named, say: Say): string {
  const mark = markOf(meeting, named, say);
  return mark === undefined ? named.name : say.namesakes.marked(named.name, mark);
}
