// The report for the mailing list: plain text in 72 columns, numbers hung, footnotes at the end.
import type { Paragraph, Report, Run } from '../projections/report-model.ts';
import { wordsFor } from '../words/words.ts';
import { actionTail } from './tail.ts';
import { titleBlock } from './title.ts';
import { wrap } from './wrap.ts';

const width = 72;

function plain(runs: readonly Run[], words: { reference: (number: number) => string; referenceLost: string }): string {
  const parts = runs.map((run, index) => {
    if (run.note !== undefined) return `[${run.note}]`;
    if (run.reference !== undefined) return run.reference === null ? words.referenceLost : words.reference(run.reference);
    // A link's address follows the last run of its words, unless the words are the address.
    const ends = run.link !== undefined && runs[index + 1]?.link !== run.link;
    return ends && run.link !== run.text.trim() ? `${run.text} <${run.link}>` : run.text;
  });
  return parts.join('').trim();
}

function paragraph(part: Paragraph, report: Report): string {
  const words = wordsFor(report.language).reportForm;
  const tail = actionTail(part, report.language);
  const lead = `${part.number}.`.padEnd(4);
  const lines = [wrap([plain(part.runs, words), tail && `(${tail})`].filter(Boolean).join(' '), width, lead, '    ')];
  for (const sub of part.subparagraphs) {
    const margin = '    '.repeat(sub.degree + 1);
    const mark = `${sub.mark} `.padEnd(4);
    lines.push(wrap(plain(sub.runs, words), width, margin + mark, margin + ' '.repeat(mark.length)));
  }
  return lines.join('\n');
}

export function renderText(report: Report): string {
  const words = wordsFor(report.language).reportForm;
  const { body, title, date, name, state } = titleBlock(report);
  const head = [body, title, date].filter((line): line is string => line !== undefined).map((line) => wrap(line, width));
  const content = report.content.map((part) => (part.type === 'heading' ? wrap(part.text.toLocaleUpperCase(report.language), width) : paragraph(part, report)));
  const notes = report.notes.map((note) => wrap(note.text, width, `[${note.number}] `, '    '));
  return `${[
    head.join('\n'),
    `${name}\n${'='.repeat(name.length)}\n${state}`,
    ...(content.length > 0 ? content : [words.empty]),
    ...(notes.length > 0 ? [`${words.notes}\n${'-'.repeat(words.notes.length)}`, notes.join('\n')] : []),
  ].join('\n\n')}\n`;
}
