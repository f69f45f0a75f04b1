// The report for the mailing list: plain text in 72 columns, numbers hung, footnotes at the end.

import { columns as widthOf, wrap } from '../kit/wrap.ts';
import { referenceText } from '../projections/reference.ts';
import type { Paragraph, Report, Run } from '../projections/report-model.ts';
import { isolated } from '../words/isolated.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import { directionIn } from '../words/script.ts';
import { type Annex, annexesOf, annexSentences } from './annexes.ts';
import { headingText } from './heading-text.ts';
import { isolatedReport } from './isolated-report.ts';
import { mastheadOf } from './masthead.ts';
import { actionTail } from './tail.ts';
import { titleBlock } from './title.ts';

const width = 72;

const wordsOf = (runs: readonly Run[]): string => runs.map(({ text, reference }) => (reference === undefined ? text : '')).join('');

function plain(runs: readonly Run[], { language }: Pick<Report, 'language'>): string {
  const within = directionIn(wordsOf(runs), language);
  const parts = runs.map((run, index) => {
    if (run.note !== undefined) return `[${run.note}]`;
    const reference = referenceText(run, language);
    if (reference !== undefined) return isolated(reference, within);
    // A link's address follows the last run of its words, unless the words are the address.
    const ends = run.link !== undefined && runs[index + 1]?.link !== run.link;
    return ends && run.link !== run.text.trim() ? `${run.text} ${isolated(`<${run.link}>`, within)}` : run.text;
  });
  return parts.join('').trim();
}

function paragraph(part: Paragraph, report: Report): string {
  const tail = actionTail(part, report.language);
  const lead = `${part.number}.`.padEnd(4);
  const added = tail === undefined ? '' : reportWordsFor(report.language).punctuation.bracketed(tail);
  const lines = [wrap((plain(part.runs, report) + added).trim(), width, lead, '    ')];
  for (const sub of part.subparagraphs) {
    const margin = '    '.repeat(sub.degree + 1);
    const mark = `${sub.mark} `.padEnd(4);
    lines.push(wrap(plain(sub.runs, report), width, margin + mark, margin + ' '.repeat(mark.length)));
  }
  return lines.join('\n');
}

/** A table as a list: columns do not survive in a mail. A row of a paragraph begins with its number, one of a person with their group and name. */
function annex({ name, title, columns, rows, below, groups = [] }: Annex, { language }: Report): string {
  const { field, fields, beside, bracketed, stop } = reportWordsFor(language).punctuation;
  const entries = rows.map((cells) => {
    const [first = '', second = '', ...rest] = cells;
    const more = rest.map((cell, index) => (cell === '' ? '' : field(columns[index + 2] ?? '', cell))).filter(Boolean);
    const head = [first, second].filter(Boolean).join(name === 'participants' ? beside : stop);
    return wrap(head + (more.length === 0 ? '' : bracketed(more.join(fields))), width, '  ', '    ');
  });
  const people = groups.map(({ title: group, entries: those }) => [wrap(group, width), ...those.map((each) => wrap(each, width, '  ', '    '))].join('\n'));
  const lines = title.split('\n');
  const parts = [
    [...lines.slice(0, -1), underlined(lines.at(-1) ?? '', '-')].join('\n'),
    ...people,
    ...(entries.length === 0 ? [] : [entries.join('\n')]),
    ...(below === undefined ? [] : [wrap(below, width, '  ')]),
  ];
  return parts.join('\n\n');
}

/** The text of a correction about itself. */
function corrected({ corrects, language }: Report): string[] {
  if (!corrects) return [];
  const say = reportWordsFor(language).corrections;
  const lines = [say.corrects(corrects.number), ...(corrects.reason === undefined ? [] : [say.reason(corrects.reason)])];
  return [
    [...lines.map((line) => wrap(line, width)), ...corrects.changes.map(({ kind, paragraph }) => wrap(say[kind](paragraph), width, '- ', '  '))].join('\n'),
  ];
}

const underlined = (title: string, line: string): string => `${title}\n${line.repeat(widthOf(title))}`;

export function renderText(whole: Report): string {
  const report = isolatedReport(whole);
  const words = reportWordsFor(report.language).form;
  const { body, title, date, name, state } = titleBlock(report);
  const un = mastheadOf(report);
  const block = (...texts: (string | undefined)[]): string => texts.flatMap((text) => (text === undefined ? [] : [wrap(text, width)])).join('\n');
  const head = un ? [block(un.organ, ...un.lines), block(title, date)] : [block(body, title, date)];
  const content = report.content.map((part) =>
    part.type === 'heading' ? wrap(headingText(part).toLocaleUpperCase(report.language), width) : paragraph(part, report),
  );
  const notes = report.notes.map((note) => wrap(note.text, width, `[${note.number}] `, '    '));
  return `${[
    ...head,
    `${underlined(name, '=')}\n${state}`,
    ...(content.length > 0 ? content : [words.empty]),
    ...annexSentences(report).map((text) => wrap(text, width)),
    ...corrected(report),
    ...annexesOf(report).map((each) => annex(each, report)),
    ...(notes.length > 0 ? [underlined(words.notes, '-'), notes.join('\n')] : []),
  ].join('\n\n')}\n`;
}
