// Names that are spelled differently and are the same: by accents, case, dashes, dots, apostrophes, spaces, or the order of their parts.
import { fold } from '../../kit/fold.ts';
import type { Participant } from '../model/attendance.ts';

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

/** The one entry that a name can mean; undefined where there is none, or more. A person with another affiliation is somebody else. */
export function namedSo(participants: readonly Participant[], name: string, affiliation: string | null | undefined): Participant | undefined {
  const [found, ...others] = participants.filter(
    (person) => isSameName(person.name, name) && (person.affiliation === undefined || !affiliation || isSameName(person.affiliation, affiliation)),
  );
  return others.length > 0 ? undefined : found;
}
