// The Secretariat's office over HTTP.
import { z } from 'zod';
import type { Audited } from '../codes/audited.ts';
import { nameSchema } from '../meeting/facts.ts';
import { type Phase, phases } from '../meeting/model/phase.ts';
import type { MeetingCard } from '../office/card.ts';
import { listings } from '../office/listing.ts';
import type { Waiting } from '../office/waiting.ts';
import type { RegisterRow } from '../projections/register.ts';

const day = z
  .string()
  .max(40)
  .refine((text) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)), 'must be an ISO 8601 date such as 2026-09-13')
  .transform((text) => Date.parse(text));

const isPhase = (text: string): text is Phase => (phases as readonly string[]).includes(text);

/** Where a page of the list ended: when its last meeting starts, and its id. */
const cursor = z
  .string()
  .regex(/^-?\d{1,15}\.[\w-]{1,64}$/, 'must be the `next` of an earlier answer')
  .transform((text) => ({ startsAt: Number(text.slice(0, text.indexOf('.'))), id: text.slice(text.indexOf('.') + 1) }));

/** `from` and `to`: ISO 8601, `to` not included. `phase`: one or more, with commas. `order`: by when they start. */
export const meetingsQuerySchema = z.strictObject({
  q: z.string().max(200).default(''),
  series: z.string().max(200).optional(),
  phase: z
    .string()
    .max(100)
    .transform((text) => text.split(','))
    .pipe(z.array(z.string().refine(isPhase, 'must be a phase of a meeting')))
    .optional(),
  from: day.optional(),
  to: day.optional(),
  deleted: z.enum(['0', '1']).default('0'),
  order: z.enum(['newest', 'oldest']).default('newest'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: cursor.optional(),
});

/** Milliseconds since 1970, as text. */
export const momentSchema = z
  .string()
  .regex(/^\d{1,15}$/, 'must be milliseconds since 1970')
  .transform(Number);

/** `series`: the names of the series that the organiser works with; without them, all meetings. */
export const organiserSchema = z.strictObject({ name: nameSchema, series: z.array(z.string().trim().min(1).max(200)).min(1).max(100).optional() });

export const deleteMeetingSchema = z.strictObject({ title: z.string().max(1000) });

/** The answer of `GET /api/meetings`. */
export interface MeetingsAnswer {
  meetings: (MeetingCard & { waiting: Waiting[] })[];
  /** The `cursor` of the next page. */
  next?: string;
  /** On the first page: how many meetings the same filter finds in each phase and series; `last` is the id of a series' latest. */
  phases?: { phase: Phase; count: number }[];
  series?: { name: string; count: number; last: string }[];
  /** How many meetings have still to be read, while the index is being made. */
  unread?: number;
}

/** A decision or an action in the register across meetings. */
export interface RegisterEntry extends Omit<RegisterRow, 'itemId'> {
  meetingId: string;
  /** Its title. */
  meeting: string;
  series?: string;
  /** ISO 8601, UTC. */
  startsAt: string;
  /** Its paragraph in the issued report, else the meeting. */
  url: string;
  /** Decisions: the one of a later meeting that replaced it. */
  supersededBy?: Pick<RegisterEntry, 'meetingId' | 'meeting' | 'id' | 'text' | 'startsAt' | 'url'>;
}

const place = z.strictObject({ meetingId: z.string().min(1).max(64), id: z.string().min(1).max(64) });

/** The decision of a later meeting that replaced one; null: none did, whatever its words say. */
export const supersededSchema = place.extend({ by: place.nullable() });

/** `status`: of actions; or `decision` for all decisions, `in-force` or `superseded` for some. `from` and `to`: ISO 8601, by the start of the meeting. */
export const registerQuerySchema = z.strictObject({
  series: z.string().max(200).optional(),
  owner: z.string().max(200).optional(),
  status: z.enum(['open', 'done', 'carried', 'dropped', 'decision', 'in-force', 'superseded']).optional(),
  q: z.string().max(200).default(''),
  from: day.optional(),
  to: day.optional(),
  limit: z.coerce.number().int().min(1).max(5000).default(1000),
});

export const searchQuerySchema = z.strictObject({ q: z.string().max(200).default(''), limit: z.coerce.number().int().min(1).max(100).default(20) });

export interface SearchHit {
  meetingId: string;
  kind: 'meeting' | 'agenda' | 'minutes' | 'report' | 'decision' | 'action' | 'person';
  /** The meeting's. */
  title: string;
  /** HTML: escaped, with `<mark>` around what was found. */
  snippet: string;
  url: string;
  /** A decision that a later one replaced. */
  superseded?: true;
}

export const listingSchema = z.strictObject({ listing: z.enum(listings).optional(), cancelled: z.boolean().optional() });

/** `after`: where the page before ended. */
export const archivePageSchema = z.strictObject({ after: cursor.optional() });

export interface AuditEntry {
  /** Milliseconds since 1970. */
  at: number;
  what: Audited;
  /** The name of an organiser or of a person in the meeting; absent for the server's own key. */
  who?: string;
  meetingId?: string;
  /** Of the meeting, the series or the organiser, as it was called then. */
  title?: string;
  /** The role of a link, how a meeting is listed, or the number of an issue. */
  detail?: string;
}

export const auditQuerySchema = z.strictObject({ limit: z.coerce.number().int().min(1).max(1000).default(200) });

/** With `show`, nothing is changed: the answer says where the name is. */
export const replaceNameSchema = z.strictObject({ name: nameSchema, by: nameSchema, show: z.literal(true).optional() });

/** A meeting that names a person. `places`: in its log, its sessions and its minutes. `history`: the minutes had the name, so that their earlier states go with it. */
export interface NamedMeeting {
  meetingId: string;
  title: string;
  /** ISO 8601, UTC. */
  startsAt: string;
  places: number;
  excerpts: string[];
  history?: true;
}

/** `issued`: meetings with issued reports that have the name, which stay as they are. `records`: series, organisers, links and entries of the audit. `left`: meetings that another process has, or that changed meanwhile. */
export interface NamedAnswer {
  meetings: NamedMeeting[];
  issued: Pick<NamedMeeting, 'meetingId' | 'title'>[];
  records: number;
  left: Pick<NamedMeeting, 'meetingId' | 'title'>[];
}

export const personQuerySchema = z.strictObject({ name: nameSchema });

/** When the minutes changed, in milliseconds since 1970, and by whose hand. */
export interface MinutesMoment {
  at: number;
  participantId: string;
  name?: string;
}
