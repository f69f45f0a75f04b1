// The runs of a report in words: what is compared between two of them, and what is written.

import { clean } from '../../../shared/kit/clean.ts';
import { safeLink } from '../../../shared/kit/safe-link.ts';
import { wordsOf } from '../../../shared/kit/word-diff.ts';
import { referenceText } from '../../../shared/projections/reference.ts';
import type { Report, Run } from '../../../shared/projections/report-model.ts';
import { addressParts } from '../../../shared/render/addresses.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';

/** A word and how it looks; or the mark of a note, by the note's id. */
export interface WordToken {
  text: string;
  strong?: true;
  em?: true;
  link?: string;
  /** The paragraph to which it leads. */
  to?: number;
  /** It is that paragraph's number. */
  counted?: true;
  note?: string;
  /** It separates the marks of two notes. */
  raised?: true;
  /** The field that Word works it out by, if there is one, and the bookmark around it for fields elsewhere. */
  field?: { code?: string; bookmark?: string };
}

/** Text that XML can carry. */
export function plain(text: string): string {
  return clean(text).replace(/[\uFFFE\uFFFF]/g, '');
}

/** The same key for two tokens that count as the same. */
export function keyOf({ note, text, strong, em, link, to, counted, raised, field }: WordToken): string {
  return note === undefined ? JSON.stringify([text, strong, em, link, to !== undefined, counted, raised, field]) : `note ${note}`;
}

/** How a token is written: neighbours of one look are one run. */
export const lookOf = ({ note, strong, em, link, to, counted, raised, field }: WordToken): string =>
  JSON.stringify([note, strong, em, link, to, counted, raised, field]);

/** A note's text in words, its addresses links. */
export function noteTokens(text: string): WordToken[] {
  return addressParts(plain(text)).flatMap(({ text: part, link }) =>
    link === undefined ? wordsOf(part).map((word) => ({ text: word })) : [{ text: part, link }],
  );
}

/** A reference in three: Word works out its number by itself, and goes on doing so when somebody edits the document. */
function referenceTokens(text: string, to: number): WordToken[] {
  const at = text.indexOf(String(to));
  const end = at + String(to).length;
  const parts: WordToken[] = [
    { text: text.slice(0, at), to },
    { text: text.slice(at, end), to, counted: true },
    { text: text.slice(end), to },
  ];
  return parts.filter((part) => part.text !== '');
}

/** The words of runs. */
export function tokensOf(runs: readonly Run[], report: Report): WordToken[] {
  const form = reportWordsFor(report.language).form;
  return runs.flatMap((run, index): WordToken[] => {
    const marks = { ...(run.strong && { strong: run.strong }), ...(run.em && { em: run.em }) };
    if (run.note !== undefined) {
      const note = report.notes.find(({ number }) => number === run.note);
      const beside: WordToken[] = runs[index - 1]?.note === undefined ? [] : [{ text: form.betweenNotes, raised: true }];
      return [...beside, note ? { text: '', note: note.id } : { text: `[${run.note}]` }];
    }
    const reference = referenceText(run, report.language);
    if (reference !== undefined)
      return run.reference ? referenceTokens(reference, run.reference).map((token) => ({ ...marks, ...token })) : [{ ...marks, text: reference }];
    const link = safeLink(run.link);
    return wordsOf(plain(run.text)).map((text) => ({ ...marks, text, ...(link !== undefined && { link: plain(link) }) }));
  });
}
