import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import { draftAgendaSchema } from '../../../shared/meeting/agenda/draft.ts';
import { costOf } from '../../support/work.ts';
import { cases } from './parse-cases.ts';
import { withoutLabels } from './reading-lines.ts';

test.each(cases)('[AG11] reads $name', ({ pasted, items, warnings = [], facts = {} }) => {
  const read = parseAgenda(pasted);
  expect(withoutLabels(read.items)).toEqual(items);
  expect(read.warnings.map(({ line, reason }) => [line, reason])).toEqual(warnings);
  expect(read.facts).toEqual(facts);
  expect(draftAgendaSchema.safeParse(read.items).success).toBe(true);
});

test('[AG11] what is over the limits is not taken, and stands in the warnings', () => {
  const many = parseAgenda(Array.from({ length: 102 }, (_, index) => `${(index % 99) + 1}. Item x${index}`).join('\n'));
  expect(many.items).toHaveLength(100);
  expect(many.warnings.filter(({ reason }) => reason !== 'renumbered')).toEqual(
    [100, 101].map((index) => ({ line: index + 1, text: `${(index % 99) + 1}. Item x${index}`, reason: 'too-many' })),
  );
  const children = parseAgenda(`1. All\n${Array.from({ length: 41 }, (_, index) => `- child x${index}`).join('\n')}`);
  expect(children.items[0]?.children).toHaveLength(40);
  expect(children.warnings).toEqual([{ line: 42, text: '- child x40', reason: 'too-many' }]);
  const flood = parseAgenda(`1. Opening\n${' '.repeat(100_000)}the end`);
  expect(flood.items).toEqual([{ title: 'Opening' }]);
  expect(flood.warnings.at(-1)).toMatchObject({ reason: 'too-long', text: expect.stringContaining('the end') });
});

const pieces = [
  '1.',
  '2.1',
  '(a)',
  'i)',
  '-',
  '•',
  '#',
  '##',
  '|',
  '||',
  '|--|',
  '---',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  '  ',
  '\t',
  '> ',
  '(',
  ')',
  '[',
  ']',
  '(10 minutes)',
  "10'",
  '13:00 - 13:10',
  '1h30',
  '13 September 2016, 13:00 UTC',
  'https://x.org/a',
  '[b](https://x.org/b)',
  '[c](javascript:x)',
  'AOB',
  'A.O.B.:',
  'Any other business',
  'Presenter:',
  'by',
  'Chair',
  'Ms. Ana',
  'Agenda',
  'Topic',
  'Time',
  'word',
  'Title',
  '审议',
  '（５分）',
  'مرحبا',
  '٣',
  '\u200B',
  '\uFEFF',
  '\\',
  '\\(',
  '**',
  '__',
  '*',
  '_',
  '…',
  '....',
  ',',
  ':',
  '–',
  '\uD83D',
  '\uE200',
  '\0',
  'join',
  'zoom',
  'Item 1',
  'Agenda item:',
  '0900',
  '(see https://x.org/d)',
  '(20-45m)',
  '(1 min each, 10 min total)',
  '(10)',
  '(if time allows)',
  'Presenters:',
  'Staff: Ana Li',
  '(Break: 5 min)',
  '*** COFFEE ***',
  '1/',
  'p.m.',
  'From: x@x.org',
  'Sent: 3 May 2027',
  'a\tb\tc',
];

/** Words that carry meaning: letters in a row, as they are compared. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll('https:', ' https:')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}]{3,}/gu) ?? [];
/** Words that an item keeps in another form, and words of headings that were read. */
const kept = new Set(
  wordsOf(
    'minutes minute agenda presenter presenters aob any other business utc september topic time duration documents item join see total each min presenters from sent may',
  ),
);

test('[AG11] no pasted text makes the parser throw, every reading can be used, and no word is lost', () => {
  for (let seed = 1; seed <= 4000; seed += 1) {
    const rng = seededRng(seed);
    const pasted = Array.from({ length: 1 + rng.int(40) }, () => rng.pick(pieces) + (rng.chance(0.7) ? ' ' : '')).join('');
    const read = parseAgenda(pasted);
    expect(draftAgendaSchema.safeParse(read.items).success, `seed ${seed}`).toBe(true);
    // The outcome of each line repeats it whatever became of it.
    const { lines: _, ...told } = read;
    const found = JSON.stringify(told)
      .replace(/[\u200B\uFEFF]/g, '')
      .normalize('NFC')
      .toLowerCase();
    const lost = wordsOf(pasted.replace(/[\u200B\uFEFF]/g, '')).filter((word) => !kept.has(word) && !found.includes(word));
    expect(lost, `seed ${seed}: ${JSON.stringify(pasted)}`).toEqual([]);
  }
}, 60_000);

test('[AG11] the longest of what is hostile is read in a time that grows with its length, not with its square', () => {
  const units = [
    '.',
    ' ',
    '-',
    '(',
    ')',
    '[',
    '[a](',
    '|',
    '|-',
    '| a ',
    '#|time|\n',
    '1',
    '1.',
    '1.1 ',
    '10 ',
    '10:00',
    '10:00-',
    '_',
    '*',
    ':',
    ',',
    '> ',
    '\\',
    'a ',
    '(a) ',
    'https://',
    '\n-',
    '~~a',
    '** a\n== b ==\n',
    'Item  Lead  Time\na  b  c\n',
    '[[User:',
    'I. AAA\n1. b\n',
    '- ~~a~~ b\n',
    '\n x',
    'by ',
    '…',
    '１',
    '\t',
    '= ',
    'a,b\n',
    'a\tb\n',
    '10:00 a\n',
    '## a\n\n1. b\n',
    'AOB\n',
    'a: b\n',
    '(see https://a.b ',
    'Item 1\na\n',
    '0900 a\n',
    '**a**\n- b\n',
    '1. a\nPresenters:\n- Ana Li\n',
    '(Break: 5 min)\n',
    'Item   Lead   Time\n',
    'Agenda item: a\n',
    '1. a (20 min)\nb) c (5)\n',
    '1. a (10-20m, 5 min each)\n',
  ];
  for (const unit of units) {
    const flood = unit.repeat(Math.floor(100_000 / unit.length));
    for (const text of [flood, `1. a${flood.slice(0, 99_990)} b`]) {
      const cost = costOf(() => parseAgenda(text));
      expect(cost, JSON.stringify(unit)).toBeLessThan(4000);
    }
  }
}, 60_000);
