// Official numbers of pasted agendas: kept, shown and mailed.
import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { agendaText } from '../../../shared/agenda/text.ts';
import type { DraftItem } from '../../../shared/meeting/agenda/draft.ts';
import { create } from '../../../shared/meeting/create.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import { factsSchema } from '../../../shared/meeting/facts.ts';
import { numbering, numbersOf } from '../../../shared/projections/numbering.ts';

const numbered = (items: readonly DraftItem[]): string[] =>
  numbersOf(items).flatMap(({ own, children }, index) => [
    `${own} ${items[index]?.title}`.trim(),
    ...children.map((number, at) => `  ${number} ${items[index]?.children?.[at]?.title}`),
  ]);

const cases: [pasted: string, shown: string[]][] = [
  ['1. A\n2. B\n2 bis. C\n3. D', ['1 A', '2 B', '2 bis C', '3 D']],
  ['Point 3 – A\nPoint 3 bis – B\nPoint 4 – C', ['3 A', '3 bis B', '4 C']],
  ['I. A\n  I.A. B\n  I.B. C\nII. D', ['I A', '  I.A B', '  I.B C', 'II D']],
  ['14. A\n14(a) B\n14(c) C\n15. D', ['14 A', '  14(a) B', '  14(c) C', '15 D']],
  ['4 (a) Plans\n4 (b) Budget', ['4(a) Plans', '4(b) Budget']],
  ['1. A\n   a) B\n   b) C\n2. D', ['1 A', '  1(a) B', '  1(b) C', '2 D']],
  ['1. A\n   1.1 B\n   1.2 C', ['1 A', '  1.1 B', '  1.2 C']],
  ['A. Call\nB. Agenda\n1. one\n2. two', ['A Call', 'B Agenda', '  B.1 one', '  B.2 two']],
  ['A. Part\n1. one\n2. two\nB. Part\n3. three', ['A Part', '  1 one', '  2 two', 'B Part', '  3 three']],
  ['6. A\n8. B\n9. C', ['6 A', '8 B', '9 C']],
  ['9. AOB\n   a) newcomers\n10. Closing remarks', ['9 AOB', '  9(a) newcomers', '10 Closing remarks']],
  ['1. A\nLunch\n2. B\n10:00-10:20 Visit', ['1 A', 'Lunch', '2 B', 'Visit']],
  ['1. A\n1. B\n1. C', ['1 A', '2 B', '3 C']],
  ['- A\n- B', ['1 A', '2 B']],
  ['10:00 A\n10:30 Coffee break\n10:45 B', ['1 A', 'Coffee break', '2 B']],
];

test.each(cases)('[AG37] the numbers of %j are shown', (pasted, shown) => {
  expect(numbered(parseAgenda(pasted).items)).toEqual(shown);
});

const sequence = (): (() => string) => {
  let last = 0;
  return () => {
    last += 1;
    return `i${last}`;
  };
};

const facts = factsSchema.parse({
  title: 'Seventh call',
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 120,
  chair: { name: 'Ana' },
  secretariat: [{ name: 'Bo' }],
});

test.each(cases)('[AG37] the numbers of %j are mailed, and read again', (pasted) => {
  const { items } = parseAgenda(pasted);
  const state = evolve(undefined, create(facts, items, { id: 'm', now: 0, by: 'p', newId: sequence() }));
  const text = agendaText(state);
  expect(parseAgenda(text).items).toEqual(items);
  expect(numbered(items).map((line) => line.trim())).toEqual(
    state.agenda.flatMap((item) => [item, ...item.children]).map(({ id, title }) => `${numbering(state.agenda).get(id)} ${title}`.trim()),
  );
});

test('[AG38] a number or a place that will be another gives a warning', () => {
  const of = (pasted: string) => parseAgenda(pasted).warnings.map(({ line, reason }) => [line, reason]);
  expect(of('1. A\n2. B\n2. C\n3. D')).toEqual([[3, 'renumbered']]);
  expect(of('1. A\nAny other business\nNewcomers\n\n10:00-10:30 Closing')).toContainEqual([3, 'moved']);
  expect(of('1. A\n2. AOB\n3. Closing')).toEqual([]);
});
