// Taking entries out of the list of people: by a lead, or because a link was revoked.
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import type { EventBody, MeetingEvent } from '../events.ts';
import { id } from '../fields.ts';
import type { Participant } from '../model/attendance.ts';
import { isLead } from '../roles.ts';
import type { MeetingState } from '../state.ts';
import { isHere, isNoted } from './presence.ts';

/** People connected for less than this in all, who did nothing else, were not at the meeting. */
const mentionableMs = 60_000;

const withdrawals = ({ floor }: MeetingState, participantId: string): EventBody[] =>
  floor.queue.filter((request) => request.participantId === participantId).map(({ id }) => ({ type: 'floor.withdrawn', requestId: id }));

/** Whether the meeting has anything of theirs: time in it, a word, an answer, or a lead's word that they were there. */
function hasPart(state: MeetingState, { id, visits, noted, apologies, byPhone }: Participant): boolean {
  const { floor, agenda, objections, agreements, gauge, gauges, comments, carried, lastAt } = state;
  const isTheirs = (each: { participantId?: string }): boolean => each.participantId === id;
  const ms = visits.reduce((sum, { arrivedAt, leftAt = lastAt }) => sum + leftAt - arrivedAt, 0);
  return (
    Boolean(noted || apologies || byPhone) ||
    ms >= mentionableMs ||
    visits.some(isNoted) ||
    floor.speaking?.participantId === id ||
    floor.spoken.some(isTheirs) ||
    agenda.some(({ proposal }) => proposal?.by === id || proposal?.supporters.includes(id)) ||
    [objections, gauge, ...agreements, ...gauges].some((asked) => asked?.answers.some(isTheirs)) ||
    comments.some(({ by }) => by === id) ||
    carried.some(({ answer }) => answer?.by === id)
  );
}

/** Revoking a link removes its people's requests, and from the list those who took no part in the meeting. */
export function putOut(state: MeetingState, participantIds: ReadonlySet<string>, now: number): MeetingEvent[] {
  if (state.phase === 'issued') return [];
  const people = state.participants.filter(({ id }) => participantIds.has(id));
  const bodies = people.flatMap((person): EventBody[] => [
    ...withdrawals(state, person.id),
    ...(hasPart(state, person) ? [] : [{ type: 'participant.removed' as const, participantId: person.id }]),
  ]);
  return bodies.map((body) => ({ ...body, at: Math.max(now, state.lastAt), by: 'server' }) as MeetingEvent);
}

export const removeCommands = [
  /** Takes out an entry, with what it asks for. A lead who is here is not put out by another. */
  command('people.remove', {
    fields: { participantId: id },
    decide: (state, { participantId }, actor) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const person = state.participants.find(({ id }) => id === participantId);
      if (!person) return refuse('unknown-participant');
      if (person.id === actor.participantId || (isLead(person.role) && isHere(person))) return refuse('not-permitted');
      const { speaking } = state.floor;
      return [
        ...withdrawals(state, participantId),
        ...(speaking?.participantId === participantId ? [{ type: 'floor.ended' as const, requestId: speaking.id }] : []),
        { type: 'participant.removed', participantId },
      ];
    },
  }),
];
