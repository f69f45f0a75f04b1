// Items as titles of lists: "Opening:" above bullets, with no other mark than its colon or its bold.
import type { AgendaEntry } from './entries.ts';
import { factPair } from './fact-lines.ts';
import { isAgendaHeading, isGreeting, isOutside } from './names.ts';

/** One may introduce the agenda. */
const fewest = 2;

const isTitle = ({ text }: AgendaEntry['line']): boolean =>
  text.length <= 120 &&
  (/[\p{L}\d)]:$/u.test(text) || /^(\*\*|__)[^*_]+\1:?$/.test(text)) &&
  !isAgendaHeading(text) &&
  !isOutside(text) &&
  !isGreeting(text) &&
  factPair(text) === undefined;

const isBullet = (entry: AgendaEntry | undefined): boolean => entry?.kind === 'row' && entry.marker?.style.startsWith('bullet') === true;

/** Such titles become headings, where every item without indentation is a bullet below one. */
export function withListTitles(entries: readonly AgendaEntry[]): readonly AgendaEntry[] {
  const titles = new Set(entries.filter((entry, index) => entry.kind === 'text' && isTitle(entry.line) && isBullet(entries[index + 1])));
  const rows = entries.filter(({ kind }) => kind === 'row' || kind === 'clock' || kind === 'heading' || kind === 'head');
  const first = entries.findIndex(({ kind }) => kind === 'row');
  const isAll = titles.size >= fewest && rows.every((row) => isBullet(row)) && titles.has(entries[first - 1] as AgendaEntry);
  return isAll ? entries.map((entry) => (titles.has(entry) ? { ...entry, kind: 'heading' as const, level: 2, listed: true as const } : entry)) : entries;
}
