// Names that are spelled differently and are the same: by accents, case, dashes, dots, apostrophes, spaces, or the order of their parts.
import { fold } from '../../kit/fold.ts';

/** The same for all spellings of a name. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
