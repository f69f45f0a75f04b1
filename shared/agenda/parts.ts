// The parts of an agenda of three levels whose numbers go on through all of them: "A) FINANCE", 1, 2, 2.1, "B) PLANNING", 3, 4.
// The numbered entries become the items, so that nothing is too deep.
import { isAob } from '../meeting/agenda/aob-title.ts';
import { type AgendaEntry, nameOf } from './entries.ts';

const isPart = (entry: AgendaEntry): boolean => {
  const { kind, marker, clock, table, read } = entry;
  if (kind !== 'row' || clock || table || !/^(?:ROMAN|LETTER)$/.test(marker?.style ?? '') || read.details.minutes !== undefined) return false;
  const name = nameOf(entry);
  return /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);
};

const numberOf = ({ kind, marker, table }: AgendaEntry): number | undefined =>
  kind === 'row' && !table && marker?.style === 'number' && marker.depth === 1 ? marker.value : undefined;

/** The lines that are headings of such parts; none where the numbers begin again in each of them. */
export function partsOf(entries: readonly AgendaEntry[]): ReadonlySet<AgendaEntry> {
  const parts = new Set<AgendaEntry>();
  let part: AgendaEntry | undefined;
  let last = 0;
  let isDeep = false;
  for (const entry of entries) {
    if (isPart(entry)) part = entry;
    isDeep ||= part !== undefined && entry.kind === 'row' && entry.marker?.style === 'number' && entry.marker.depth > 1;
    const number = numberOf(entry);
    if (number === undefined || (part === undefined && parts.size === 0)) continue;
    if (number !== last + 1) return new Set();
    last = number;
    if (part) parts.add(part);
  }
  return parts.size < 2 || !isDeep || [...parts].some(({ read }) => isAob(read.recognised)) ? new Set() : parts;
}
