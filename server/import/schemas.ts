// The form of each file of an archive that a server reads back.
import { z } from 'zod';
import { hasSafeLinks, isEvent } from '../../shared/meeting/event-schema.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { longestStatement } from '../../shared/meeting/model/statement.ts';
import { roles } from '../../shared/meeting/roles.ts';
import { listings } from '../../shared/office/listing.ts';
import { format, formatVersion } from '../archive/archived.ts';
import { reportSchema } from '../documents/report-schema.ts';

/** The hash of a document and its name. */
export const stylesId = /^[\da-f]{64}\/[^/\\\p{Cc}]{1,120}$/u;
const hash = z.string().regex(/^[\da-f]{64}$/);
const instant = z.number().int().min(0).max(8e15);
const number = z.number().int().min(1).max(1000);
const actor = z.string().min(1).max(200);

export const manifestSchema = z.object({
  format: z.literal(format),
  version: z.literal(formatVersion),
  meeting: z.string().regex(/^[\w-]{1,64}$/),
  rows: z.number().int().min(1),
  sha256: hash,
  /** The hash of the file with the words of statements, and the id of the document that gives the styles: its hash and its name. */
  statements: hash.optional(),
  styles: z.string().regex(stylesId).optional(),
  /** The ids of the files of agenda items: the hash, the size and the ending of each. */
  documents: z
    .array(z.string().regex(/^[\da-f]{64}-\d{1,9}\.\w{1,5}$/))
    .max(4000)
    .optional(),
  listing: z.object({ listing: z.enum(listings), cancelled: z.literal(true).optional(), changedAt: instant }).optional(),
});

/** Kept as it is: a schema would reorder its fields and so change the log. */
const event = z.custom<MeetingEvent>((value) => isEvent(value) && hasSafeLinks(value));
const row = { seq: z.number().int().min(1), actor, at: instant };
/** `damaged`: an event that its server could not read either. */
export const rowSchema = z.union([
  z.object({ ...row, kind: z.literal('event'), event }),
  z.object({ ...row, kind: z.literal('event'), damaged: z.base64() }),
  z.object({ ...row, kind: z.literal('update'), update: z.base64() }),
]);

export const keysSchema = z
  .array(z.object({ hash, role: z.enum(roles), createdAt: instant, revokedAt: instant.optional(), closedAt: instant.optional(), endedAt: instant.optional() }))
  .max(10_000);

const isReport = (record: string): boolean => {
  try {
    return reportSchema.safeParse(JSON.parse(record)).success;
  } catch {
    return false;
  }
};
export const issuesSchema = z.array(z.object({ number, record: z.string().refine(isReport), hash, at: instant })).max(1000);

export const statementsSchema = z.array(z.object({ requestId: z.string().min(1).max(64), text: z.string().max(longestStatement) })).max(100_000);
