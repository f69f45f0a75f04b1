import { type Decider, refuse } from '../decision.ts';
import type { Participant, Visit } from '../state.ts';

const mostPeople = 5000;

/** A visit that the Secretariat noted has no length; one that the program saw is a fact, and stays whatever is noted. */
const isNoted = (visit: Visit): boolean => visit.arrivedAt === visit.leftAt;

/** The Secretariat's word on who was there: of someone who joined, or of someone who never did. */
export const note: Decider<'attendance.note'> = (state, command, _actor, { now, newId }) => {
  if (state.phase === 'issued') return refuse('already-issued');
  const known = command.participantId === undefined ? undefined : state.participants.find((person) => person.id === command.participantId);
  if (command.participantId !== undefined && !known) return refuse('unknown-participant');
  if (!known && command.name === undefined) return refuse('bad-request', 'name');
  if (!known && state.participants.length >= mostPeople) return refuse('too-many');
  const { name, affiliation, group, status } = command;
  const {
    apologies: _apologies,
    byPhone: _byPhone,
    ...base
  }: Participant = known ?? { id: newId(), role: 'member', name: name ?? '', noted: true, visits: [] };
  const participant: Participant = {
    ...base,
    ...(name !== undefined && { name }),
    ...(affiliation !== undefined && { affiliation }),
    ...(group !== undefined && { group }),
    ...(status === 'apologies' && { apologies: true }),
    ...(status === 'phone' && { byPhone: true }),
    visits:
      status === 'present' && base.visits.length === 0
        ? [{ arrivedAt: now, leftAt: now }]
        : base.visits.filter((visit) => status === 'present' || !isNoted(visit)),
  };
  return [{ type: 'attendance.noted', participant }];
};
