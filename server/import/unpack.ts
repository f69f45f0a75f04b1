// Reads an archive back, and trusts nothing in it before checking it.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { must } from '../../shared/kit/must.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { replay } from '../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { type Archived, files, itemFilesIn } from '../archive/archived.ts';
import { BadArchive } from '../archive/bad-archive.ts';
import { archive as say } from '../start/terminal.ts';
import type { Attachment } from '../store/store.ts';
import { issuesSchema, keysSchema, manifestSchema, rowSchema, statementsSchema } from './schemas.ts';
import { unzip } from './unzip.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function parse<T>(name: string, schema: z.ZodType<T>, text: () => string): T {
  try {
    return schema.parse(JSON.parse(text()));
  } catch {
    throw new BadArchive(say.unreadable(name));
  }
}

/** Reads one file as a schema has it. */
function read<T>(content: Record<string, Uint8Array>, name: string, schema: z.ZodType<T>): T {
  const bytes = content[name];
  if (!bytes) throw new BadArchive(say.missing(name));
  return parse(name, schema, () => decoder.decode(bytes));
}

interface UnpackedLog {
  rows: Archived['rows'];
  events: MeetingEvent[];
}

function logOf(bytes: Uint8Array): UnpackedLog {
  const log: UnpackedLog = { rows: [], events: [] };
  const lines = decoder.decode(bytes).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' && index === lines.length - 1) break;
    const row = parse(say.line(index + 1), rowSchema, () => line);
    if (row.seq !== index + 1) throw new BadArchive(say.unreadable(say.line(index + 1)));
    if ('event' in row) log.events.push(row.event);
    log.rows.push({ seq: row.seq, kind: row.kind, actor: row.actor, at: row.at, payload: payloadOf(row) });
  }
  return log;
}

function payloadOf(row: z.infer<typeof rowSchema>): Uint8Array {
  if ('event' in row) return encoder.encode(JSON.stringify(row.event));
  return new Uint8Array(Buffer.from('update' in row ? row.update : row.damaged, 'base64'));
}

/** The state that the log makes. It has exactly these issues. */
function stateOf(meeting: string, events: readonly MeetingEvent[], issues: Archived['issues']): MeetingState {
  try {
    const state = must(replay(events), 'a state');
    const same = state.issues.length === issues.length && issues.every(({ number, hash }, index) => number === index + 1 && state.issues[index]?.hash === hash);
    if (state.id !== meeting || !same) throw new Error('another meeting');
    return state;
  } catch {
    throw new BadArchive(say.unreadable(files.log));
  }
}

/** The attachments beside the log, where the manifest names them. */
function attachmentsIn(content: Record<string, Uint8Array>, { statements, styles, documents = [] }: z.infer<typeof manifestSchema>): Attachment[] {
  const whole = (name: string, hash: string): Uint8Array => {
    const bytes = content[name];
    if (!bytes) throw new BadArchive(say.missing(name));
    if (sha256(bytes) !== hash) throw new BadArchive(say.changed(name));
    return bytes;
  };
  const found: Attachment[] = [];
  if (statements !== undefined) {
    whole(files.statements, statements);
    for (const { requestId, text } of read(content, files.statements, statementsSchema)) {
      found.push({ kind: 'statement', id: requestId, content: encoder.encode(text) });
    }
  }
  if (styles !== undefined) found.push({ kind: 'styles', id: styles, content: whole(files.styles, styles.slice(0, 64)) });
  for (const id of documents) found.push({ kind: 'document', id, content: whole(itemFilesIn + id, id.slice(0, 64)) });
  return found;
}

/** The content of the archive. Updates that cannot be applied are kept, and set aside whenever the meeting is opened. Throws a BadArchive that says what is wrong. */
export function unpackArchive(bytes: Uint8Array): { archived: Archived; state: MeetingState } {
  const content = unzip(bytes);
  const manifest = read(content, files.manifest, manifestSchema);
  const { meeting, rows: count, sha256: said, listing } = manifest;
  const log = content[files.log];
  if (!log) throw new BadArchive(say.missing(files.log));
  if (sha256(log) !== said) throw new BadArchive(say.changed(files.log));
  const { rows, events } = logOf(log);
  if (rows.length !== count) throw new BadArchive(say.changed(files.log));
  const issues = read(content, files.issues, issuesSchema);
  if (issues.some(({ record, hash }) => sha256(record) !== hash)) throw new BadArchive(say.changed(files.issues));
  const archived = {
    meeting,
    rows,
    keys: read(content, files.keys, keysSchema),
    issues,
    attachments: attachmentsIn(content, manifest),
    ...(listing && { listing }),
  };
  return { archived, state: stateOf(meeting, events, issues) };
}
