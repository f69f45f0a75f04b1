// The parts of a Word document that are read, within bounds.
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';

export class NoReport extends Error {}

/** Bytes once they are unpacked. */
export interface MostBytes {
  part: number;
  all: number;
}

/** The texts of the parts that are there, by the names given here. Throws `NoReport` where the file is no ZIP file, or holds more than it may. */
export function unpacked<Part extends string>(bytes: Uint8Array, wanted: Record<Part, string>, most: MostBytes): Partial<Record<Part, string>> {
  const names = new Set<string>(Object.values(wanted));
  let all = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!names.delete(name)) return false;
    all += originalSize;
    if (originalSize > most.part || all > most.all) throw new NoReport(`${name} is larger than it may be`);
    return true;
  };
  let files: Record<string, Uint8Array>;
  try {
    // Each is unpacked into as many bytes as the file says: one that holds more is cut there, and is no XML then.
    files = unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof NoReport ? error : new NoReport('no ZIP file');
  }
  const found = Object.entries<string>(wanted).flatMap(([part, name]) => (files[name] ? [[part, strFromU8(files[name])]] : []));
  return Object.fromEntries(found) as Partial<Record<Part, string>>;
}
