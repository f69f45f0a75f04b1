import { changed } from '../../kit/changed.ts';
import type { CommandOf } from '../commands.ts';
import { type Decider, refuse } from '../decision.ts';
import type { MeetingState } from '../state.ts';
import type { Participant } from './model.ts';
import { isNoted } from './presence.ts';
import { isSameName } from './same-name.ts';
import { hasSeat } from './seats.ts';

/** Both are plain data, with few fields. */
const isSame = (one: Participant, other: Participant): boolean => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

type Said = Pick<CommandOf<'attendance.correct'>, 'name' | 'affiliation' | 'group' | 'region' | 'status'>;

/** Someone's entry as it is said to be, and their presence where it is said. */
function revised(known: Participant, { status, ...said }: Said, now: number): Participant {
  const who = changed(known, said);
  if (status === undefined) return who;
  const { apologies: _apologies, byPhone: _byPhone, ...base } = who;
  return {
    ...base,
    ...(status === 'apologies' && { apologies: true }),
    ...(status === 'phone' && { byPhone: true }),
    visits:
      status === 'present' && base.visits.length === 0
        ? [{ arrivedAt: now, leftAt: now }]
        : base.visits.filter((visit) => status === 'present' || !isNoted(visit)),
  };
}

/** The one entry that a name can mean; undefined where there is none, or more. Who has another affiliation is somebody else. */
function namedSo({ participants }: MeetingState, name: string, affiliation: string | null | undefined): Participant | undefined {
  const [found, ...others] = participants.filter(
    (person) => isSameName(person.name, name) && (person.affiliation === undefined || !affiliation || isSameName(person.affiliation, affiliation)),
  );
  return others.length > 0 ? undefined : found;
}

/** The Secretariat's word on who was there: of someone who joined, or of someone who never did. */
export const note: Decider<'attendance.note'> = (state, { participantId, name, affiliation, group, region, status }, _actor, { now, newId }) => {
  if (state.phase === 'issued') return refuse('already-issued');
  const named = participantId === undefined && name !== undefined ? namedSo(state, name, affiliation) : undefined;
  const known = participantId === undefined ? named : state.participants.find((person) => person.id === participantId);
  if (participantId !== undefined && !known) return refuse('unknown-participant');
  if (!known && name === undefined) return refuse('bad-request', 'name');
  if (!known && status === undefined) return refuse('bad-request', 'status');
  if (!known && !hasSeat('member', state.participants)) return refuse('too-many');
  const before: Participant = known ?? { id: newId(), role: 'member', name: name ?? '', noted: true, visits: [] };
  const participant = revised(before, { ...(!named && { name }), affiliation, group, region, status }, now);
  return known && isSame(participant, known) ? [] : [{ type: 'attendance.noted', participant }];
};

/** One's own word on oneself. */
export const correct: Decider<'attendance.correct'> = (state, { name, affiliation, group, region, status }, actor, { now }) => {
  if (state.phase === 'issued') return refuse('already-issued');
  const own = state.participants.find((person) => person.id === actor.participantId);
  if (!own) return refuse(actor.name === undefined ? 'name-needed' : 'unknown-participant');
  const participant = revised(own, { name, affiliation, group, region, status }, now);
  return isSame(participant, own) ? [] : [{ type: 'attendance.noted', participant }];
};
