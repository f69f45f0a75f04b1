// The events of adopting the report, and their forms in a log. `words` are fingerprints of what a paragraph, or the whole report, said then.
import { z } from 'zod';
import { count, type EventForms, few, id, text, whole } from '../event-form.ts';
import { type AdoptionMark, adoptionMarks } from './model.ts';

export type AdoptionEvent =
  | { type: 'adoption.begun' }
  | { type: 'adoption.stopped' }
  /** The paragraph that is before the room. */
  | { type: 'adoption.shown'; blockId: string }
  /** `next` is before the room from then on. */
  | { type: 'adoption.marked'; mark: AdoptionMark; paragraphs: { blockId: string; words: string }[]; next?: string }
  /** `issue` is the number of the issue that was adopted; absent where the text is not issued yet. */
  | { type: 'adoption.adopted'; where: string; words: string; paragraphs: number; brackets: number; issue?: number };

export const adoptionEvents: EventForms<AdoptionEvent> = {
  'adoption.begun': {},
  'adoption.stopped': {},
  'adoption.shown': { blockId: id },
  'adoption.marked': { mark: z.enum(adoptionMarks), paragraphs: few(whole({ blockId: id, words: text })), next: id.optional() },
  'adoption.adopted': { where: text, words: text, paragraphs: count, brackets: count, issue: count.optional() },
};
