// Long texts made to be slow: reading each takes time in proportion to its length. A reader with quadratic cost would take minutes.
import { expect, test } from 'vitest';
import { csv } from '../../server/documents/csv.ts';
import { fileName } from '../../server/gateways/http/file-name.ts';
import { parseAgenda } from '../../shared/agenda/parse.ts';
import { cleanLine } from '../../shared/kit/clean.ts';
import { plainName } from '../../shared/kit/plain-name.ts';
import { safeLink } from '../../shared/kit/safe-link.ts';
import { wordDifference } from '../../shared/kit/word-diff.ts';
import { wrap } from '../../shared/kit/wrap.ts';
import { parseDue } from '../../shared/minutes/due.ts';
import { prefixOf } from '../../shared/minutes/prefix.ts';
import { placeNotes } from '../../shared/projections/note-places.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import { renderHtml } from '../../shared/render/html.ts';
import { renderMarkdown } from '../../shared/render/markdown.ts';
import { renderText } from '../../shared/render/text.ts';
import { costOf } from '../support/work.ts';

const length = 100_000;
/** With quadratic cost a text takes ten times as long or more; with linear cost, a tenth. */
const longest = 4000;

const units = [
  ' ',
  '\t',
  '\n',
  '\u2028',
  '  \n',
  'a',
  '.',
  '!',
  '\u00A0!',
  '1',
  '- ',
  '# ',
  '> ',
  '(a',
  '[a](',
  'http://',
  'http://.',
  '“',
  '*',
  '|',
  '=',
  '10:00-',
  '中',
  'AB ',
];
const around: [string, string][] = [
  ['', ''],
  ['a', 'b'],
];
const texts = units.flatMap((unit) => around.map(([before, after]) => before + unit.repeat(Math.ceil(length / unit.length)) + after));

function reportOf(text: string): Report {
  return {
    meetingId: 'm',
    language: 'fr',
    title: { title: 'A call', startsAt: '2016-09-13T13:00:00.000Z', durationMinutes: 60, kind: 'member' },
    content: [
      {
        type: 'paragraph',
        number: 1,
        blockId: 'b',
        fragment: 'item:a',
        kind: 'action',
        owner: cleanLine(text),
        runs: [
          { text, strong: true },
          { text: '', note: 1 },
          { text, link: 'https://example.org' },
        ],
        subparagraphs: [{ blockId: 'c', style: 'bullet', degree: 0, mark: '•', runs: [{ text }] }],
      },
    ],
    notes: [{ number: 1, id: 'n', text: cleanLine(text) }],
    actions: [{ paragraph: 1, blockId: 'b', text, status: 'open' }],
  };
}

const readers: [string, (text: string) => unknown][] = [
  ['an agenda', parseAgenda],
  ['a due date', (text) => parseDue(text, new Date(0))],
  ['a prefix', prefixOf],
  ['a link', safeLink],
  ['a name', plainName],
  ['a cell', (text) => csv([[text]])],
  ['a file name', (text) => fileName(text, 'docx')],
  ['a difference', (text) => wordDifference(text, `${text.slice(1)}x`)],
  ['a footnote in French', (text) => placeNotes([{ text }, { text: '', note: 1 }, { text }], 'fr')],
  ['a footnote in English', (text) => placeNotes([{ text }, { text: '', note: 1 }, { text }], 'en')],
  ['a report as text', (text) => renderText(reportOf(text))],
  ['a report as Markdown', (text) => renderMarkdown(reportOf(text))],
  ['a report as a page', (text) => renderHtml(reportOf(text))],
];

test.each(readers)('[AU10] 100,000 hostile characters do not hold up %s', { timeout: 60_000 }, (_name, read) => {
  const slow = texts.filter((text) => costOf(() => read(text)) > longest);
  expect(slow.map((text) => text.slice(0, 20))).toEqual([]);
});

test('[AG11] a line of thousands of list marks is a line like any other', () => {
  expect(() => parseAgenda('- '.repeat(25_000))).not.toThrow();
});

test('[AU10] a hundred thousand marks without width are wrapped in good time', () => {
  for (const mark of ['\u3099', '\u302A', '\u0301', '会\u3099']) {
    expect(costOf(() => wrap(mark.repeat(50_000), 72))).toBeLessThan(longest);
    expect(costOf(() => plainName(`a${mark.repeat(50_000)}`))).toBeLessThan(longest);
  }
});

test.each(['en', 'fr'] as const)('[AU10] 40,000 footnotes between punctuation do not hold up a report in %s', (language) => {
  const runs = Array.from({ length: 40_000 }, (_, index) => [{ text: language === 'fr' ? ';' : '.' }, { text: '', note: index + 1 }]).flat();
  let placed: ReturnType<typeof placeNotes> = [];
  expect(
    costOf(() => {
      placed = placeNotes(runs, language);
    }),
  ).toBeLessThan(longest);
  expect(placed.length).toBe(runs.length);
  expect(placed[language === 'fr' ? 0 : placed.length - 1]?.note).toBe(language === 'fr' ? 1 : 40_000);
});
