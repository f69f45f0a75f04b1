// The changes since an issue, on paper.
import { expect, test } from 'vitest';
import { changedSheet } from '../../../server/documents/pdf/changed.ts';
import { reportPdf } from '../../../server/documents/pdf/report-pdf.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import type { Paragraph } from '../../../shared/projections/report-model.ts';
import { pdfFacts, pdfWords } from '../../support/pdf.ts';
import { correctionOf, reportIn } from '../../support/six-reports.ts';

test('[PD20] words that came and went are told apart, paragraphs have their new numbers, deleted ones their old', () => {
  const since = reportIn('en');
  const report = correctionOf('en');
  const second = report.content.findIndex((part) => part.type === 'paragraph' && part.number === 2);
  report.content.splice(second, 1);
  for (const part of report.content) if (part.type === 'paragraph' && part.number > 2) part.number -= 1;
  const { content, words } = changedSheet(report, since);
  expect(words.since).toBe('changes since issue 1');
  const paragraphs = content.filter((part) => part.type === 'paragraph');
  expect(paragraphs.map(({ id, number }) => [id, number])).toEqual([
    ['1', '1.'],
    [undefined, '2.'],
    ['2', '2.'],
    ['3', '3.'],
  ]);
  const fates = (part: (typeof paragraphs)[number] | undefined) => new Set(part?.runs.map(({ fate }) => fate));
  expect(fates(paragraphs[0])).toEqual(new Set([undefined, 'new']));
  expect(fates(paragraphs[1])).toEqual(new Set(['gone']));
  expect(fates(paragraphs[2])).toEqual(new Set([undefined]));
  // A deleted subparagraph keeps its place in the list.
  expect(
    paragraphs[0]?.subparagraphs
      .flatMap(({ items }) => items.flatMap((item) => [item, ...item.lists.flatMap((list) => list.items)]))
      .map(({ mark, runs }) => [mark, runs[0]?.fate]),
  ).toEqual([
    ['(a)', undefined],
    ['(b)', 'gone'],
    ['•', undefined],
  ]);
});

test('[PD20] without a change it says the same as the report', () => {
  const since = reportIn('en');
  const { content } = changedSheet(structuredClone(since), since);
  expect(JSON.stringify(content)).not.toContain('"fate"');
});

test.each(languages)('[PD20] it is set, tagged, with the words of both issues: %s', async (language) => {
  const notices: string[] = [];
  const since = reportIn(language);
  const report = correctionOf(language);
  const pdf = await reportPdf(report, (notice) => notices.push(notice), { since });
  expect(notices).toEqual([]);
  expect(pdfFacts(pdf).Tagged).toBe('yes');
  const gone = (since.content[1] as Paragraph).subparagraphs[1]?.runs[0]?.text ?? '';
  const flat = (text: string): string => text.replace(/[\s\u064B-\u0652]/g, '');
  if (language !== 'ar') expect(flat(pdfWords(pdf))).toContain(flat(gone));
  expect(pdfWords(pdf)).toMatch(/new/);
});

test('[PD22] rows of annexes, listed people and notes that came or went are marked', async () => {
  const since = reportIn('en');
  const report = correctionOf('en');
  report.actions = [];
  const { annexes, content } = changedSheet(report, since);
  const fates = annexes.flatMap(({ rows }) => rows.map(({ cells, fate }) => [cells.map(({ text }) => text).join(' '), fate]));
  expect(fates.filter(([, fate]) => fate !== undefined)).toEqual([[expect.stringContaining('Jūratė'), 'new']]);
  expect(JSON.stringify(content)).toContain('{"text":"https://www.example.org/new","fate":"new"}');
  const form = { unForm: { symbol: 'A/1', distribution: 'general' as const } };
  const people = changedSheet({ ...report, ...form }, { ...since, ...form }).annexes.find(({ groups }) => groups)?.groups;
  expect(people?.filter(({ fate }) => fate).map(({ text, fate, isTitle }) => [text, fate, isTitle])).toEqual([
    ['Members', 'new', true],
    [expect.stringContaining('Jūratė'), 'new', false],
  ]);
});
