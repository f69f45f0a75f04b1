// The bodies of the HTTP contract.
import { z } from 'zod';
import { draftAgendaSchema } from '../meeting/commands.ts';
import { factsSchema } from '../meeting/facts.ts';
import type { Role } from '../meeting/state.ts';

export const createMeetingSchema = factsSchema
  .extend({ agenda: draftAgendaSchema.optional(), agendaText: z.string().max(100_000).optional(), from: z.string().max(64).optional() })
  .refine((body) => (body.agenda === undefined) !== (body.agendaText === undefined), { path: ['agenda'], message: 'give either agenda or agendaText' });
export type CreateMeeting = z.input<typeof createMeetingSchema>;

export type Links = Record<Role, string>;

export const joinSchema = z.strictObject({
  key: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(200).optional(),
  affiliation: z.string().trim().min(1).max(200).optional(),
  group: z.string().trim().min(1).max(100).optional(),
});

export interface Joined {
  session: string;
  participantId: string;
  role: Role;
}

export interface HttpError {
  error: { code: string; message: string };
}
