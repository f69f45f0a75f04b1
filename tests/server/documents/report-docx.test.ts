import { beforeAll, expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { reportPdf } from '../../../server/documents/pdf/report-pdf.ts';
import { must } from '../../../shared/kit/must.ts';
import { type Language, languages } from '../../../shared/meeting/facts.ts';
import type { Paragraph, Report } from '../../../shared/projections/report-model.ts';
import { decided, docxParts, docxTexts, docxWords } from '../../support/docx.ts';
import { pdfWords } from '../../support/pdf.ts';
import { reportIn, toldIn } from '../../support/six-reports.ts';

const flat = (text: string): string => text.replace(/\s+/g, '');

/** Fails where tags do not close as they open, or a character is none of XML's. */
function wellFormed(xml: string): void {
  expect(xml.isWellFormed()).toBe(true);
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu);
  const open: string[] = [];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty && name) open.push(name);
  }
  expect(open).toEqual([]);
}

/** A report of these paragraphs. */
function reportOf(texts: string[], more: Partial<Report> = {}): Report {
  return {
    ...reportIn('en'),
    content: texts.map(
      (text, index): Paragraph => ({
        type: 'paragraph',
        number: index + 1,
        blockId: text.slice(0, 3),
        fragment: 'item:1',
        kind: 'paragraph',
        runs: [{ text }],
        subparagraphs: [],
      }),
    ),
    notes: [],
    ...more,
  };
}

/** The report in each language, and its text by LibreOffice, which takes long to start. */
const written = new Map<Language, { file: Uint8Array; text: string }>();
beforeAll(async () => {
  const files = await Promise.all(languages.map((language) => reportDocx(reportIn(language))));
  const texts = docxTexts(files);
  for (const [index, language] of languages.entries()) written.set(language, { file: must(files[index], 'a file'), text: must(texts[index], 'a text') });
}, 120_000);

test.each(languages)('[DX1] LibreOffice reads back texts, numbers and marks in order, and the file holds the notes: %s', (language) => {
  const report = reportIn(language);
  const { file, text } = must(written.get(language), 'a document');
  // LibreOffice leaves the notes' texts out of plain text.
  const read = flat(text);
  const kept = flat((docxParts(file)['word/footnotes.xml'] ?? '').replace(/<[^>]*>/g, ''));
  const { title, heading, texts, notes } = toldIn(language);
  const paragraphs = report.content.flatMap((part) => (part.type === 'paragraph' ? [part] : []));
  const inOrder = [title, heading];
  for (const { number, runs, subparagraphs } of paragraphs) {
    inOrder.push(`${number}.${runs[0]?.text}`);
    for (const sub of subparagraphs) inOrder.push(`${sub.mark}${sub.runs[0]?.text}`);
  }
  let at = 0;
  for (const words of inOrder) {
    const found = read.indexOf(flat(words), at);
    expect(found, `${words} in ${read}`).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
  for (const words of texts.slice(0, 3)) expect(read).toContain(flat(words));
  expect(kept).toContain(flat(notes.join('')));
});

test('[DX1][DX2] numbers are Word’s, notes its footnotes, and an Arabic paragraph reads from the right', async () => {
  const parts = docxParts(await reportDocx(reportIn('en')));
  for (const xml of Object.values(parts)) wellFormed(xml);
  const xml = parts['word/document.xml'] ?? '';
  expect(xml.match(/<w:footnoteReference /g)).toHaveLength(3);
  expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
  expect(xml).not.toMatch(/<w:t [^>]*>1\.</);
  expect(xml).toMatch(/<w:bidi\/>[\s\S]*?<w:rtl\/>[\s\S]*?w:bidi="ar-SA"/);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  expect(parts['docProps/core.xml']).toMatch(/<dc:title>Virtual Meeting VI<.*2016-09-20T09:00:00Z.*<dc:language>en-GB</);
});

test('[DX3] the same issue gives the same bytes', async () => {
  expect(await reportDocx(reportIn('ar'))).toEqual(await reportDocx(reportIn('ar')));
});

test('[RP8] what is hostile stays text in XML that is well formed', async () => {
  const hostile = ['<w:p/>&]]>', '\u0000\u0008\uFFFE\uD800x\uDC00', '\u202Eabc', '='.repeat(100_000), '%1 👩‍👩‍👧', '\f\v\r\n\t'];
  const report = reportOf(hostile, { title: { ...reportIn('en').title, title: '"><x>\u0001' } });
  for (const xml of Object.values(docxParts(await reportDocx(report, { since: reportOf(['<b>']), author: '"&<\u0000', at: 0 })))) wellFormed(xml);
});

test('[DX4] accepting every change gives the report, rejecting every one the earlier', { timeout: 60_000 }, async () => {
  const since = reportIn('en');
  const report = structuredClone(since);
  const [, first, second] = report.content as [unknown, Paragraph, Paragraph];
  first.runs[0] = { text: 'The Secretariat informed everyone that the Host Country had confirmed the venue & more.' };
  first.subparagraphs.splice(1, 1);
  first.subparagraphs.push({ blockId: 'new', style: 'lettered', degree: 0, mark: '(b)', runs: [{ text: 'something else entirely;' }] });
  report.content = report.content.filter((part) => part !== second);
  for (const [index, part] of report.content.entries()) if (part.type === 'paragraph') part.number = index;
  report.notes = [{ number: 1, id: 'n1', text: 'See the annex.' }];
  const compared = await reportDocx(report, { since, author: 'Secretariat', at: Date.UTC(2016, 9, 1) });
  const xml = docxParts(compared)['word/document.xml'] ?? '';
  wellFormed(xml);
  expect(xml).toMatch(/<w:ins w:id="\d+" w:author="Secretariat" w:date="2016-10-01T00:00:00Z">/);
  expect(xml).toContain('<w:delText');
  const files = [decided(compared, 'accept'), await reportDocx(report), decided(compared, 'reject'), await reportDocx(since)];
  const [accepted, later, rejected, earlier] = docxTexts(files).map((text) => text.replace(/[^\S\n]+/g, ' ').trim());
  expect(later).toContain('had confirmed the venue & more');
  expect(accepted).toBe(later);
  expect(rejected).toBe(earlier);
});

test('[CM6][DX1][PD1] the Word document and the PDF of a correction say which issue it corrects, why, and the change of each paragraph', async () => {
  const report: Report = { ...reportIn('en'), corrects: { number: 1, reason: 'A date was wrong.', changes: [{ kind: 'changed', paragraph: 2 }] } };
  const said = ['This corrects issue 1.', 'Why: A date was wrong.', 'Paragraph 2 was changed'];
  const texts = docxWords(await reportDocx(report)).paragraphs.map(({ text }) => text);
  for (const sentence of said) expect(texts).toContain(sentence);
  const pdf = pdfWords(await reportPdf(report));
  for (const sentence of said) expect(pdf).toContain(sentence);
});
