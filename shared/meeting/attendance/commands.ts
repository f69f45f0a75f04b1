import { z } from 'zod';
import { changed } from '../../kit/changed.ts';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { nameSchema, plainSchema } from '../facts.ts';
import { clearable, id } from '../fields.ts';
import type { MeetingState } from '../state.ts';
import type { Participant } from './model.ts';
import { regions } from './model.ts';
import { isNoted } from './presence.ts';
import { removeCommands } from './remove.ts';
import { isSameName } from './same-name.ts';
import { hasSeat } from './seats.ts';

const aboutSomeone = {
  name: nameSchema.optional(),
  affiliation: clearable(plainSchema(200)),
  group: clearable(plainSchema(100)),
  region: clearable(z.enum(regions)),
};
/** What is noted of someone’s presence. */
const presences = ['present', 'apologies', 'phone', 'absent'] as const;
const said = { ...aboutSomeone, status: z.enum(presences).optional() };
type Said = z.infer<z.ZodObject<typeof said>>;

/** Both are plain data, with few fields. */
const isSame = (one: Participant, other: Participant): boolean => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Someone's entry as it is said to be, and their presence where it is said. */
function revised(known: Participant, { status, ...about }: Said, now: number): Participant {
  const who = changed(known, about);
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

export const attendanceCommands = [
  /** The Secretariat's word on who was there: of someone who joined, or of someone who never did. */
  command('attendance.note', {
    fields: { ...aboutSomeone, participantId: id.optional(), status: said.status },
    decide: (state, { participantId, name, affiliation, group, region, status }, _actor, { now, newId }) => {
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
    },
  }),

  /** One's own word on oneself. */
  command('attendance.correct', {
    fields: said,
    decide: (state, { name, affiliation, group, region, status }, actor, { now }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const own = state.participants.find((person) => person.id === actor.participantId);
      if (!own) return refuse(actor.name === undefined ? 'name-needed' : 'unknown-participant');
      const participant = revised(own, { name, affiliation, group, region, status }, now);
      return isSame(participant, own) ? [] : [{ type: 'attendance.noted', participant }];
    },
  }),

  ...removeCommands,
];
