import { expect, test } from 'vitest';
import type { Language } from '../../../shared/meeting/facts.ts';
import { proposeClosing, proposeOpening } from '../../../shared/projections/proposal.ts';
import { referenceText } from '../../../shared/projections/reference.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { ana, chair, MeetingInMemory, secretariat } from '../../support/meeting.ts';
import { anchor, blockOf, minutesOf } from '../../support/report.ts';

/** The report in short: numbers, words, subparagraphs. */
const outline = ({ content }: Report): string[] =>
  content.flatMap((part) => {
    const words = (runs: { text: string; note?: number; reference?: number | null }[]) =>
      runs.map((run) => (run.note !== undefined ? `[${run.note}]` : run.reference !== undefined ? `(para ${run.reference})` : run.text)).join('');
    if (part.type === 'heading') return [`# ${part.text}`];
    return [`${part.number}. ${words(part.runs)}`, ...part.subparagraphs.map((sub) => `${' '.repeat(sub.degree + 1)}${sub.mark} ${words(sub.runs)}`)];
  });

test('[RP1][RP2] numbers run from the opening to the closing; notes, empty blocks and headings take none', () => {
  const { state, minutes } = minutesOf(
    [
      [blockOf('paragraph', 'One'), blockOf('note', 'Not this'), blockOf('paragraph', '  ')],
      [],
      [blockOf('heading', 'A heading'), blockOf('decision', 'Agreed'), blockOf('action', 'Do', { owner: 'Ana' })],
    ],
    {},
    { opening: [blockOf('paragraph', 'Opening')], closing: [blockOf('paragraph', 'Closing')] },
  );
  expect(outline(report(state, minutes))).toEqual(['1. Opening', '2. One', '# A heading', '3. Agreed', '4. Do', '5. Closing']);
});

test('[RP2] items stand in the order in which the call took them; one never taken follows the one before it', () => {
  const { meeting, minutes } = minutesOf([[blockOf('paragraph', 'One')], [blockOf('paragraph', 'Two')], [blockOf('paragraph', 'Three')]]);
  meeting.live();
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Item 3') });
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Item 1') });
  expect(outline(report(meeting.state, minutes))).toEqual(['1. Three', '2. One', '3. Two']);
});

test('[RP2] what was written under an item that was removed, or AOB that was not admitted, is not reported', () => {
  const { meeting, minutes } = minutesOf([[blockOf('paragraph', 'One')], [blockOf('paragraph', 'Two')]]);
  meeting.send(ana, { type: 'aob.propose', title: 'Other' });
  minutes.fragments[`item:${meeting.id('Other')}`] = [blockOf('paragraph', 'Too early')];
  meeting.send(secretariat, { type: 'agenda.remove', itemId: meeting.id('Item 2') });
  expect(outline(report(meeting.state, minutes))).toEqual(['1. One']);
});

test('[RP3] lists are subparagraphs: (a), then (i), then a., counted anew in each', () => {
  const list = (indent: number, text: string) => blockOf('lettered', text, { indent });
  const { state, minutes } = minutesOf([
    [
      blockOf('paragraph', 'Said:'),
      list(0, 'x'),
      list(1, 'y'),
      list(2, 'z'),
      list(1, 'w'),
      list(0, 'v'),
      list(1, 'u'),
      blockOf('bullet', 'dot'),
      blockOf('paragraph', 'And:'),
      list(0, 'x'),
    ],
    [list(0, 'An orphan'), list(0, 'its follower')],
  ]);
  expect(outline(report(state, minutes))).toEqual([
    '1. Said:',
    ' (a) x',
    '  (i) y',
    '   a. z',
    '  (ii) w',
    ' (b) v',
    '  (i) u',
    ' • dot',
    '2. And:',
    ' (a) x',
    '3. An orphan',
    ' (b) its follower',
  ]);
});

test.each([
  ['fr', 'a)', 'i)'],
  ['es', 'a)', 'i)'],
  ['ru', 'a)', 'i)'],
  ['zh', '(a)', '(一)'],
  ['ar', '(أ)', '‘1’'],
] as const)('[RP3] in %s they are %s and %s', (language, first, second) => {
  const { state, minutes } = minutesOf([[blockOf('paragraph', 'x'), blockOf('lettered', 'y'), blockOf('lettered', 'z', { indent: 1 })]]);
  expect(outline(report({ ...state, language }, minutes)).slice(1)).toEqual([` ${first} y`, `  ${second} z`]);
});

test('[RP4] footnotes are numbered as their marks come, wherever they stand', () => {
  const { state, minutes } = minutesOf(
    [
      [
        blockOf('paragraph', [{ text: 'A' }, anchor('z'), { text: ' b.' }]),
        blockOf('lettered', [{ text: 'C' }, anchor('y')]),
        blockOf('note', [{ text: 'hidden' }, anchor('n')]),
      ],
      [blockOf('decision', [{ text: 'D' }, anchor('z'), anchor('lost')])],
    ],
    { y: 'Second\nnote', z: 'First', n: 'Never' },
  );
  const made = report(state, minutes);
  expect(outline(made)).toEqual(['1. A[1] b.', ' (a) C[2]', '2. D[1][3]']);
  expect(made.notes).toEqual([
    { number: 1, id: 'z', text: 'First' },
    { number: 2, id: 'y', text: 'Second note' },
    { number: 3, id: 'lost', text: '' },
  ]);
});

test('[RP1] a reference gives the number of the paragraph that it leads to, wherever that has moved', () => {
  const target = blockOf('paragraph', 'Target');
  const refers = blockOf('paragraph', [{ text: 'See ' }, { text: 'there', reference: target.id }, { text: ' and ', reference: 'gone' }]);
  const { state, minutes } = minutesOf([[refers], [target]]);
  expect(outline(report(state, minutes))[0]).toBe('1. See (para 2)(para null)');
});

test('[RP2] headings by item are an option', () => {
  const { meeting, minutes } = minutesOf([[blockOf('paragraph', 'One')], [blockOf('note', 'Only a note')]]);
  meeting.send(secretariat, { type: 'report.options', headings: true });
  expect(outline(report(meeting.state, minutes))).toEqual(['# Item 1: Item 1', '1. One']);
});

test('[RP120] a call that was opened on another day than planned was held on that day, unless it is recorded long afterwards', () => {
  const openedAfter = (ms: number): string[] => {
    const meeting = new MeetingInMemory();
    meeting.now += ms;
    meeting.send(chair, { type: 'meeting.open' });
    return [proposeOpening(meeting.state), report(meeting.state, { fragments: {}, notes: {} }).title.startsAt];
  };
  const day = 24 * 3600 * 1000;
  expect(openedAfter(5 * 3600 * 1000)).toEqual([expect.stringContaining('13 September 2016'), '2016-09-13T13:00:00.000Z']);
  expect(openedAfter(day + 12_345)).toEqual([expect.stringContaining('14 September 2016'), '2016-09-14T13:00:00Z']);
  expect(openedAfter(8 * day)).toEqual([expect.stringContaining('13 September 2016'), '2016-09-13T13:00:00.000Z']);
});

test('[RP5] the opening and the closing are proposed from the facts, and nothing is made up', () => {
  const meeting = new MeetingInMemory();
  expect(proposeOpening(meeting.state)).toBe(
    'Virtual MAG meeting was held on 13 September 2016. Lynn St. Amour moderated the meeting as Chair. Chengetai Masango represented the Secretariat.',
  );
  expect(proposeClosing(meeting.state)).toMatch(/^The date of the next meeting/);
  meeting.send(secretariat, {
    type: 'meeting.amend',
    changes: {
      body: 'MAG',
      number: 'VI',
      focus: 'the programme.',
      hostCountry: { name: 'Elena Ruiz' },
      next: { title: 'MAG meeting VII', startsAt: '2016-09-27T22:00:00.000Z' },
    },
  });
  for (const title of ['a newcomers track', 'a late paper']) {
    meeting.send(ana, { type: 'aob.propose', title });
    meeting.send(chair, { type: 'aob.admit', itemId: meeting.id(title) });
  }
  const opening = proposeOpening(meeting.state);
  for (const fact of [
    '(VI)',
    'as Chair of the MAG',
    'Elena Ruiz represented the Host Country.',
    'focused on the programme.',
    'a newcomers track and a late paper',
  ])
    expect(opening).toContain(fact);
  expect(proposeClosing(meeting.state)).toMatch(/^MAG meeting VII will be held on 27 September 2016 at 22:00 UTC\./);
});

test('[RP5] the closing gives the next meeting’s number, counted on, where its name does not say one', () => {
  const closing = (number: string | undefined, title?: string): string =>
    proposeClosing({
      ...new MeetingInMemory().state,
      series: 'MAG virtual meeting',
      number,
      next: { startsAt: '2016-09-27T22:00:00.000Z', ...(title && { title }) },
    });
  expect(closing('VI')).toMatch(/^The next meeting \(MAG virtual meeting VII\) will be held on 27 September 2016 at 22:00 UTC\./);
  expect(closing('VI', 'Virtual MAG meeting')).toMatch(/^Virtual MAG meeting \(VII\) will be held/);
  expect(closing('VI', 'MAG meeting IX')).toMatch(/^MAG meeting IX will be held/);
  expect(closing('6', 'Seventh meeting, 2017')).toMatch(/^Seventh meeting, 2017 will be held/);
  expect(closing(undefined)).toMatch(/^The next meeting will be held/);
});

test('[RP5] series and number are added to the title only where it does not say them, in whole words and either case', () => {
  const opening = (title: string): string => proposeOpening({ ...new MeetingInMemory().state, title, series: 'MAG virtual meeting', number: 'VI' });
  expect(opening('MAG Virtual Meeting VI')).toMatch(/^MAG Virtual Meeting VI was held/);
  expect(opening('Virtual meeting')).toMatch(/^Virtual meeting \(MAG virtual meeting VI\) was held/);
});

test('[RP100] references that follow one another share their noun', () => {
  const targets = ['One', 'Two', 'Three'].map((text) => blockOf('paragraph', text));
  const to = (index: number) => ({ text: '[…]', reference: targets[index]?.id ?? '' });
  const texts = (between: string[], language: Language = 'en', before = 'See '): string => {
    const refers = blockOf('paragraph', [{ text: before }, to(0), ...between.flatMap((text, index) => [{ text }, to(index + 1)]), { text: '.' }]);
    const { state, minutes } = minutesOf([[...targets, refers]]);
    const last = report({ ...state, language }, minutes).content.at(-1);
    return last?.type === 'paragraph' ? last.runs.map((run) => referenceText(run, language) ?? run.text).join('') : '';
  };
  expect(texts(['–'])).toBe('See paragraphs 1–2.');
  expect(texts([', ', ' and '])).toBe('See paragraphs 1, 2 and 3.');
  expect(texts([' as amended by '])).toBe('See paragraph 1 as amended by paragraph 2.');
  expect(texts([' à '], 'fr')).toBe('See paragraphes 1 à 2.');
  expect(texts(['–'], 'ru')).toBe('See пп. 1–2.');
  expect(texts(['至'], 'zh')).toBe('See 第1段至第2段.');
  expect(texts([], 'en', 'See paragraph ')).toBe('See paragraph 1.');
  expect(texts(['–'], 'en', 'Paragraphs ')).toBe('Paragraphs 1–2.');
  expect(texts([], 'ar', 'انظر الفقرة ')).toBe('انظر الفقرة 1.');
  expect(texts([], 'ru', 'Как указано в пункте ')).toBe('Как указано в пункте 1.');
  expect(texts([], 'fr', 'Voir le paragraphe ')).toBe('Voir le paragraphe 1.');
  expect(texts([], 'es', 'Véase el párrafo ')).toBe('Véase el párrafo 1.');
});

test('[RP117][RP118] a list stays below its heading, whose notes are marked in the next paragraph', () => {
  const { state, minutes } = minutesOf(
    [
      [
        blockOf('heading', [{ text: 'Dates' }, anchor('n1'), { text: ' and places' }]),
        blockOf('heading', [{ text: 'In short' }, anchor('n2')]),
        blockOf('paragraph', [{ text: 'One' }, anchor('n3'), { text: '.' }]),
        blockOf('bullet', 'its bullet'),
        blockOf('heading', 'Next'),
        blockOf('lettered', 'Two'),
        blockOf('bullet', 'its bullet'),
      ],
    ],
    { n1: 'First', n2: 'Second', n3: 'Third' },
  );
  const made = report(state, minutes);
  expect(outline(made)).toEqual(['# Dates and places', '# In short', '1. One.[1][2][3]', ' • its bullet', '# Next', '2. Two', ' • its bullet']);
  expect(made.notes.map(({ text }) => text)).toEqual(['Third', 'First', 'Second']);
});

test('[RP64][RP101] headings by item have the official numbers', () => {
  const { meeting, minutes } = minutesOf([[blockOf('paragraph', 'One')], [blockOf('paragraph', 'Two')], [blockOf('paragraph', 'Three')]]);
  meeting.send(secretariat, { type: 'report.options', headings: true });
  meeting.send(chair, { type: 'agenda.edit', itemId: meeting.id('Item 2'), label: '1 bis' });
  meeting.send(chair, { type: 'agenda.edit', itemId: meeting.id('Item 3'), label: '' });
  expect(outline(report(meeting.state, minutes)).filter((line) => line.startsWith('#'))).toEqual(['# Item 1: Item 1', '# Item 1 bis: Item 2', '# Item 3']);
});
