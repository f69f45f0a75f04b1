// A person's name as it is shown: with their role beside it, where it may be taken for that of the Chair or the Secretariat.
import { namesakeOf } from '../meeting/namesakes.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Words } from '../words/shape.ts';

type Meeting = Pick<MeetingState, 'participants' | 'chair' | 'secretariat'>;

/** The name of someone who is known by their participant id; of someone whom a lead added by name alone, as it is. */
export function called(
  meeting: Meeting,
  { participantId, name }: { participantId?: string; name: string },
  { namesakes: say, roles }: Pick<Words, 'namesakes' | 'roles'>,
): string {
  const person = participantId === undefined ? undefined : meeting.participants.find(({ id }) => id === participantId);
  const namesake = person && namesakeOf(meeting, { ...person, name });
  if (!namesake) return name;
  const role = roles[namesake.role].toLowerCase();
  return say.marked(name, namesake.why === 'another' ? say.another(role) : role);
}
