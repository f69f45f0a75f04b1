// Two entries of one person become one: everything that the removed entry said and did then belongs to the other.
import type { EventOf } from '../events.ts';
import type { MeetingState } from '../state.ts';

type AnswersOrNone = { answers: { participantId: string }[] } | null;

/** One answer of each person: the later one. */
const once = <T extends AnswersOrNone>(asked: T): T =>
  asked && { ...asked, answers: [...new Map(asked.answers.map((answer) => [answer.participantId, answer])).values()] };

export function mergedInto(state: MeetingState, { participantId: from, participant }: EventOf<'participants.merged'>): MeetingState {
  const { id } = participant;
  if (from === id || ![from, id].every((each) => state.participants.some((person) => person.id === each))) return state;
  // An id is a random text, so nothing else in the state is equal to it.
  const after: MeetingState = JSON.parse(JSON.stringify(state).replaceAll(JSON.stringify(from), JSON.stringify(id)));
  for (const { proposal } of after.agenda) if (proposal) proposal.supporters = [...new Set(proposal.supporters)].filter((each) => each !== proposal.by);
  return {
    ...after,
    objections: once(after.objections),
    gauge: once(after.gauge),
    participants: [...new Map(after.participants.map((person) => [person.id, person.id === id ? participant : person])).values()],
    merged: { ...after.merged, [from]: id },
  };
}
