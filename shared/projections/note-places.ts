// Where a footnote's mark stands by the punctuation beside it: after it in English, Chinese and Arabic, before it in French, Spanish and Russian.
import type { Language } from '../meeting/facts.ts';
import type { Run } from './report-model.ts';

const before: ReadonlySet<Language> = new Set(['fr', 'es', 'ru']);
const leading = /^[.,;:!?…。，；：！？、،؛؟]+/u;

/** The punctuation at the end. French sets a space before some marks, which goes with them. From the end: a pattern would begin anew at each mark. */
function trailing(text: string): string | undefined {
  let from = text.length;
  for (;;) {
    const mark = text.charAt(from - 1);
    if (/[.,…]/.test(mark)) from -= 1;
    else if (/[;:!?]/.test(mark)) from -= /[\u00A0\u202F ]/.test(text.charAt(from - 2)) ? 2 : 1;
    else return from < text.length ? text.slice(from) : undefined;
  }
}

const isWords = (run: Run | undefined): run is Run => run !== undefined && run.note === undefined && run.reference === undefined && run.text !== '';

/** Exchanges a group of marks with the punctuation beside them, for as long as there is any. The words and the order of the marks stay. */
export function placeNotes(runs: readonly Run[], language: Language): Run[] {
  const placed = [...runs];
  return before.has(language) ? marksFirst(placed) : punctuationFirst(placed);
}

function punctuationFirst(runs: Run[]): Run[] {
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    if (runs[index]?.note === undefined) continue;
    const next = runs[index + 1];
    const match = isWords(next) ? leading.exec(next.text)?.[0] : undefined;
    if (next === undefined || match === undefined) continue;
    const rest = next.text.slice(match.length);
    runs.splice(index, 2, { ...next, text: match }, runs[index] as Run, ...(rest === '' ? [] : [{ ...next, text: rest }]));
    // What it stands before now may be punctuation too.
    index += 2;
  }
  return runs;
}

function marksFirst(runs: Run[]): Run[] {
  for (let index = 0; index < runs.length; index += 1) {
    if (runs[index]?.note === undefined) continue;
    const previous = runs[index - 1];
    const match = isWords(previous) ? trailing(previous.text) : undefined;
    if (previous === undefined || match === undefined) continue;
    const rest = previous.text.slice(0, -match.length);
    runs.splice(index - 1, 2, ...(rest === '' ? [] : [{ ...previous, text: rest }]), runs[index] as Run, { ...previous, text: match });
    index = Math.max(-1, index - 3);
  }
  return runs;
}
