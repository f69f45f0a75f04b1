// The bodies of the HTTP contract.
import { z } from 'zod';
import { draftAgendaSchema } from '../meeting/agenda/draft.ts';
import { factsSchema, nameSchema as personName, plainSchema } from '../meeting/facts.ts';
import { type Participant, regions } from '../meeting/model/attendance.ts';
import type { Role } from '../meeting/roles.ts';

export const createMeetingSchema = factsSchema
  .extend({ from: z.string().min(1).max(64).optional(), agenda: draftAgendaSchema.optional(), agendaText: z.string().max(100_000).optional() })
  .refine((body) => (body.agenda === undefined) !== (body.agendaText === undefined), { path: ['agenda'], message: 'give either agenda or agendaText' });
export type CreateMeeting = z.input<typeof createMeetingSchema>;

/** The fields of a meeting made from another. An absent field comes from that one, and null leaves it out. */
export type CreateFrom = { from: string } & { [K in keyof Omit<CreateMeeting, 'from'>]?: CreateMeeting[K] | null };

export type Links = Record<Role, string>;

export const joinSchema = z.strictObject({
  key: z.string().min(1).max(200),
  name: personName.optional(),
  affiliation: plainSchema(200).optional(),
  group: plainSchema(100).optional(),
  region: z.enum(regions).optional(),
});

/** The proof that someone who has opened an invitation and has not come in yet shows. */
export const invitationSchema = joinSchema.pick({ key: true });

/** Someone who is expected, as far as they are known. */
export type ExpectedPerson = Pick<Participant, 'name' | 'affiliation' | 'group' | 'region'>;

/** The meeting that an invitation opens, and the participant that its reader already is there, if any. */
export interface Invitation {
  title: string;
  /** ISO 8601, UTC. */
  startsAt: string;
  role: Role;
  you?: { role: Role; name?: string };
  /** The people expected by this link who have not come: the details to keep when one of them joins. */
  expected: ExpectedPerson[];
}

/** The public facts of a meeting. */
export interface Notice {
  title: string;
  /** ISO 8601, UTC. */
  startsAt: string;
}

/** A role's link as the Secretariat and the organiser see it. Times in milliseconds since 1970. */
export interface ListedLink {
  /** The whole link, where it opens and this server can show it. */
  link?: string;
  createdAt: number;
  revokedAt?: number;
  closedAt?: number;
  /** How many people came by it. */
  joined: number;
}

/** Whether a link lets in only those who came by it already. */
export const linkSchema = z.strictObject({ closed: z.boolean() });

/** The details that an observer who came without a name gives before asking for the floor. */
export const nameSchema = joinSchema.pick({ name: true, affiliation: true }).required({ name: true });

export interface Joined {
  session: string;
  participantId: string;
  role: Role;
}

/** The writers of a block. Times in milliseconds since 1970, as they came to the server. */
export interface Writers {
  /** Authors of the current text, in the order of their first characters. `server` has no name: it proposed the text. */
  writers: { participantId: string; name?: string }[];
  firstAt: number;
  /** The last change of any kind. */
  lastAt: number;
}

/** By block id; blocks without text are not among them. */
export interface AttributionBody {
  blocks: Record<string, Writers>;
}

export interface HttpError {
  error: { code: string; message: string };
}
