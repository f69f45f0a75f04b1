// The form of an agenda item in a log.
import { z } from 'zod';
import { itemStatuses } from '../model/agenda.ts';
import { count, few, id, instant, text, whole } from './form.ts';

export const document = whole({ title: text, url: text, symbol: text.optional(), revision: text.optional() });

const child = {
  id,
  label: text.optional(),
  title: text,
  section: z.enum(['agenda', 'aob']),
  status: z.enum(itemStatuses),
  minutes: count.optional(),
  presenter: text.optional(),
  documents: few(document),
  spells: few(whole({ startedAt: instant, endedAt: instant.optional() })),
  inCamera: z.literal(true).optional(),
  proposal: whole({ by: id, byName: text, proposedAt: instant, reason: text.optional(), supporters: few(id), declined: text.optional() }).optional(),
};
export const item = whole({ ...child, children: few(whole({ ...child, children: z.array(z.never()) })) });
