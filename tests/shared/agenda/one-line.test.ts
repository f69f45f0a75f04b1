import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';

const titles = (text: string): string[] => parseAgenda(text).items.map(({ title, minutes }) => (minutes ? `${title} ${minutes}` : title));

test.each([
  ['1. Opening 2. Budget 3. Close', ['Opening', 'Budget', 'Close']],
  ['Agenda: 1) Opening (5 min); 2) Budget (20 min); 3) Close', ['Opening 5', 'Budget 20', 'Close']],
  ['  1. Ouverture  2. Budget 2027  3. Clôture  ', ['Ouverture', 'Budget 2027', 'Clôture']],
])('[AG54] %s', (text, expected) => {
  expect(titles(text)).toEqual(expected);
  expect(parseAgenda(text).warnings.filter(({ reason }) => reason !== 'heading')).toEqual([]);
});

test.each(['1. Review of version 2. of the plan', '1. Opening 3. Close 2. Budget', 'Report of 1. 2. and 3. May'])('[AG54] no list: %s', (text) => {
  expect(titles(text).length).toBeLessThanOrEqual(1);
});

test('[AG54] a long line is read within the time of any test', () => {
  expect(titles('1. a '.repeat(20_000)).length).toBe(1);
  expect(titles(Array.from({ length: 12_000 }, (_, index) => `${index + 1}. a`).join(' ')).length).toBeGreaterThan(50);
});
