// A lead says that two entries are one person.
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import type { EventBody } from '../events.ts';
import { id } from '../fields.ts';
import type { Participant } from '../model/attendance.ts';
import type { Floor, FloorRequest } from '../model/floor.ts';
import { isHere, isNoted } from './presence.ts';
import { joinedVisits } from './visits.ts';

const isAlike = (one: FloorRequest, other: FloorRequest): boolean => (one.kind === 'point-of-order') === (other.kind === 'point-of-order');

/** A person has at most one open request and one point of order; any request beyond these leaves the queue. */
function surplus({ speaking, queue }: Floor, from: string, into: string): EventBody[] {
  const open = [...(speaking ? [speaking] : []), ...queue];
  const isSurplus = (request: FloorRequest): boolean =>
    request.participantId === from
      ? open.some((other) => other.participantId === into && isAlike(other, request))
      : request.participantId === into && speaking?.participantId === from && isAlike(speaking, request);
  return queue.filter(isSurplus).map(({ id }) => ({ type: 'floor.withdrawn', requestId: id }));
}

/** The entry that stays keeps what it says of the person; the other gives what is missing. */
function joined(to: Participant, from: Participant): Participant {
  const whole: Participant = { ...to, visits: joinedVisits(to.visits, from.visits) };
  for (const each of ['affiliation', 'group', 'region', 'apologies', 'byPhone'] as const) {
    if (whole[each] === undefined && from[each] !== undefined) Object.assign(whole, { [each]: from[each] });
  }
  // One of them was noted as present.
  if (whole.visits.some(isNoted)) delete whole.apologies;
  return whole;
}

export const mergeCommands = [
  /** The entry that is merged away must not be connected, because its page still acts under that entry. */
  command('people.merge', {
    fields: { participantId: id, into: id },
    decide: (state, { participantId, into }, actor) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const [from, to] = [participantId, into].map((each) => state.participants.find((person) => person.id === each));
      if (!from || !to) return refuse('unknown-participant');
      if (from === to || from.id === actor.participantId) return refuse('not-permitted');
      if (isHere(from)) return refuse('still-here', from.name);
      return [...surplus(state.floor, from.id, to.id), { type: 'participants.merged', participantId: from.id, participant: joined(to, from) }];
    },
  }),
];
