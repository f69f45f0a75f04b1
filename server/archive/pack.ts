// Writes the archive of a meeting: all that is kept of it, and its documents as people read them.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { type AsyncZippable, zip } from 'fflate';
import { type Archived, files, format, formatVersion } from './archived.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => encode(`${JSON.stringify(value, null, 2)}\n`);
const decoder = new TextDecoder();

/** One row a line: an event as it is, an update of the minutes in base64. */
function line({ seq, kind, actor, at, payload }: Archived['rows'][number]): string {
  const what = kind === 'event' ? { event: JSON.parse(decoder.decode(payload)) } : { update: Buffer.from(payload).toString('base64') };
  return `${JSON.stringify({ seq, kind, actor, at, ...what })}\n`;
}

/** `documents`: by name, for people; a server does not read them back. The same meeting gives the same bytes. */
export async function packArchive({ meeting, rows, keys, issues }: Archived, documents: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const log = encode(rows.map(line).join(''));
  const manifest = { format, version: formatVersion, meeting, rows: rows.length, sha256: createHash('sha256').update(log).digest('hex') };
  const content: AsyncZippable = { [files.manifest]: json(manifest), [files.log]: log, [files.keys]: json(keys), [files.issues]: json(issues) };
  for (const [name, text] of Object.entries(documents)) content[`documents/${name}`] = typeof text === 'string' ? encode(text) : text;
  const mtime = new Date(rows.at(-1)?.at ?? 0);
  return promisify<AsyncZippable, { mtime: Date }, Uint8Array>(zip)(content, { mtime });
}
