// The files of an archive, within bounds.
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { files, itemFilesIn } from '../archive/archived.ts';
import { BadArchive } from '../archive/bad-archive.ts';
import { archive as say } from '../start/terminal.ts';

/** Bytes: of the archive, of one file once it is unpacked, and of all of them. */
export const mostBytes = { archive: 256 * 1024 * 1024, file: 64 * 1024 * 1024, all: 160 * 1024 * 1024 };
/** Packed bytes that are unpacked at once. They become a thousand times as many at most. */
const atOnce = 16 * 1024;

/** The files that a server reads back. It counts the bytes that come out, whatever size the archive claims. */
export function unzip(bytes: Uint8Array, most = mostBytes): Record<string, Uint8Array> {
  const wanted = new Set<string>(Object.values(files));
  const parts = new Map<string, Uint8Array[]>();
  const sizes = new Map<string, number>();
  let all = 0;
  let entries = 0;
  const take = (name: string, part: Uint8Array): void => {
    const size = (sizes.get(name) ?? 0) + part.length;
    sizes.set(name, size);
    all += part.length;
    if (size > most.file || all > most.all) throw new BadArchive(say.tooLarge(name));
    parts.get(name)?.push(part);
  };
  const open = (file: UnzipFile): void => {
    entries += 1;
    const { name } = file;
    if (!wanted.has(name) && !name.startsWith(itemFilesIn)) return;
    if (parts.has(name)) throw new BadArchive(say.unreadable(name));
    parts.set(name, []);
    file.ondata = (error, part) => {
      if (error) throw error;
      take(name, part);
    };
    file.start();
  };
  try {
    const reader = new Unzip(open);
    reader.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += atOnce) reader.push(bytes.subarray(at, at + atOnce), at + atOnce >= bytes.length);
    if (entries === 0) throw new BadArchive(say.noZip);
  } catch (error) {
    throw error instanceof BadArchive ? error : new BadArchive(say.noZip);
  }
  return Object.fromEntries([...parts].map(([name, all]) => [name, new Uint8Array(Buffer.concat(all))]));
}
