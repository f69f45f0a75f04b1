// The form of the PDF: lists and headings as tags, and rows that stay whole.
import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { reportPdf } from '../../../server/documents/pdf/report-pdf.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import type { Report, Subparagraph } from '../../../shared/projections/report-model.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import { docxParts } from '../../support/docx.ts';
import { pdfTags, pdfText } from '../../support/pdf.ts';
import { reportIn } from '../../support/six-reports.ts';

const sub = (degree: number, mark: string, text: string): Subparagraph => {
  return { blockId: text, style: mark === '•' ? 'bullet' : 'lettered', degree, mark, runs: [{ text }] };
};

function listed(): Report {
  const report = reportIn('en');
  const [heading, paragraph] = report.content;
  if (heading?.type !== 'heading' || paragraph?.type !== 'paragraph') throw new Error('a heading and a paragraph');
  paragraph.subparagraphs = [
    sub(0, '(a)', 'one'),
    sub(1, '(i)', 'two'),
    sub(1, '(ii)', 'three'),
    sub(0, '•', 'four'),
    sub(2, 'a.', 'five'),
    sub(0, '(b)', 'six'),
  ];
  return { ...report, content: [heading, { ...heading, level: 2 }, { ...heading, level: 3 }, paragraph] };
}

test('[PD10] subparagraphs are tagged as lists within lists, each with its mark', async () => {
  const tags = pdfTags(await reportPdf(listed()));
  const depth = (line: string): number => line.search(/\S/);
  const lines = tags.split('\n');
  const items = lines.flatMap((line, at) =>
    /^\s*Lbl /.test(line) && /^\s*LI /.test(lines[at - 1] ?? '') ? [{ mark: lines[at + 1]?.trim(), depth: depth(line) }] : [],
  );
  expect(items.map(({ mark }) => mark)).toEqual(['"(a)"', '"(i)"', '"(ii)"', '"•"', '"a."', '"(b)"']);
  const [a, i, ii, bullet, deep, b] = items.map((item) => item.depth);
  expect([ii, bullet, b]).toEqual([i, a, a]);
  expect(i).toBeGreaterThan(a ?? 0);
  expect(deep).toBeGreaterThan(a ?? 0);
});

test('[PD11] headings are tagged by their depth', async () => {
  const tags = pdfTags(await reportPdf(listed()));
  expect(Array.from(tags.matchAll(/^\s*(H\d) /gm), ([, tag]) => tag).slice(0, 3)).toEqual(['H1', 'H2', 'H3']);
});

test('[PD12] a row of a table stays on one page, and its cells begin at its top', { timeout: 60_000 }, async () => {
  const report = reportIn('en');
  const long = 'International Federation of Library Associations and Institutions, Committee on Freedom of Access to Information';
  report.participants = Array.from({ length: 90 }, (_, index) => ({
    name: `Person-${index}`,
    affiliation: index % 3 === 0 ? `START-${index} ${long} END-${index}` : `Organisation ${index}`,
    role: 'member' as const,
    presence: 'present' as const,
  }));
  const pages = pdfText(await reportPdf(report)).split('\f');
  expect(pages.length).toBeGreaterThan(3);
  for (let index = 0; index < 90; index += 3) {
    const page = pages.find((text) => new RegExp(`START-${index}\\b`).test(text)) ?? '';
    expect(page, String(index)).toMatch(new RegExp(`END-${index}\\b`));
    expect(page).toMatch(new RegExp(`Person-${index} .*START-${index}\\b`));
  }
});

test('[PD13] the sentences proposed in Arabic have no vowel signs, which the text of a PDF does not keep', () => {
  expect(JSON.stringify(Object.values(reportWordsFor('ar').proposal).map(String))).not.toMatch(/[\u064B-\u0652]/);
});

test('[PD14] the lines of a draft are numbered on each page, in the PDF and in the Word document', async () => {
  const report = reportIn('en');
  const notices: string[] = [];
  const numbered = pdfText(await reportPdf(report, (notice) => notices.push(notice), { lines: true }));
  await reportPdf(reportIn('ar'), (notice) => notices.push(notice), { lines: true });
  expect(notices).toEqual([]);
  const plain = pdfText(await reportPdf(report));
  expect(numbered).toMatch(/^\s*\d+\s+1\.\s+The Secretariat informed/m);
  expect(plain).not.toMatch(/^\s*\d+\s+1\.\s+The Secretariat informed/m);
  expect(docxParts(await reportDocx(report, { lines: true }))['word/document.xml']).toContain('<w:lnNumType w:countBy="1" w:restart="newPage"/>');
});

test('[PD21] links to footnotes have their text in the report’s language, in Arabic too', async () => {
  for (const language of languages) {
    const pdf = Buffer.from(await reportPdf(reportIn(language))).toString('latin1');
    const names = Array.from(pdf.matchAll(/\/Contents (?:\(([^)]*)\)|<feff([0-9a-f]*)>)/gi), ([, plain, hex]) => plain ?? utf16(hex ?? ''));
    const { toNote } = reportWordsFor(language).form;
    if (language === 'ar') expect(names).toEqual(expect.arrayContaining([toNote(1), toNote(2), toNote(3)]));
    if (language !== 'en') expect(names.filter((name) => name.startsWith('Footnote'))).toEqual([]);
    // Each object is still where the file says.
    const table = Number(/startxref\s+(\d+)/.exec(pdf)?.[1]);
    const offsets = Array.from(pdf.slice(table).matchAll(/^(\d{10}) \d{5} n/gm), ([, offset]) => Number(offset));
    expect(offsets.filter((offset, index) => !pdf.startsWith(`${index + 1} 0 obj`, offset))).toEqual([]);
  }
});

const utf16 = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
