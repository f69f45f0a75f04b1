// The report as one page of its own: reads without a script, with a permanent link for each paragraph. Every text is escaped.

import { safeLink } from '../kit/safe-link.ts';
import { referenceText } from '../projections/reference.ts';
import type { Heading, Paragraph, Report, Run } from '../projections/report-model.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import type { ReportWords } from '../words/report/shape.ts';
import { directionIn, languageOf } from '../words/script.ts';
import { addressParts } from './addresses.ts';
import { type Annex, annexesOf, annexSentences } from './annexes.ts';
import { escapeHtml } from './escape-html.ts';
import { headingText } from './heading-text.ts';
import { pageStyle } from './html-style.ts';
import { reportData } from './json-ld.ts';
import { mastheadOf } from './masthead.ts';
import { actionTail } from './tail.ts';
import { adoptedWords, titleBlock } from './title.ts';

export interface HtmlOptions {
  /** The page's public address. */
  canonical?: string;
  /** Where the other formats are, for a published page: the format and its address. */
  /** Where the room adopted an issue after it was frozen: said beside its text. */
  adopted?: Report['adopted'];
  /** The last issue, where this is an earlier one: linked above its text. */
  newer?: { number: number; href: string };
  /** Paragraphs with decisions that a later meeting replaced: said above the text, which stays as it was frozen. */
  superseded?: readonly { number: number; where: string; href: string }[];
  downloads?: { format: keyof ReportWords['form']['formats']; href: string }[];
}

type FormWords = ReportWords['form'];

function inline(runs: readonly Run[], { language }: Pick<Report, 'language'>, form: FormWords, marked: Set<number>): string {
  return runs
    .map((run, index) => {
      if (run.note !== undefined) {
        const beside = runs[index - 1]?.note === undefined ? '' : ' class="beside"';
        // The first mark of a note is where its back link leads.
        const id = marked.has(run.note) ? '' : ` id="m${run.note}"`;
        marked.add(run.note);
        return `<sup${id}${beside}><a href="#n${run.note}" aria-label="${escapeHtml(form.toNote(run.note))}">${run.note}</a></sup>`;
      }
      const reference = referenceText(run, language);
      if (reference !== undefined) return run.reference === null ? escapeHtml(reference) : `<a href="#p${run.reference}">${escapeHtml(reference)}</a>`;
      let text = escapeHtml(run.text);
      if (run.em) text = `<em>${text}</em>`;
      if (run.strong) text = `<strong>${text}</strong>`;
      const link = safeLink(run.link);
      return link === undefined ? text : `<a href="${escapeHtml(link)}" rel="noopener noreferrer nofollow">${text}</a>`;
    })
    .join('');
}

/** The direction of a text, and its language where its letters say that it is another than the page's. */
function voiceOf(text: string, { language }: Pick<Report, 'language'>): string {
  const spoken = languageOf(text, language);
  return ` dir="${directionIn(text, language)}"${spoken === language ? '' : ` lang="${spoken}"`}`;
}

const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function heading(part: Heading, report: Report): string {
  const level = part.level ?? 1;
  return `<h${level + 1}${voiceOf(part.text, report)}>${escapeHtml(headingText(part))}</h${level + 1}>`;
}

function paragraph(part: Paragraph, report: Report, form: FormWords, marked: Set<number>): string {
  const tail = actionTail(part, report.language);
  const subs = part.subparagraphs.map(
    (sub) =>
      `<div class="sub d${sub.degree}"><span class="mark">${escapeHtml(sub.mark)}</span><p${voiceOf(wordsOf(sub.runs), report)}>${inline(sub.runs, report, form, marked)}</p></div>`,
  );
  const text = `<p class="text"${voiceOf(wordsOf(part.runs), report)}>${inline(part.runs, report, form, marked)}${tail === undefined ? '' : ` <span class="tail"${voiceOf(tail, report)}>${escapeHtml(tail)}</span>`}</p>`;
  const number = `<a class="no" href="#p${part.number}" aria-label="${escapeHtml(form.toParagraph(part.number))}">${part.number}.</a>`;
  return `<div class="para ${part.kind}" id="p${part.number}">${number}<div>${text}${subs.join('')}</div></div>`;
}

/** The first cell of an action or an agreement leads to its paragraph. */
/** People under their groups, in columns where there is room. */
function people(groups: NonNullable<Annex['groups']>, report: Report): string {
  const lists = groups.map(({ title, entries }) => {
    const each = entries.map((entry) => `<li${voiceOf(entry, report)}>${escapeHtml(entry)}</li>`).join('');
    return `<section><h3${voiceOf(title, report)}>${escapeHtml(title)}</h3><ul>${each}</ul></section>`;
  });
  return `<div class="people">${lists.join('')}</div>`;
}

function annex({ name, title, columns, rows, below, groups }: Annex, report: Report): string {
  const first = (cell: string): string =>
    (name === 'actions' || name === 'agreements') && cell !== '' ? `<a href="#p${escapeHtml(cell)}">${escapeHtml(cell)}</a>` : escapeHtml(cell);
  const head = columns.map((column) => `<th scope="col"${voiceOf(column, report)}>${escapeHtml(column)}</th>`).join('');
  const body = rows.map(
    ([cell = '', ...rest]) =>
      `<tr><td${voiceOf(cell, report)}>${first(cell)}</td>${rest.map((each) => `<td${voiceOf(each, report)}>${escapeHtml(each)}</td>`).join('')}</tr>`,
  );
  const table = groups
    ? people(groups, report)
    : rows.length === 0
      ? ''
      : `<div><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
  const last = below === undefined ? '' : `<p${voiceOf(below, report)}>${escapeHtml(below)}</p>`;
  return `<section class="annex" aria-labelledby="${name}"><h2 id="${name}">${escapeHtml(title).replace('\n', '<br>')}</h2>${table}${last}</section>`;
}

/** The text of a correction about itself; `address` is of the public page, where the issues can be compared. */
function corrected(report: Report, address: string | undefined): string {
  const { corrects, language, issue } = report;
  if (!corrects) return '';
  const say = reportWordsFor(language).corrections;
  const rows = corrects.changes.map(({ kind, paragraph }) => {
    const text = escapeHtml(say[kind](paragraph));
    return `<li>${kind === 'removed' ? text : `<a href="#p${paragraph}">${text}</a>`}</li>`;
  });
  const base = address?.replace(/\/v\/\d+$/, '');
  const compare = base && issue ? `<p><a href="${escapeHtml(`${base}/compare/${corrects.number}/${issue.number}`)}">${escapeHtml(say.compare)}</a></p>` : '';
  const reason = corrects.reason === undefined ? '' : `<p${voiceOf(corrects.reason, report)}>${escapeHtml(say.reason(corrects.reason))}</p>`;
  return `<section class="corrects"><p>${escapeHtml(say.corrects(corrects.number))}</p>${reason}<ul>${rows.join('')}</ul>${compare}</section>`;
}

/** Organ, symbol, distribution, date and original language. */
function masthead(report: Report): string {
  const found = mastheadOf(report);
  if (!found) return '';
  const lines = found.lines.map(
    (line, index) => `<p${index === 0 && report.unForm?.symbol ? ' class="symbol"' : ''}${voiceOf(line, report)}>${escapeHtml(line)}</p>`,
  );
  return `<div class="masthead"><p class="organ"${voiceOf(found.organ, report)}>${escapeHtml(found.organ)}</p><div>${lines.join('')}</div></div>\n`;
}

/** The report itself, without the document around it; `pageStyle` is its style. */
export function renderHtmlBody(report: Report, { canonical, downloads = [], adopted, newer, superseded = [] }: HtmlOptions = {}): string {
  const form = reportWordsFor(report.language).form;
  const { body, title, date, name, state } = titleBlock(report);
  const marked = new Set<number>();
  const content = report.content.map((part) => (part.type === 'heading' ? heading(part, report) : paragraph(part, report, form, marked)));
  const notes = report.notes.map(
    (note) =>
      `<li id="n${note.number}"><span>${note.number}</span><p${voiceOf(note.text, report)}>${linked(note.text)}</p><a href="#m${note.number}" aria-label="${escapeHtml(form.backToText(note.number))}">↩</a></li>`,
  );
  const formats = downloads.map(({ format, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(form.formats[format])}</a></li>`);
  const un = masthead(report);
  const words = newer && escapeHtml(reportWordsFor(report.language).corrections.newer(newer.number));
  const last = newer ? `<p class="adopted"><a href="${escapeHtml(newer.href)}">${words}</a></p>\n` : '';
  const replaced = superseded.map(({ number, where, href }) => {
    const said = reportWordsFor(report.language).corrections.superseded(number, where);
    return `<p class="adopted"${voiceOf(said, report)}><a href="${escapeHtml(href)}">${escapeHtml(said)}</a></p>\n`;
  });
  const later = adopted && !report.adopted ? adoptedWords(adopted, report.language) : undefined;
  return `<article class="sheet${report.unForm ? ' un' : ''}${report.flush ? ' flush' : ''}">
${un}<header>${body === undefined || report.unForm ? '' : `<p${voiceOf(body, report)}>${escapeHtml(body)}</p>`}<h1${voiceOf(title, report)}>${escapeHtml(title)}</h1><p>${escapeHtml(date)}</p><p class="name">${escapeHtml(name)}</p><p>${escapeHtml(state)}</p></header>
${formats.length > 0 ? `<nav aria-label="${escapeHtml(form.downloads)}"><ul>${formats.join('')}</ul></nav>\n` : ''}${last}${replaced.join('')}${later === undefined ? '' : `<p class="adopted"${voiceOf(later, report)}>${escapeHtml(later)}</p>\n`}${corrected(report, canonical)}
${content.length > 0 ? content.join('\n') : `<p>${escapeHtml(form.empty)}</p>`}
${annexSentences(report)
  .map((text) => `<p${voiceOf(text, report)}>${escapeHtml(text)}</p>\n`)
  .join('')}${annexesOf(report)
  .map((each) => annex(each, report))
  .join('\n')}
${notes.length > 0 ? `<section class="notes" aria-labelledby="notes"><h2 id="notes">${escapeHtml(form.notes)}</h2><ol>${notes.join('\n')}</ol></section>` : ''}
${report.issue ? `<footer><p>SHA-256 ${escapeHtml(report.issue.hash)}</p></footer>` : ''}
</article>`;
}

/** A note's text, its addresses made links: notes are where links to documents stand. */
function linked(text: string): string {
  return addressParts(text)
    .map(({ text: part, link }) =>
      link === undefined ? escapeHtml(part) : `<a href="${escapeHtml(link)}" rel="noopener noreferrer nofollow">${escapeHtml(part)}</a>`,
    )
    .join('');
}

export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const { name, title } = titleBlock(report);
  return `<!doctype html>
<html lang="${report.language}" dir="${report.language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`${name}: ${title}`)}</title>
${options.canonical === undefined ? '' : `<link rel="canonical" href="${escapeHtml(options.canonical)}">\n${reportData(report, options.canonical, options.downloads ?? [])}`}<style>${pageStyle}</style>
</head>
<body>
<main>${renderHtmlBody(report, options)}</main>
</body>
</html>
`;
}
