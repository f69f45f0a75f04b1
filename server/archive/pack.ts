// Writes the archive of a meeting: everything that is kept of it, and its documents as people read them. Packed parts are not kept in memory unpacked.
import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';
import { isEvent } from '../../shared/meeting/event-schema.ts';
import type { ListingRecord } from '../../shared/office/listing.ts';
import type { Attachment, IssueRow, KeyRow, StoredRow } from '../store/store.ts';
import { files, format, formatVersion, itemFilesIn } from './archived.ts';

/** Rows of the log in their order, then the issues in theirs, then the words of statements, then the document that gives the styles, then the files of items. */
export type ArchivePart = { rows: StoredRow[] } | { issue: IssueRow } | { attachment: Attachment };

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

  add(name: string, content: string | Uint8Array): void {
    this.open(name)(typeof content === 'string' ? encoder.encode(content) : content, true);
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

/** The signs around and between the entries of a file, and the whole of a file that has none. */
const lines = { first: '', between: '', last: '', empty: '' };
const list = { first: '[\n', between: ',\n', last: '\n]\n', empty: '[]\n' };

/** Files of many entries, one file after the other, with the hash of each. */
class EntryFiles {
  readonly hashes: Record<string, string> = {};
  readonly #archive: Archive;
  #open: { name: string; add(entry: string): void; end(): string } | undefined;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** Adds to this file, and ends the one before it. */
  add(name: string, entry: string): void {
    this.#at(name).add(entry);
  }

  /** Ends the file that is open; makes those that had no entries. */
  end(...names: string[]): void {
    for (const name of names) if (!(name in this.hashes) && this.#open?.name !== name) this.#at(name);
    if (this.#open) this.hashes[this.#open.name] = this.#open.end();
    this.#open = undefined;
  }

  #at(name: string): { add(entry: string): void } {
    if (this.#open?.name === name) return this.#open;
    this.end();
    const signs = name === files.log ? lines : list;
    const file = this.#archive.open(name);
    const hash = createHash('sha256');
    const write = (text: string, last = false): void => {
      const bytes = encoder.encode(text);
      hash.update(bytes);
      file(bytes, last);
    };
    let before = signs.first;
    let isEmpty = true;
    const add = (entry: string): void => {
      write(before + entry);
      [before, isEmpty] = [signs.between, false];
    };
    const end = (): string => {
      write(isEmpty ? signs.empty : signs.last, true);
      return hash.digest('hex');
    };
    this.#open = { name, add, end };
    return this.#open;
  }
}

/** `documents`: by name, for people; a server does not read them back. The same meeting gives the same bytes. */
export async function packArchive(
  { meeting, keys, listing, at }: ArchiveHead,
  parts: AsyncIterable<ArchivePart>,
  documents: Record<string, string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new Archive(at);
  for (const [name, content] of Object.entries(documents)) archive.add(`documents/${name}`, content);
  const entries = new EntryFiles(archive);
  let rows = 0;
  let styles: Attachment | undefined;
  const documentIds: string[] = [];
  for await (const part of parts) {
    if ('rows' in part) {
      entries.add(files.log, part.rows.map(line).join(''));
      rows += part.rows.length;
    } else if ('issue' in part) entries.add(files.issues, JSON.stringify(part.issue));
    else if (part.attachment.kind === 'styles') styles = part.attachment;
    else if (part.attachment.kind === 'document') {
      entries.end();
      archive.add(itemFilesIn + part.attachment.id, part.attachment.content);
      documentIds.push(part.attachment.id);
    } else entries.add(files.statements, JSON.stringify({ requestId: part.attachment.id, text: decoder.decode(part.attachment.content) }));
  }
  entries.end(files.log, files.issues);
  if (styles) archive.add(files.styles, styles.content);
  archive.add(files.keys, json(keys));
  const { [files.log]: sha256, [files.statements]: statements } = entries.hashes;
  const attached = { ...(statements && { statements }), ...(styles && { styles: styles.id }), ...(documentIds.length > 0 && { documents: documentIds }) };
  archive.add(files.manifest, json({ format, version: formatVersion, meeting, rows, sha256, ...attached, ...(listing && { listing }) }));
  return archive.end();
}
