// Checks of what is marked in a paragraph: footnotes by punctuation, references by what they lead to.
import type { Language } from '../../meeting/facts.ts';
import { isAbbreviation, isWithin } from '../note-places.ts';
import type { Run } from '../report-model.ts';
import type { Finding } from './finding.ts';
import type { CheckedPiece } from './piece.ts';

const closing = '[.,;:!?。，；：！？、،؛؟]';
const begins = new RegExp(`^\\s*${closing}`, 'u');
const ends = new RegExp(`${closing}\\s*$`, 'u');
/** United Nations usage: the mark follows the punctuation in English and Chinese, and goes before it in French and Spanish. */
const before: ReadonlySet<Language> = new Set(['fr', 'es', 'ru']);
const words = 30;

const besides = (runs: readonly Run[], from: number, step: 1 | -1): Run | undefined => {
  for (let index = from + step; index >= 0 && index < runs.length; index += step) if (runs[index]?.note === undefined) return runs[index];
  return undefined;
};

export function noteMarks({ runs }: CheckedPiece, language: Language): Finding[] {
  for (const [index, run] of runs.entries()) {
    if (run.note === undefined) continue;
    const previous = besides(runs, index, -1)?.text ?? '';
    const next = besides(runs, index, 1)?.text ?? '';
    const last = previous.at(-1) ?? '';
    const [first = ''] = next;
    if (isWithin(before.has(language) ? last : first, before.has(language) ? next : next.slice(1))) continue;
    // Beside these a Russian mark stays where it was put.
    if (language === 'ru' && /[!?]\s*$/.test(previous)) continue;
    if (before.has(language) && isAbbreviation(last, next.slice(0, 2))) continue;
    if (before.has(language) && ends.test(previous)) return [{ check: 'mark-after-punctuation', excerpt: `${previous.slice(-words)}[${run.note}]` }];
    if (!before.has(language) && begins.test(next))
      return [{ check: 'mark-before-punctuation', excerpt: `${previous.slice(-words)}[${run.note}]${next.slice(0, 3)}` }];
  }
  return [];
}

export function references({ runs }: CheckedPiece): Finding[] {
  const lost = runs.find((run) => run.reference === null);
  return lost ? [{ check: 'reference-to-nothing', excerpt: lost.text }] : [];
}

/** A footnote without text: its mark would lead to nothing. */
export function emptyNotes({ runs }: CheckedPiece, empty: ReadonlySet<number>): Finding[] {
  return runs.flatMap(({ note }, index): Finding[] =>
    note !== undefined && empty.has(note) ? [{ check: 'empty-note', excerpt: `${(besides(runs, index, -1)?.text ?? '').slice(-words)}[${note}]` }] : [],
  );
}
