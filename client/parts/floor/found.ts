// The people that part of a name may mean: people who are here come first, people who already wait are left out.
import { fold } from '../../../shared/kit/fold.ts';
import type { Participant } from '../../../shared/meeting/model/attendance.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

const most = 6;

/** Up to six people by any part of their name or affiliation, accents aside; the beginning of a word counts most. */
export function found({ participants, floor }: Pick<MeetingState, 'participants' | 'floor'>, text: string): Participant[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const waiting = new Set([...floor.queue, floor.speaking].flatMap((request) => request?.participantId ?? []));
  const weigh = (person: Participant): number => {
    const name = fold(person.name);
    const begins = name.split(/\s+/).some((word) => word.startsWith(wanted)) || name.startsWith(wanted);
    const isHere = person.visits.length > 0 && person.visits.at(-1)?.leftAt === undefined;
    return (begins ? 0 : 2) + (isHere ? 0 : 1);
  };
  return participants
    .filter((person) => !waiting.has(person.id) && fold(`${person.name} ${person.affiliation ?? ''}`).includes(wanted))
    .sort((one, other) => weigh(one) - weigh(other))
    .slice(0, most);
}
