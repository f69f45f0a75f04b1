// The events of adopting the report, and their forms in a log. `words` are fingerprints of what a paragraph, or the whole report, said then.
import { z } from 'zod';
import { changes, count, type EventForms, few, id, instant, text, whole } from '../event-form.ts';
import { type AdoptionMark, adoptionMarks } from './model.ts';

export type AdoptionEvent =
  | { type: 'adoption.begun' }
  | { type: 'adoption.stopped' }
  /** The paragraph that is before the room. */
  | { type: 'adoption.shown'; blockId: string }
  /** `next` is before the room from then on. */
  | { type: 'adoption.marked'; mark: AdoptionMark; paragraphs: { blockId: string; words: string }[]; next?: string }
  /** The drafter and the approver of an item, by their ids; null takes one away. */
  | { type: 'adoption.assigned'; itemId: string; changes: { drafter?: string | null; approver?: string | null } }
  | { type: 'adoption.due'; until: number | null }
  /** Without words the approval is taken back. */
  | { type: 'adoption.signed'; itemId: string; words?: string }
  /** `issue` is the number of the issue that was adopted; absent where the text is not issued yet. */
  | { type: 'adoption.adopted'; where: string; words: string; paragraphs: number; brackets: number; issue?: number };

export const adoptionEvents: EventForms<AdoptionEvent> = {
  'adoption.begun': {},
  'adoption.stopped': {},
  'adoption.shown': { blockId: id },
  'adoption.marked': { mark: z.enum(adoptionMarks), paragraphs: few(whole({ blockId: id, words: text })), next: id.optional() },
  'adoption.assigned': { itemId: id, changes: changes({ drafter: id, approver: id }) },
  'adoption.due': { until: instant.nullable() },
  'adoption.signed': { itemId: id, words: text.optional() },
  'adoption.adopted': { where: text, words: text, paragraphs: count, brackets: count, issue: count.optional() },
};
