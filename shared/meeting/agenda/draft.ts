import { z } from 'zod';
import { minutesBudget } from '../facts.ts';
import { documents, label, presenter, title } from '../fields.ts';
import type { AgendaItem, Section } from '../model/agenda.ts';

const childSchema = z.strictObject({
  label: label.optional(),
  title,
  minutes: minutesBudget.optional(),
  presenter: presenter.optional(),
  documents: documents.optional(),
  inCamera: z.literal(true).optional(),
});
/** An agenda item as an organiser writes it, before it has an id. */
export const draftItemSchema = childSchema.extend({ section: z.enum(['agenda', 'aob']).optional(), children: z.array(childSchema).max(40).optional() });
export type DraftItem = z.infer<typeof draftItemSchema>;
export const draftAgendaSchema = z.array(draftItemSchema).max(100);

/** An item as the organiser drafted it, with ids of the server's. */
export function itemFrom(draft: Omit<DraftItem, 'section'>, section: Section, newId: () => string): AgendaItem {
  return {
    id: newId(),
    ...(draft.label !== undefined && { label: draft.label }),
    title: draft.title,
    section,
    status: 'pending',
    ...(draft.minutes !== undefined && { minutes: draft.minutes }),
    ...(draft.presenter !== undefined && { presenter: draft.presenter }),
    ...(draft.inCamera && { inCamera: true as const }),
    documents: draft.documents ?? [],
    children: (draft.children ?? []).map((child) => itemFrom(child, section, newId)),
    spells: [],
  };
}
