// Writes the archive of a meeting: everything that is kept of it, and its documents as people read them. Packed parts are not kept in memory unpacked.
import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';
import { isEvent } from '../../shared/meeting/event-schema.ts';
import type { ListingRecord } from '../../shared/office/listing.ts';
import type { IssueRow, KeyRow, StoredRow } from '../store/store.ts';
import { files, format, formatVersion } from './archived.ts';

/** Rows of the log in their order, then the issues in theirs. */
export type ArchivePart = { rows: StoredRow[] } | { issue: IssueRow };

export interface ArchiveHead {
  meeting: string;
  keys: readonly KeyRow[];
  /** How it is listed, where anybody has said. */
  listing?: ListingRecord;
  /** The time that the files in the archive bear, in milliseconds since 1970. */
  at: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The event in a row; undefined where no server can read it. */
function eventIn(payload: Uint8Array): unknown {
  try {
    const event: unknown = JSON.parse(decoder.decode(payload));
    return isEvent(event) ? event : undefined;
  } catch {
    return undefined;
  }
}

/** One row as one line: an event as it is, an update of the minutes in base64, and so an event that cannot be read. */
function line({ seq, kind, actor, at, payload }: StoredRow): string {
  const event = kind === 'event' ? eventIn(payload) : undefined;
  const what = event ? { event } : { [kind === 'event' ? 'damaged' : 'update']: Buffer.from(payload).toString('base64') };
  return `${JSON.stringify({ seq, kind, actor, at, ...what })}\n`;
}

/** A ZIP file, written from its beginning to its end. */
class Archive {
  readonly #zip: Zip;
  readonly #chunks: Uint8Array[] = [];
  readonly #mtime: Date;

  constructor(at: number) {
    this.#mtime = new Date(at);
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
    });
  }

  /** Begins a file; it goes on until the returned function is called with `last`. */
  open(name: string): (bytes: Uint8Array, last?: boolean) => void {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = this.#mtime;
    this.#zip.add(file);
    return (bytes, last = false) => file.push(bytes, last);
  }

  add(name: string, content: string): void {
    this.open(name)(encoder.encode(content), true);
  }

  end(): Uint8Array<ArrayBuffer> {
    this.#zip.end();
    const whole = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

const nothing = new Uint8Array();

/** `documents`: by name, for people; a server does not read them back. The same meeting gives the same bytes. */
export async function packArchive(
  { meeting, keys, listing, at }: ArchiveHead,
  parts: AsyncIterable<ArchivePart>,
  documents: Record<string, string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new Archive(at);
  for (const [name, content] of Object.entries(documents)) archive.add(`documents/${name}`, content);
  const hash = createHash('sha256');
  const log = archive.open(files.log);
  let rows = 0;
  let issues: ReturnType<Archive['open']> | undefined;
  for await (const part of parts) {
    if ('rows' in part) {
      const lines = encoder.encode(part.rows.map(line).join(''));
      rows += part.rows.length;
      hash.update(lines);
      log(lines);
      continue;
    }
    // The log is whole: a file begins where the one before it ends.
    if (!issues) log(nothing, true);
    const before = issues ? ',\n' : '[\n';
    issues ??= archive.open(files.issues);
    issues(encoder.encode(before + JSON.stringify(part.issue)));
  }
  if (issues) issues(encoder.encode('\n]\n'), true);
  else {
    log(nothing, true);
    archive.add(files.issues, '[]\n');
  }
  archive.add(files.keys, json(keys));
  archive.add(files.manifest, json({ format, version: formatVersion, meeting, rows, sha256: hash.digest('hex'), ...(listing && { listing }) }));
  return archive.end();
}
