// The parts of a Word document that are read, within bounds.
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { mostBytes } from './bounds.ts';

const wanted = { body: 'word/document.xml', notes: 'word/footnotes.xml', comments: 'word/comments.xml', about: 'docProps/core.xml' };
export type PackageParts = Partial<Record<keyof typeof wanted, string>>;

export class NoReport extends Error {}

/** Throws `NoReport` where the file is no Word document, or a part of it is larger than any report. */
export function unpacked(bytes: Uint8Array): PackageParts {
  const names = new Set<string>(Object.values(wanted));
  let all = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!names.delete(name)) return false;
    all += originalSize;
    if (originalSize > mostBytes.part || all > mostBytes.all) throw new NoReport(`${name} is larger than any report`);
    return true;
  };
  let files: Record<string, Uint8Array>;
  try {
    // Each is unpacked into as many bytes as the file says: one that holds more is cut there, and is no XML then.
    files = unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof NoReport ? error : new NoReport('no ZIP file');
  }
  if (!files[wanted.body]) throw new NoReport('no Word document');
  return Object.fromEntries(Object.entries(wanted).flatMap(([part, name]) => (files[name] ? [[part, strFromU8(files[name])]] : [])));
}
