// A person's corrections of lines that the reader took for something else.
import type { AgendaEntry } from './entries.ts';
import type { Line } from './lines.ts';

export const corrections = ['item', 'child', 'presenter', 'heading', 'none'] as const;
export type Correction = (typeof corrections)[number];
/** By the text of the line and how many lines before it say the same, so that it stays when other lines change. */
export type Corrections = Readonly<Record<string, Correction>>;

/** The key of each line that says something. */
export function keysOf(lines: readonly Pick<Line, 'number' | 'text'>[]): Map<number, string> {
  const seen = new Map<string, number>();
  const keys = new Map<number, string>();
  for (const { number, text } of lines) {
    if (text === '') continue;
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    keys.set(number, `${count} ${text}`);
  }
  return keys;
}

export function correctionsByLine(lines: readonly Line[], given: Corrections): Map<number, Correction> {
  const found = new Map<number, Correction>();
  for (const [number, key] of keysOf(lines)) {
    const correction = Object.hasOwn(given, key) ? given[key] : undefined;
    if (correction !== undefined) found.set(number, correction);
  }
  return found;
}

/** The line as an item, whatever it was taken for. */
export function asItem(entry: AgendaEntry, level: 0 | 1): AgendaEntry {
  return { ...entry, kind: 'row', forced: level };
}
