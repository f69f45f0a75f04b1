// Hostile input in every format becomes words and nothing else. In the files, a run of a hundred thousand letters is written as its length and hash.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { actionsCsv } from '../../server/documents/actions-csv.ts';
import { actionsIcs } from '../../server/documents/actions-ics.ts';
import { reportDocx } from '../../server/documents/docx/report-docx.ts';
import { reportPdf } from '../../server/documents/pdf/report-pdf.ts';
import { register } from '../../shared/projections/register.ts';
import { report } from '../../shared/projections/report.ts';
import { renderHtml } from '../../shared/render/html.ts';
import { renderMarkdown } from '../../shared/render/markdown.ts';
import { renderText } from '../../shared/render/text.ts';
import { docxText, docxWords } from '../support/docx.ts';
import { pdfWords } from '../support/pdf.ts';
import { anchor, blockOf, minutesOf } from '../support/report.ts';

const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '#import "/etc/passwd": * // #read("x") $x$ \\u{41}',
  "=cmd()|' /C calc'!A0",
  '@SUM(1+1)*cmd|x',
  'a\u0000b\u0007c\u001B[31md\u009Be',
  'left\u202Eright\u202C and \u2066isolated\u2069 and \u200Fmark',
  '👩‍👩‍👧‍👦 🇲🇽 👍🏽 ☺️',
  'half \uD83D and \uDC69 alone',
  '1. no number\n- no list\n> no quote\n[1] no note\n[^1]: nor this',
  'BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VCALENDAR;,\\n',
  'x'.repeat(100_000),
];

/** Long runs of one letter by their length and hash, without breaks; parts that differ by machine or day, by a word. */
function shortened(text: string): string {
  const letters = /(?:x[\s\u200B]*){200,}/g;
  return text
    .replace(letters, (run) => {
      const all = run.replace(/[\s\u200B]/g, '');
      return `<${all.length} letters, SHA-256 ${createHash('sha256').update(all).digest('hex').slice(0, 16)}>\n`;
    })
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/\r\n/g, '\n');
}

const items = hostile.map((text, index) => [
  blockOf('paragraph', [{ text, link: `https://example.org/${index}?"><script>` }, anchor(`n${index}`)], { id: `p${index}` }),
  blockOf('lettered', text, { id: `s${index}` }),
  blockOf('action', text, { id: `a${index}`, owner: text.slice(0, 200), due: index % 2 ? '2016-11-01' : text.slice(0, 40) }),
]);
const notes = Object.fromEntries(hostile.map((text, index) => [`n${index}`, text.slice(0, 2000)]));
const { state, minutes } = minutesOf(items, notes);
const told = { ...state, title: hostile[0] ?? '', body: hostile[1] ?? '', reportOptions: { ...state.reportOptions, actionsAnnex: true, headings: true } };
const made = report(told, minutes);

test('[RP8] the text, the page, Markdown and JSON of what is hostile', async () => {
  await expect(shortened(renderText(made))).toMatchFileSnapshot('files/hostile/report.txt');
  await expect(shortened(renderHtml(made))).toMatchFileSnapshot('files/hostile/report.html');
  await expect(shortened(renderMarkdown(made))).toMatchFileSnapshot('files/hostile/report.md');
  await expect(shortened(JSON.stringify(made, null, 1))).toMatchFileSnapshot('files/hostile/report.json');
});

test('[RP8] the actions of what is hostile, as a table and as a calendar', async () => {
  const rows = register(told, minutes);
  await expect(shortened(actionsCsv(rows))).toMatchFileSnapshot('files/hostile/actions.csv.txt');
  const calendar = actionsIcs(told, rows, { url: 'https://example.org', stamp: new Date(Date.UTC(2016, 8, 13)) });
  // A line is folded after 75 bytes; the folds are no part of what it says.
  await expect(shortened(calendar.replace(/\r\n[ \t]/g, ''))).toMatchFileSnapshot('files/hostile/actions.ics.txt');
});

test('[DX1][PD1] the Word document and the PDF of what is hostile', { timeout: 120_000 }, async () => {
  const file = await reportDocx(made);
  const words = docxWords(file).notes.map((note, at) => `${at + 1} ${note}`);
  await expect(shortened(`${docxText(file).trim()}\n\n${words.join('\n')}\n`)).toMatchFileSnapshot('files/hostile/report.docx.txt');
  // On paper the long run alone would be two hundred pages; that it stays on them is tested elsewhere.
  const paper = {
    ...made,
    content: made.content.filter((part) => part.type !== 'paragraph' || part.number < 21),
    notes: made.notes.slice(0, -1),
    actions: made.actions?.slice(0, -1),
  };
  const pdf = pdfWords(await reportPdf(paper)).replace(/ (?=\d+\. )/g, '\n');
  await expect(shortened(`${pdf.trim()}\n`)).toMatchFileSnapshot('files/hostile/report.pdf.txt');
});
