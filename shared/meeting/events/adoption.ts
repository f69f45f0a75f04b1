// The events of adopting the report, and their forms in a log. `words` are fingerprints of what a paragraph, or the whole report, said then.
import { z } from 'zod';
import { type AdoptionChange, adoptionMarks } from '../model/adoption.ts';
import { changes, count, type EventForms, few, id, instant, text, whole } from './form.ts';

export type AdoptionEvent = AdoptionChange;

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
