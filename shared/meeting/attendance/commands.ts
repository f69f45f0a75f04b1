import { z } from 'zod';
import { changed } from '../../kit/changed.ts';
import { command } from '../command.ts';
import { type Context, type Outcome, refuse } from '../decision.ts';
import type { EventBody } from '../events.ts';
import { nameSchema, plainSchema } from '../facts.ts';
import { clearable, id } from '../fields.ts';
import type { Participant } from '../model/attendance.ts';
import { regions } from '../model/attendance.ts';
import type { MeetingState } from '../state.ts';
import { mergeCommands } from './merge-command.ts';
import { isNoted } from './presence.ts';
import { removeCommands } from './remove.ts';
import { namedSo, nameKey } from './same-name.ts';
import { hasSeat } from './seats.ts';
import { wasSeen } from './visits.ts';

const aboutSomeone = {
  name: nameSchema.optional(),
  affiliation: clearable(plainSchema(200)),
  group: clearable(plainSchema(100)),
  region: clearable(z.enum(regions)),
};
/** The Secretariat's notes on presence. */
const presences = ['present', 'apologies', 'phone', 'absent'] as const;
const said = { ...aboutSomeone, status: z.enum(presences).optional() };
type SaidFields = z.infer<z.ZodObject<typeof said>>;
type Noted = SaidFields & { participantId?: string };

/** Both are plain data, with few fields. */
const isSame = (one: Participant, other: Participant): boolean => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** The given details of a person's entry, and their presence if given. */
function revised(known: Participant, { status, ...about }: SaidFields, now: number): Participant {
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

/** The events of a note; its sender may be anyone who may send it. */
function noted(state: MeetingState, { participantId, name, affiliation, group, region, status }: Noted, { now, newId }: Context): Outcome {
  if (state.phase === 'issued') return refuse('already-issued');
  const named = participantId === undefined && name !== undefined ? namedSo(state.participants, name, affiliation) : undefined;
  const known = participantId === undefined ? named : state.participants.find((person) => person.id === participantId);
  if (participantId !== undefined && !known) return refuse('unknown-participant');
  if (!known && name === undefined) return refuse('bad-request', 'name');
  if (!known && status === undefined) return refuse('bad-request', 'status');
  if (!known && !hasSeat('member', state.participants)) return refuse('too-many');
  if (status === 'apologies' && known && wasSeen(state, known)) return refuse('was-here', known.name);
  const before: Participant = known ?? { id: newId(), role: 'member', name: name ?? '', noted: true, visits: [] };
  const participant = revised(before, { ...(!named && { name }), affiliation, group, region, status }, now);
  return known && isSame(participant, known) ? [] : [{ type: 'attendance.noted', participant }];
}

export const attendanceCommands = [
  /** The Secretariat's note on a person's attendance, whether or not they ever joined. */
  command('attendance.note', {
    fields: { ...aboutSomeone, participantId: id.optional(), status: said.status },
    decide: (state, said, _actor, context) => noted(state, said, context),
  }),

  /** The same of several people at once, by name: all of them or, where one is refused, none. */
  command('attendance.note-all', {
    fields: {
      people: z
        .array(z.strictObject({ name: nameSchema, affiliation: plainSchema(200).optional() }))
        .min(1)
        .max(300),
      status: z.enum(presences),
    },
    decide: (state, { people, status }, _actor, context) => {
      const events: EventBody[] = [];
      const done = new Set<string>();
      let { participants } = state;
      for (const person of people) {
        const key = `${nameKey(person.name)} / ${nameKey(person.affiliation ?? '')}`;
        if (done.has(key)) continue;
        done.add(key);
        const outcome = noted({ ...state, participants }, { ...person, status }, context);
        if (!Array.isArray(outcome)) return outcome;
        events.push(...outcome);
        const entries = outcome.flatMap((event) => (event.type === 'attendance.noted' ? [event.participant] : []));
        participants = [...participants.filter(({ id }) => !entries.some((entry) => entry.id === id)), ...entries];
      }
      return events;
    },
  }),

  /** One's own word on oneself. */
  command('attendance.correct', {
    fields: said,
    decide: (state, { name, affiliation, group, region, status }, actor, { now }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const own = state.participants.find((person) => person.id === actor.participantId);
      if (!own) return refuse(actor.name === undefined ? 'name-needed' : 'unknown-participant');
      if (status === 'apologies' && wasSeen(state, own)) return refuse('was-here', own.name);
      const participant = revised(own, { name, affiliation, group, region, status }, now);
      return isSame(participant, own) ? [] : [{ type: 'attendance.noted', participant }];
    },
  }),

  ...mergeCommands,
  ...removeCommands,
];
