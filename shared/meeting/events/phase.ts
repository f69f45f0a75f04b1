// The events of the meeting as a whole, and their forms in a log.
import { z } from 'zod';
import type { Changes } from '../../kit/changed.ts';
import { type Facts, languages } from '../facts.ts';
import { type CarriedAction, carriedStatuses, type SourceMeeting } from '../model/actions.ts';
import type { AgendaItem } from '../model/agenda.ts';
import type { Participant } from '../model/attendance.ts';
import { type TakenBack, takenBack } from '../model/phase.ts';
import { source } from './actions.ts';
import { participant } from './attendance.ts';
import { changes, count, type EventForms, few, id, instant, last, text, whole } from './form.ts';
import { item } from './item-form.ts';

export type PhaseEvent =
  | {
      type: 'meeting.created';
      id: string;
      facts: Facts;
      agenda: AgendaItem[];
      from?: SourceMeeting;
      carried?: CarriedAction[];
      participants?: Participant[];
      reviewItem?: string;
    }
  | { type: 'meeting.amended'; changes: Changes<Facts> }
  | { type: 'meeting.circulated' }
  | { type: 'meeting.opened' }
  | { type: 'meeting.closed' }
  | { type: 'meeting.taken-back'; what: TakenBack };

const date = z
  .string()
  .max(40)
  .refine((said) => !Number.isNaN(Date.parse(said)));
const person = whole({ name: text, affiliation: text.optional() });

const facts = {
  title: text,
  body: text.optional(),
  series: text.optional(),
  number: text.optional(),
  startsAt: date,
  durationMinutes: count,
  joinUrl: text.optional(),
  place: text.optional(),
  kind: z.enum(['member', 'open']),
  language: z.enum(languages),
  chair: person,
  secretariat: few(person),
  hostCountry: person.optional(),
  focus: text.optional(),
  next: whole({ title: text.optional(), startsAt: date }).optional(),
};

const carried = whole({
  id,
  text,
  owner: text.optional(),
  due: text.optional(),
  from: source,
  status: z.enum(carriedStatuses),
  inCamera: z.literal(true).optional(),
  answer: whole({ text, by: id, name: text, at: instant, byLink: last, done: last, due: text.optional() }).optional(),
});

export const phaseEvents: EventForms<PhaseEvent> = {
  'meeting.created': {
    id,
    facts: whole(facts),
    agenda: few(item),
    from: source.optional(),
    carried: few(carried).optional(),
    participants: few(participant).optional(),
    reviewItem: id.optional(),
  },
  'meeting.amended': { changes: changes(facts) },
  'meeting.circulated': {},
  'meeting.opened': {},
  'meeting.closed': {},
  'meeting.taken-back': { what: z.enum(takenBack) },
};
