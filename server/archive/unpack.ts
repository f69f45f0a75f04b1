// Reads an archive back, and believes nothing of it before it has been looked at.
import { createHash } from 'node:crypto';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { z } from 'zod';
import { must } from '../../shared/kit/must.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { replay } from '../../shared/meeting/evolve.ts';
import { roles } from '../../shared/meeting/state.ts';
import { archive as say } from '../../shared/words/en/archive.ts';
import { type Archived, files, format, formatVersion } from './archived.ts';

/** Why an archive is not taken, in a sentence for whoever brought it. */
export class BadArchive extends Error {}

/** Bytes of one file once it is unpacked. */
const largest = 512 * 1024 * 1024;

const hash = z.string().regex(/^[\da-f]{64}$/);
const instant = z.number().int().min(0);
const eventSchema = z.looseObject({ type: z.string(), at: instant, by: z.string() });
const manifestSchema = z.object({
  format: z.literal(format),
  version: z.literal(formatVersion),
  meeting: z.string().regex(/^[\w-]{1,64}$/),
  rows: instant,
  sha256: hash,
});
/** Taken as it stands: a schema would put its fields in another order, and the log would be another. */
const event = z.custom<MeetingEvent>((value) => eventSchema.safeParse(value).success);
const rowSchema = z.discriminatedUnion('kind', [
  z.object({
    seq: instant,
    kind: z.literal('event'),
    actor: z.string().min(1),
    at: instant,
    event,
  }),
  z.object({ seq: instant, kind: z.literal('update'), actor: z.string().min(1), at: instant, update: z.base64() }),
]);
const keysSchema = z.array(
  z.object({ hash, role: z.enum(roles), createdAt: instant, revokedAt: instant.optional(), closedAt: instant.optional(), endedAt: instant.optional() }),
);
const issuesSchema = z.array(z.object({ number: z.number().int().min(1), record: z.string(), hash, at: instant }));

const decoder = new TextDecoder('utf-8', { fatal: true });
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  const wanted = new Set<string>(Object.values(files));
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!wanted.has(name)) return false;
    if (originalSize > largest) throw new BadArchive(say.tooLarge(name));
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof BadArchive ? error : new BadArchive(say.noZip);
  }
}

/** Reads one file as a schema has it. */
function read<T>(content: Record<string, Uint8Array>, name: string, schema: z.ZodType<T>, bytes = content[name]): T {
  if (!bytes) throw new BadArchive(say.missing(name));
  try {
    return schema.parse(JSON.parse(decoder.decode(bytes)));
  } catch {
    throw new BadArchive(say.unreadable(name));
  }
}

function rowsOf(log: Uint8Array): Archived['rows'] {
  return decoder
    .decode(log)
    .split('\n')
    .filter((text) => text !== '')
    .map((text, index) => {
      const row = read({}, say.line(index + 1), rowSchema, new TextEncoder().encode(text));
      if (row.seq !== index + 1) throw new BadArchive(say.unreadable(say.line(index + 1)));
      const payload = row.kind === 'event' ? new TextEncoder().encode(JSON.stringify(row.event)) : new Uint8Array(Buffer.from(row.update, 'base64'));
      return { seq: row.seq, kind: row.kind, actor: row.actor, at: row.at, payload };
    });
}

/** The log makes the meeting that it says. Updates that cannot be applied are kept as they are, and set aside whenever the meeting is loaded. */
function tried({ meeting, rows, issues }: Archived): void {
  const events = rows.filter(({ kind }) => kind === 'event').map(({ payload }) => JSON.parse(decoder.decode(payload)) as MeetingEvent);
  try {
    const state = must(replay(events), 'a state');
    if (state.id !== meeting || state.issues.some(({ number, hash: said }) => issues.find((issue) => issue.number === number)?.hash !== said))
      throw new Error('another meeting');
  } catch {
    throw new BadArchive(say.unreadable(files.log));
  }
}

/** What the archive holds. Throws a BadArchive that says what is wrong with it. */
export function unpackArchive(bytes: Uint8Array): Archived {
  const content = unzipped(bytes);
  const manifest = read(content, files.manifest, manifestSchema);
  const log = content[files.log];
  if (!log) throw new BadArchive(say.missing(files.log));
  if (sha256(log) !== manifest.sha256) throw new BadArchive(say.changed(files.log));
  const rows = rowsOf(log);
  if (rows.length === 0 || rows.length !== manifest.rows) throw new BadArchive(say.changed(files.log));
  const issues = read(content, files.issues, issuesSchema);
  if (issues.some(({ record, hash: said }) => sha256(record) !== said)) throw new BadArchive(say.changed(files.issues));
  const archived = { meeting: manifest.meeting, rows, keys: read(content, files.keys, keysSchema), issues };
  tried(archived);
  return archived;
}
