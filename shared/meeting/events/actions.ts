// The events of actions, and their forms in a log.
import { z } from 'zod';
import { type CarriedStatus, carriedStatuses } from '../model/actions.ts';
import { type EventForms, id, last, text, whole } from './form.ts';

export type ActionEvent =
  | { type: 'action.updated'; actionId: string; status: CarriedStatus }
  | { type: 'action.answered'; actionId: string; text: string | null; name: string; byLink?: true; done?: true; due?: string };

export const source = whole({ meetingId: id, title: text, number: text.optional() });

export const actionEvents: EventForms<ActionEvent> = {
  'action.updated': { actionId: id, status: z.enum(carriedStatuses) },
  'action.answered': { actionId: id, text: text.nullable(), name: text, byLink: last, done: last, due: text.optional() },
};
