// The files of an archive, within bounds.
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { archive as say } from '../../shared/words/en/archive.ts';
import { files } from './archived.ts';
import { BadArchive } from './bad-archive.ts';

/** Bytes: of the archive, of one file once it is unpacked, and of all of them. */
export const mostBytes = { archive: 256 * 1024 * 1024, file: 64 * 1024 * 1024, all: 160 * 1024 * 1024 };

/**
 * The files that a server reads back. Each is unpacked into as many bytes as the archive says it has: one that says less than it holds is cut there,
 * and its content is then refused.
 */
export function unzip(bytes: Uint8Array, most = mostBytes): Record<string, Uint8Array> {
  const wanted = new Set<string>(Object.values(files));
  const found = new Set<string>();
  let all = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!wanted.has(name)) return false;
    all += originalSize;
    if (originalSize > most.file || all > most.all) throw new BadArchive(say.tooLarge(name));
    if (found.has(name)) throw new BadArchive(say.unreadable(name));
    found.add(name);
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof BadArchive ? error : new BadArchive(say.noZip);
  }
}
