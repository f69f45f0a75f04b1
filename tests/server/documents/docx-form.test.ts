// The form of the Word document: its outline, its tables, its running head, and references that follow.
import { expect, test } from 'vitest';
import { reportDocx } from '../../../server/documents/docx/report-docx.ts';
import { sheetOf } from '../../../server/documents/pdf/sheet.ts';
import { report } from '../../../shared/projections/report.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { docxParts } from '../../support/docx.ts';
import { MeetingInMemory } from '../../support/meeting.ts';
import { readByOffice } from '../../support/office.ts';
import { blockOf } from '../../support/report.ts';
import { reportIn } from '../../support/six-reports.ts';

function nested() {
  const meeting = new MeetingInMemory([{ title: 'Budget' }, { title: 'Venue', children: [{ title: 'Registration' }] }] as never);
  const { state } = meeting;
  const [budget, venue] = state.agenda;
  const child = venue?.children[0];
  const target = blockOf('lettered', 'the second point.', { indent: 1 });
  const fragments = {
    [`item:${budget?.id}`]: [
      blockOf('paragraph', 'It was agreed:'),
      blockOf('lettered', 'the first point:'),
      blockOf('lettered', 'a detail;', { indent: 1 }),
      target,
      blockOf('heading', 'Next year'),
      blockOf('paragraph', 'Nothing was said.'),
    ],
    [`item:${child?.id}`]: [
      blockOf('heading', 'Fees'),
      blockOf('paragraph', [{ text: 'See ' }, { text: 'x', reference: target.id }, { text: ' and ' }, { text: 'x', reference: 'gone' }, { text: '.' }]),
    ],
  };
  return report({ ...state, reportOptions: { ...state.reportOptions, headings: true } }, { fragments, notes: {} });
}

test('[RP27] headings have the depth of the agenda in every format: an item, its child, a heading within', () => {
  const made = nested();
  const headings = made.content.flatMap((part) => (part.type === 'heading' ? [[part.text, part.level ?? 1]] : []));
  expect(headings).toEqual([
    ['Item 1: Budget', 1],
    ['Next year', 2],
    ['Item 2: Venue', 1],
    ['Item 2.1: Registration', 2],
    ['Fees', 3],
  ]);
  expect(Array.from(renderHtml(made).matchAll(/<h([234]) dir="ltr">([^<]*)/g), ([, level, text]) => [text, Number(level) - 1])).toEqual(headings);
  expect(Array.from(renderMarkdown(made).matchAll(/^(#{2,4}) (.*)$/gm), ([, level = '', text]) => [text, level.length - 1])).toEqual(headings);
  expect(sheetOf(made).content.flatMap((part) => (part.type === 'heading' ? [[part.text, part.level]] : []))).toEqual(headings);
});

test('[RP28] a reference to a subparagraph names its marks', () => {
  expect(renderText(nested())).toContain('See paragraph 1 (a) (ii) and paragraph [?].');
  expect(renderHtml(nested())).toContain('<a href="#p1">paragraph 1 (a) (ii)</a>');
});

test('[DX14][DX16] LibreOffice shows the outline, and a reference as the number of its paragraph', { timeout: 60_000 }, async () => {
  const [shown] = readByOffice([{ file: await reportDocx(nested()) }]);
  expect(shown?.paragraphs.flatMap(({ outline, text }) => (outline > 0 ? [[text, outline]] : []))).toEqual([
    ['Item 1: Budget', 1],
    ['Next year', 2],
    ['Item 2: Venue', 1],
    ['Item 2.1: Registration', 2],
    ['Fees', 3],
  ]);
  expect(shown?.paragraphs.map(({ text }) => text)).toContain('See paragraph 1 (a) (ii) and paragraph [?].');
  expect(docxParts(await reportDocx(nested()))['word/document.xml']).toContain(' REF p1 \\n \\h ');
});

test('[DX15] columns of tables are as wide as what they hold, and no wider than the page', async () => {
  const xml = docxParts(await reportDocx(reportIn('en')))['word/document.xml'] ?? '';
  const grids = Array.from(xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g), ([, grid = '']) =>
    Array.from(grid.matchAll(/w:w="(\d+)"/g), ([, width]) => Number(width)),
  );
  expect(grids).toHaveLength(3);
  for (const grid of grids) expect(grid.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1417);
  expect(grids[0]?.[1]).toBeGreaterThan(2 * (grids[0]?.[0] ?? 0));
  const cells = Array.from(xml.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g), ([, width]) => Number(width));
  expect(cells.slice(0, 5)).toEqual(grids[0]);
});

test('[DX17] every page but the first has the report’s name and title at its head, and each has its number', async () => {
  const parts = docxParts(await reportDocx(reportIn('en')));
  const heads = Object.entries(parts).filter(([path]) => /word\/header\d/.test(path));
  expect(heads.map(([, xml]) => xml.replace(/<[^>]*>/g, '')).toSorted()).toEqual(['', 'Summary Report · Virtual Meeting VI']);
  expect(parts['word/document.xml']).toContain('<w:titlePg/>');
  expect(Object.entries(parts).filter(([path, xml]) => /word\/footer\d/.test(path) && xml.includes('PAGE'))).toHaveLength(2);
});
