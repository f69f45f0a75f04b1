import { z } from 'zod';
import type { Changes } from '../../kit/changed.ts';
import type { AgendaItem } from '../model/agenda.ts';
import { changes, count, type EventForms, few, id, ofItem, text } from './form.ts';
import { document, item } from './item-form.ts';

export type AgendaEvent =
  | { type: 'agenda.added'; item: AgendaItem; parent: string | null; index: number }
  | { type: 'agenda.edited'; itemId: string; changes: Changes<Pick<AgendaItem, 'label' | 'title' | 'minutes' | 'presenter' | 'documents' | 'inCamera'>> }
  | { type: 'agenda.moved'; itemId: string; parent: string | null; index: number }
  | { type: 'agenda.removed'; itemId: string; closed?: string[] }
  | { type: 'agenda.adopted' };

const place = { parent: id.nullable(), index: count };

export const agendaEvents: EventForms<AgendaEvent> = {
  'agenda.added': { item, ...place },
  'agenda.edited': { ...ofItem, changes: changes({ title: text, minutes: count, presenter: text, documents: few(document), inCamera: z.literal(true) }) },
  'agenda.moved': { ...ofItem, ...place },
  'agenda.removed': { ...ofItem, closed: few(id).optional() },
  'agenda.adopted': {},
};
