import type { AgendaItem } from '../model/agenda.ts';
import { count, type EventForms, id, ofItem, ofPerson, text } from './form.ts';
import { item } from './item-form.ts';

export type AobEvent =
  | { type: 'aob.proposed'; item: AgendaItem }
  | { type: 'aob.supported'; itemId: string; participantId: string }
  | { type: 'aob.withdrawn'; itemId: string }
  | { type: 'aob.admitted'; itemId: string; minutes?: number; parent?: string }
  | { type: 'aob.declined'; itemId: string; reason?: string };

export const aobEvents: EventForms<AobEvent> = {
  'aob.proposed': { item },
  'aob.supported': { ...ofItem, ...ofPerson },
  'aob.withdrawn': ofItem,
  'aob.admitted': { ...ofItem, minutes: count.optional(), parent: id.optional() },
  'aob.declined': { ...ofItem, reason: text.optional() },
};
