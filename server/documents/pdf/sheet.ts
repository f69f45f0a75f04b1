// The content of a printed report, as strings that the template only has to set.

import { clean, cleanLine } from '../../../shared/kit/clean.ts';
import { safeLink } from '../../../shared/kit/safe-link.ts';
import { referenceText } from '../../../shared/projections/reference.ts';
import type { Paragraph, Report, Run } from '../../../shared/projections/report-model.ts';
import { addressParts } from '../../../shared/render/addresses.ts';
import { type Annex as AnnexOf, annexesOf, annexSentences } from '../../../shared/render/annexes.ts';
import { correctedOf } from '../../../shared/render/corrected.ts';
import { headingText } from '../../../shared/render/heading-text.ts';
import { mastheadOf } from '../../../shared/render/masthead.ts';
import { actionTail } from '../../../shared/render/tail.ts';
import { titleBlock } from '../../../shared/render/title.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import { directionOf, languageOf } from '../../../shared/words/script.ts';
import { linesOf, type RowFate, rowsOf } from '../annex-changes.ts';
import { breaker } from './breaks.ts';
import { listsOf, type SheetList } from './lists.ts';

export interface PdfVoice {
  lang: string;
  dir: 'ltr' | 'rtl';
}
export type PdfText = PdfVoice & { text: string };
interface Fated {
  /** Of what came or went since an earlier report. */
  fate?: 'new' | 'gone';
}
interface SheetAnnex {
  /** In place of the table: people in two columns. */
  groups: (PdfText & Fated & { isTitle: boolean })[] | null;
  name: AnnexOf['name'];
  title: PdfText;
  columns: PdfText[];
  rows: (Fated & { cells: PdfText[]; breaks: boolean })[];
  below: PdfText | null;
}
export type NoteText = PdfVoice & { parts: { text: string; link?: string; fate?: 'new' | 'gone' }[] };

/** A note's text is at its first mark only; a mark without a note is just a number. */
export type Inline =
  | { text: string; strong: boolean; em: boolean; link?: string; to?: number; fate?: 'new' | 'gone' }
  | { note: number; first: boolean; beside: string | null; text?: NoteText; fate?: 'new' | 'gone' };

export type Part =
  | ({ type: 'heading'; level: number; runs?: Inline[] } & PdfText)
  | (PdfVoice & {
      type: 'paragraph';
      /** By which it is led to; absent of one that is gone. */
      id?: string;
      number: string;
      kind: Paragraph['kind'];
      runs: Inline[];
      tail: PdfText | null;
      /** It is too long to be kept on one page. */
      breaks: boolean;
      subparagraphs: SheetList<PdfVoice & { mark: string; runs: Inline[] }>[];
    });

/** The whole of what the template reads. */
export interface PdfContent extends PdfVoice {
  title: PdfText;
  body: PdfText | null;
  running: string;
  date: { year: number; month: number; day: number } | null;
  words: { name: string; date: string; state: string; since: string | null; empty: string };
  content: Part[];
  /** In the form of the United Nations: what is above the document. */
  masthead: { organ: PdfText; symbol: boolean; lines: PdfText[] } | null;
  /** Lines run back to the margin. */
  flush: boolean;
  /** Annexes on pages of their own, and what the text says of them. */
  apart: boolean;
  named: PdfText[];
  /** The text of a correction about itself: sentences, and a list. */
  corrects: { lines: PdfText[]; changes: PdfText[] } | null;
  annexes: SheetAnnex[];
  hash: string | null;
  /** A paragraph is far too long for optimal line breaking. */
  long: boolean;
}

/** Letters that stand beside one another in the narrowest column. */
const narrow = 14;
/** Beyond this many characters in a paragraph its lines are filled one by one. */
const careful = 8000;
/** A row with more characters than this in a cell may fill a page. */
const pageful = 1000;
/** A decision or an action up to this many characters is kept on one page. */
const whole = 1500;

const fated = ({ fate }: { fate: RowFate }): Fated => (fate === 'same' ? {} : { fate });

/** The content that the template prints of a report; its annexes with what changed in them since an earlier one. */
export function sheetOf(report: Report, since?: Report): PdfContent {
  const { language } = report;
  const form = reportWordsFor(language).form;
  const { body, title, date, name, state } = titleBlock(report);
  const un = mastheadOf(report);
  const base = language === 'ar' ? 'rtl' : 'ltr';
  const voice = (text: string): PdfVoice => ({ lang: languageOf(text, language), dir: directionOf(text, base) });
  const said = (text: string, width?: number): PdfText => ({ ...voice(text), text: breaker(width)(cleanLine(text)) });
  const notes = new Map(report.notes.map((note) => [note.number, note.text]));
  const marked = new Set<number>();
  const paragraphs = new Set(report.content.flatMap((part) => (part.type === 'paragraph' ? [part.number] : [])));
  const corrected = correctedOf(report);
  let long = false;

  const noteText = (text: string): NoteText => {
    const broken = breaker();
    return { ...voice(text), parts: addressParts(cleanLine(text)).map(({ text: part, ...link }) => ({ text: broken(part), ...link })) };
  };

  const mark = (number: number): { note: number; first: boolean; text?: NoteText } => {
    const text = marked.has(number) ? undefined : notes.get(number);
    const first = text === undefined && !marked.has(number);
    if (text !== undefined) marked.add(number);
    return { note: number, first, ...(text !== undefined && { text: noteText(text) }) };
  };

  const inline = (runs: readonly Run[]): Inline[] => {
    const broken = breaker();
    long ||= lettersOf(runs) > careful;
    return runs.map((run, index) => {
      if (run.note !== undefined) return { ...mark(run.note), beside: runs[index - 1]?.note === undefined ? null : form.betweenNotes };
      const marks = { strong: run.strong ?? false, em: run.em ?? false };
      const reference = referenceText(run, language);
      if (reference !== undefined) return { ...marks, text: reference, ...(run.reference && paragraphs.has(run.reference) && { to: run.reference }) };
      const link = safeLink(run.link);
      return { ...marks, text: broken(clean(run.text).replace(/[^\S\n]+/g, ' ')), ...(link !== undefined && { link }) };
    });
  };

  const voiceOf = (runs: readonly Run[]): PdfVoice => voice(runs.map((run) => run.text).join(''));

  return {
    lang: language,
    dir: base,
    // Its letters are twice as large.
    title: said(title, 20),
    body: body === undefined || report.unForm ? null : said(body),
    running: report.unForm?.symbol ?? [name, breaker()(shortened(cleanLine(title)))].join(' · '),
    masthead: un ? { organ: said(un.organ), symbol: report.unForm?.symbol !== undefined, lines: un.lines.map((line) => said(line)) } : null,
    flush: report.flush ?? false,
    apart: report.unForm !== undefined,
    named: annexSentences(report).map((text) => said(text)),
    date: report.issue ? dayOf(report.issue.issuedAt) : null,
    words: { name, date, state, since: null, empty: form.empty },
    content: report.content.map((part): Part => {
      if (part.type === 'heading') return { type: 'heading', level: part.level ?? 1, ...said(headingText(part)) };
      const tail = actionTail(part, language);
      return {
        type: 'paragraph',
        id: String(part.number),
        number: `${part.number}.`,
        kind: part.kind,
        breaks: lettersOf(part.runs) > whole,
        ...voiceOf(part.runs),
        runs: inline(part.runs),
        tail: tail === undefined ? null : said(tail),
        subparagraphs: listsOf(part.subparagraphs.map((sub) => ({ ...voiceOf(sub.runs), mark: sub.mark, degree: sub.degree, runs: inline(sub.runs) }))),
      };
    }),
    corrects: corrected ? { lines: corrected.lines.map((line) => said(line)), changes: corrected.changes.map(({ text }) => said(text)) } : null,
    annexes: annexesOf(report).map((annex) => ({
      name: annex.name,
      title: {
        ...voice(annex.title),
        text: annex.title
          .split('\n')
          .map((line) => said(line).text)
          .join('\n'),
      },
      groups: annex.groups ? linesOf(annex, since).map((line) => ({ ...said(line.text, narrow), isTitle: line.isTitle, ...fated(line) })) : null,
      columns: annex.columns.map((cell) => said(cell, narrow)),
      rows: rowsOf(annex, since).map((row) => ({
        cells: row.cells.map((cell) => said(cell, narrow)),
        breaks: row.cells.some((cell) => cell.length > pageful),
        ...fated(row),
      })),
      below: annex.below === undefined ? null : said(annex.below),
    })),
    // The United Nations prints none.
    hash: report.unForm ? null : (report.issue?.hash ?? null),
    long,
  };
}

const lettersOf = (runs: readonly Run[]): number => runs.reduce((length, run) => length + run.text.length, 0);

/** As much of a title as fits on one line beside the report's name. */
function shortened(title: string): string {
  const letters = Array.from(title);
  return letters.length <= 70 ? title : `${letters.slice(0, 69).join('')}…`;
}

function dayOf(at: number): { year: number; month: number; day: number } {
  const day = new Date(at);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
