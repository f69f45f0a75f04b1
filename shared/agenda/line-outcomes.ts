// The outcome of each line of a pasted agenda, for a preview line by line.
import type { Builder } from './build.ts';
import type { Correction } from './corrections.ts';
import { keysOf } from './corrections.ts';
import type { AgendaEntry } from './entries.ts';
import type { LineRole } from './sections.ts';

/** `part`: it belongs to the item above; `outside`: its section is no agenda; `left`: it was not taken. */
export type OutcomeKind = 'item' | 'child' | 'part' | 'fact' | 'heading' | 'day' | 'outside' | 'left';

export interface LineOutcome {
  line: number;
  /** As it was pasted. */
  text: string;
  /** The key of a correction of it. */
  key: string;
  as: OutcomeKind;
  corrected?: Correction;
}

export function outcomesOf(
  entries: readonly AgendaEntry[],
  roles: readonly LineRole[],
  { parts, starts }: Builder,
  facts: ReadonlySet<number>,
  corrected: ReadonlyMap<number, Correction>,
): LineOutcome[] {
  const keys = keysOf(entries.map(({ line }) => line));
  return entries.flatMap(({ line, kind }, index): LineOutcome[] => {
    if (kind === 'blank' || kind === 'rule') return [];
    const node = starts.get(line.number);
    const role = roles[index];
    const as: OutcomeKind = node
      ? node.level === 0
        ? 'item'
        : 'child'
      : parts.has(line.number) || kind === 'link'
        ? 'part'
        : role === 'fact'
          ? facts.has(line.number)
            ? 'fact'
            : 'left'
          : role === 'outside' || role === 'day'
            ? role
            : kind === 'head' || role === 'agenda' || role === 'section'
              ? 'heading'
              : 'left';
    const correction = corrected.get(line.number);
    return [{ line: line.number, text: line.raw, key: keys.get(line.number) ?? '', as, ...(correction && { corrected: correction }) }];
  });
}
