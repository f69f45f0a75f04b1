import { type EventForms, ofItem } from './form.ts';

export type ItemEvent =
  | { type: 'item.started'; itemId: string }
  | { type: 'item.finished'; itemId: string }
  | { type: 'item.deferred'; itemId: string }
  | { type: 'item.reopened'; itemId: string };

export const itemEvents: EventForms<ItemEvent> = {
  'item.started': ofItem,
  'item.finished': ofItem,
  'item.deferred': ofItem,
  'item.reopened': ofItem,
};
