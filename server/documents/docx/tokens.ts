// The runs of a report in words: what is compared between two of them, and what is written.
import { wordsOf } from '../../../shared/kit/word-diff.ts';
import { safeLink } from '../../../shared/minutes/safe-link.ts';
import { clean } from '../../../shared/projections/clean.ts';
import type { Report, Run } from '../../../shared/projections/report-model.ts';
import { addressParts } from '../../../shared/render/addresses.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';

/** A word and how it looks; or the mark of a note, by the note's id. */
export interface Token {
  text: string;
  strong?: true;
  em?: true;
  link?: string;
  /** The paragraph to which it leads. */
  to?: number;
  note?: string;
  /** It stands between the marks of two notes. */
  raised?: true;
}

/** Text that XML can carry. */
export function plain(text: string): string {
  return clean(text).replace(/[\uFFFE\uFFFF]/g, '');
}

/** What two tokens have in common where they are the same. */
export function keyOf({ note, text, strong, em, link, to, raised }: Token): string {
  return note === undefined ? JSON.stringify([text, strong, em, link, to !== undefined, raised]) : `note ${note}`;
}

/** How a token is written: neighbours of one look are one run. */
export const lookOf = ({ note, strong, em, link, to, raised }: Token): string => JSON.stringify([note, strong, em, link, to, raised]);

/** A note's text in words, its addresses links. */
export function noteTokens(text: string): Token[] {
  return addressParts(plain(text)).flatMap(({ text: part, link }) =>
    link === undefined ? wordsOf(part).map((word) => ({ text: word })) : [{ text: part, link }],
  );
}

/** The words of runs. */
export function tokensOf(runs: readonly Run[], report: Report): Token[] {
  const form = reportWordsFor(report.language).form;
  return runs.flatMap((run, index): Token[] => {
    const marks = { ...(run.strong && { strong: run.strong }), ...(run.em && { em: run.em }) };
    if (run.note !== undefined) {
      const note = report.notes.find(({ number }) => number === run.note);
      const beside: Token[] = runs[index - 1]?.note === undefined ? [] : [{ text: form.betweenNotes, raised: true }];
      return [...beside, note ? { text: '', note: note.id } : { text: `[${run.note}]` }];
    }
    if (run.reference === null) return [{ ...marks, text: form.referenceLost }];
    if (run.reference !== undefined) return [{ ...marks, text: form.reference(run.reference), to: run.reference }];
    const link = safeLink(run.link);
    return wordsOf(plain(run.text)).map((text) => ({ ...marks, text, ...(link !== undefined && { link: plain(link) }) }));
  });
}
