// The bodies of the HTTP contract.
import { z } from 'zod';
import { draftAgendaSchema } from '../meeting/agenda/draft.ts';
import { type Participant, regions } from '../meeting/attendance/model.ts';
import { factsSchema, nameSchema as personName, plainSchema } from '../meeting/facts.ts';
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

/** The meeting that an invitation opens, and who its reader is there already, if anyone. */
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
  /** Authors of the current text, ordered by their first character. `server` has no name: it proposed the text. */
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

/** The closed list of what an HTTP error may say. Each has one sentence in shared/words that says what to do. */
export const httpErrorCodes = [
  'bad-request', // 400: not of the body's form; the message names the field
  'bad-json', // 400
  'no-report-file', // 400: not a Word document of the report, or not one that can be read
  'name-needed', // 400: only observers come without a name
  'unknown-organiser', // 401: no organiser key, or a wrong one
  'no-session', // 401: no session of this meeting, or one that has ended
  'unknown-metrics-token', // 401, from /metrics alone
  'not-permitted', // 403: the role may not
  'link-closed', // 403: the invitation lets in only those who came by it already
  'unknown-key', // 403: the invitation is not, or no longer, of this meeting
  'foreign-origin', // 403: a page of another site asks
  'not-found', // 404: no such address
  'unknown-meeting', // 404
  'not-issued', // 404: no report has been issued under that number
  'wrong-method', // 405
  'already-named', // 409
  'no-link', // 409: no link of this role opens
  'meeting-full', // 409: it lists as many people as it takes
  'too-large', // 413
  'wrong-type', // 415
  'too-fast', // 429
  'internal', // 500
  'sign-on-failed', // 502: the organisation's sign-on did not answer, or its answer cannot be believed
  'no-such-format', // 501: this machine cannot make such a document
  'too-busy', // 503: too many documents are being made
  'not-saved', // 503: the store refused; nothing was changed
  'meeting-failed', // 503, from /readyz: a defect ended a meeting and it has not been loaded again
  'older-version', // 503, from /readyz: a process of an older version has meetings that this one cannot reach
  'damaged', // 503: this part of the database cannot be read any more; from /readyz: some part cannot
  'stopping', // 503
] as const;
export type HttpErrorCode = (typeof httpErrorCodes)[number];
