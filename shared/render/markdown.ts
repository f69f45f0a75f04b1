// The report as Markdown. Typed words are text: every character that means something to Markdown is escaped.
import { referenceText } from '../projections/reference.ts';
import type { Paragraph, Report, Run } from '../projections/report-model.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import { type Annex, annexesOf, annexSentences } from './annexes.ts';
import { headingText } from './heading-text.ts';
import { mastheadOf } from './masthead.ts';
import { actionTail } from './tail.ts';
import { titleBlock } from './title.ts';

/** Line breaks are kept as Markdown's own; a line cannot begin a list, a quote or a heading. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$&!^]/g, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+=:])/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\n/g, '  \n');
}

const address = (link: string): string => link.replace(/[\s()<>\\]/g, encodeURIComponent);

function marked(run: Run): string {
  const core = run.text.trim();
  if (core === '') return run.text;
  const before = run.text.slice(0, run.text.length - run.text.trimStart().length);
  const after = run.text.slice(run.text.trimEnd().length);
  let text = escaped(core);
  if (run.em) text = `*${text}*`;
  if (run.strong) text = `**${text}**`;
  if (run.link !== undefined) text = `[${text}](${address(run.link)})`;
  return before + text + after;
}

function inline(runs: readonly Run[], language: Report['language']): string {
  return runs
    .map((run) => {
      if (run.note !== undefined) return `[^${run.note}]`;
      const reference = referenceText(run, language);
      if (reference !== undefined) return escaped(reference);
      return marked(run);
    })
    .join('')
    .trim();
}

function paragraph(part: Paragraph, { language }: Report): string {
  const tail = actionTail(part, language);
  // The brackets stand within the emphasis, with the space before them outside.
  const added = tail === undefined ? '' : reportWordsFor(language).punctuation.bracketed(tail);
  const space = added.length - added.trimStart().length;
  const text = `${inline(part.runs, language)}${added.slice(0, space)}${added === '' ? '' : `*${escaped(added.slice(space))}*`}`.trim();
  const subs = part.subparagraphs.map(
    (sub) =>
      `${'    '.repeat(sub.degree + 1)}${sub.style === 'bullet' ? '-' : `- ${escaped(sub.mark)}`} ${inline(sub.runs, language).replace(/\n/g, `\n${'    '.repeat(sub.degree + 2)}`)}`,
  );
  const lead = `${part.number}. `;
  return [lead + text.replace(/\n/g, `\n${' '.repeat(lead.length)}`), ...subs].join('\n');
}

function annex({ title, columns, rows, below, groups = [] }: Annex): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => escaped(cell.replace(/\n/g, ' '))).join(' | ')} |`;
  const table = rows.length === 0 ? [] : [[row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n')];
  const people = groups.map(({ title: group, entries }) => [`### ${escaped(group)}`, '', ...entries.map((each) => `- ${escaped(each)}`)].join('\n'));
  return [`## ${escaped(title.replace('\n', ': '))}`, ...table, ...people, ...(below === undefined ? [] : [escaped(below)])].join('\n\n');
}

/** The text of a correction about itself. */
function corrected({ corrects, language }: Report): string[] {
  if (!corrects) return [];
  const say = reportWordsFor(language).corrections;
  const reason = corrects.reason === undefined ? [] : [escaped(say.reason(corrects.reason))];
  return [
    [escaped(say.corrects(corrects.number)), ...reason].join('  \n'),
    corrects.changes.map(({ kind, paragraph }) => `- ${escaped(say[kind](paragraph))}`).join('\n'),
  ];
}

export function renderMarkdown(report: Report): string {
  const words = reportWordsFor(report.language).form;
  const { body, title, date, name, state } = titleBlock(report);
  const un = mastheadOf(report);
  return `${[
    `# ${escaped(title)}`,
    [...(un ? [un.organ, ...un.lines].map(escaped) : [body && escaped(body)]), escaped(date), `**${escaped(name)}** (${escaped(state)})`]
      .filter(Boolean)
      .join('  \n'),
    ...(report.content.length > 0
      ? report.content.map((part) => (part.type === 'heading' ? `${'#'.repeat((part.level ?? 1) + 1)} ${escaped(headingText(part))}` : paragraph(part, report)))
      : [escaped(words.empty)]),
    ...annexSentences(report).map(escaped),
    ...corrected(report),
    ...annexesOf(report).map(annex),
    ...report.notes.map((note) => `[^${note.number}]: ${escaped(note.text)}`),
  ].join('\n\n')}\n`;
}
