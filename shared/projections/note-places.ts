// Where a footnote's mark stands by the punctuation beside it: after it in English, Chinese and Arabic, before it in French, Spanish and Russian.
import type { Language } from '../meeting/facts.ts';
import type { Run } from './report-model.ts';

const before: ReadonlySet<Language> = new Set(['fr', 'es', 'ru']);
const leading = (text: string): string | undefined => /^[.,;:!?…。，；：！？、،؛؟]+/u.exec(text)?.[0];

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
  if (before.has(language)) return exchanged(runs, trailing, (text, marks) => text.slice(0, text.length - marks.length));
  const punctuationLast = exchanged(runs.toReversed(), leading, (text, marks) => text.slice(marks.length));
  return punctuationLast.reverse();
}

/**
 * Marks before the punctuation that they come after, in one pass: whoever writes a thousand of both keeps nobody waiting.
 * `edge`: the punctuation on the side of the marks; `without`: the text that is left.
 */
function exchanged(runs: readonly Run[], edge: (text: string) => string | undefined, without: (text: string, marks: string) => string): Run[] {
  const placed: Run[] = [];
  /** Punctuation that further marks go before; the first may still have its words with it. */
  let held: Run[] = [];
  let hasWords = false;
  const letGo = (): void => {
    for (const run of held) placed.push(run);
    held = [];
  };
  for (const run of runs) {
    if (run.note !== undefined) {
      const [first] = held;
      if (first && hasWords) {
        const marks = edge(first.text) ?? '';
        placed.push({ ...first, text: without(first.text, marks) });
        held[0] = { ...first, text: marks };
        hasWords = false;
      }
      placed.push(run);
      continue;
    }
    const marks = isWords(run) ? edge(run.text) : undefined;
    if (marks === undefined || marks !== run.text) {
      letGo();
      hasWords = marks !== undefined;
    } else if (held.length === 0) hasWords = false;
    if (marks === undefined) placed.push(run);
    else held.push(run);
  }
  letGo();
  return placed;
}
