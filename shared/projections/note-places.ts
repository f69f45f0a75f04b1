// Where a footnote's mark stands by the punctuation beside it: after it in English, Chinese and Arabic, before it in French, Spanish and Russian.
import type { Language } from '../meeting/facts.ts';
import type { Run } from './report-model.ts';

const before: ReadonlySet<Language> = new Set(['fr', 'es', 'ru']);
/** In Russian a mark goes before these alone; it stays where it is by a question, an exclamation and an ellipsis. */
const plain = /[.,;:]/;

/** A point, comma or colon that a letter or digit follows at once is within a number, an address or a name. */
export const isWithin = (marks: string, after: string): boolean => /^[.,:]+$/.test(marks) && /^[\p{L}\p{N}]/u.test(after);

/** The point of an abbreviation, which punctuation or a small letter follows: "etc.,", "p. ex. le". */
export const isAbbreviation = (marks: string, after: string): boolean => marks.endsWith('.') && /^(?:[.,;:!?…]|\s\p{Ll})/u.test(after);

/** The punctuation at the start, with the quotation marks that close beside it. `after`: what follows the text. */
function leading(text: string, after: string): string | undefined {
  const marks = /^(?:[”»’]?[.,;:!?…。，；：！？、،؛؟]+(?:[”’»」』]|"(?=\s|$))*)+/u.exec(text)?.[0];
  return marks === undefined || isWithin(marks, text.slice(marks.length) || after) ? undefined : marks;
}

/** The punctuation at the end. French sets a space before some marks, which goes with them. Searched from the end: a pattern would start again at each mark. */
function trailing(text: string, after: string, language: Language): string | undefined {
  let from = text.length;
  for (;;) {
    const mark = text.charAt(from - 1);
    if (language === 'ru' && !plain.test(mark)) break;
    if (/[.,…]/.test(mark)) from -= 1;
    else if (/[;:!?]/.test(mark)) from -= /[\u00A0\u202F ]/.test(text.charAt(from - 2)) ? 2 : 1;
    else break;
  }
  const marks = text.slice(from);
  return marks === '' || isWithin(marks, after) || isAbbreviation(marks, after) ? undefined : marks;
}

const isWords = (run: Run | undefined): run is Run => run !== undefined && run.note === undefined && run.reference === undefined && run.text !== '';

/** The text after each run, its marks aside; a reference begins with a letter or a digit. */
function followers(runs: readonly Run[]): Map<Run, string> {
  const after = new Map<Run, string>();
  let next = '';
  for (const run of runs.toReversed()) {
    after.set(run, next);
    if (run.reference !== undefined) next = '0';
    else if (run.note === undefined && run.text !== '') next = run.text.slice(0, 2);
  }
  return after;
}

const mostRounds = 8;
const same = (one: readonly Run[], other: readonly Run[]): boolean =>
  one.length === other.length && one.every((run, index) => run.text === other[index]?.text && run.note === other[index]?.note);

/** Exchanges each group of marks with the punctuation beside it. The words and the order of the marks stay; placing again changes nothing. */
export function placeNotes(runs: readonly Run[], language: Language): Run[] {
  let placed = placedOnce(runs, language);
  // A moved mark has new neighbours, which may belong to it too.
  for (let round = 1; round < mostRounds; round += 1) {
    const again = placedOnce(placed, language);
    if (same(again, placed)) break;
    placed = again;
  }
  return placed;
}

function placedOnce(runs: readonly Run[], language: Language): Run[] {
  const after = followers(runs);
  const follows = (run: Run): string => after.get(run) ?? '';
  if (before.has(language)) {
    return exchanged(
      runs,
      (run) => trailing(run.text, follows(run), language),
      (text, marks) => text.slice(0, text.length - marks.length),
    );
  }
  const punctuationLast = exchanged(
    runs.toReversed(),
    (run) => leading(run.text, follows(run)),
    (text, marks) => text.slice(marks.length),
  );
  return punctuationLast.reverse();
}

/**
 * Marks before the punctuation that they come after, in one pass: whoever writes a thousand of both keeps nobody waiting.
 * `edge`: the punctuation on the side of the marks; `without`: the text that is left.
 */
function exchanged(runs: readonly Run[], edge: (run: Run) => string | undefined, without: (text: string, marks: string) => string): Run[] {
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
        const marks = edge(first) ?? '';
        placed.push({ ...first, text: without(first.text, marks) });
        held[0] = { ...first, text: marks };
        hasWords = false;
      }
      placed.push(run);
      continue;
    }
    const marks = isWords(run) ? edge(run) : undefined;
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
