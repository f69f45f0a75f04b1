// A pasted agenda as it would be mailed: what was understood, and a warning for each line that was not.
import type { DraftItem } from '../meeting/commands.ts';
import type { PastedFacts } from './facts.ts';
import { linesOf } from './lines.ts';
import type { Warning } from './outline.ts';
import { Reading } from './reading.ts';

export interface ParsedAgenda {
  items: DraftItem[];
  warnings: Warning[];
  facts: PastedFacts;
}

const longest = 100_000;

/** Never throws; what is over 100,000 characters is left aside with a warning. */
export function parseAgenda(text: string): ParsedAgenda {
  const lines = linesOf(text.slice(0, longest));
  const reading = new Reading(lines);
  reading.read();
  const { items, warnings } = reading.outline;
  if (text.length > longest) warnings.push({ line: lines.length, text: text.slice(longest), reason: 'too-long' });
  return { items, warnings, facts: reading.facts };
}
