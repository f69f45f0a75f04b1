import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import type { DraftItem } from '../../../shared/meeting/commands.ts';
import { forms } from './form-cases.ts';
import { structures } from './structure-cases.ts';

const linesOf = (items: DraftItem[], indent = ''): string[] =>
  items.flatMap(({ title, section, minutes, presenter, children }) => [
    `${indent}${section === 'aob' ? '[AOB] ' : ''}${title}${minutes ? ` {${minutes}}` : ''}${presenter ? ` <${presenter}>` : ''}`,
    ...linesOf(children ?? [], `${indent}  `),
  ]);

test.each(forms)('[AG21] reads "%s"', (_name, text, lines) => {
  expect(linesOf(parseAgenda(text).items)).toEqual(lines);
});

test.each(structures)('[AG21] reads %j', (text, lines) => {
  expect(linesOf(parseAgenda(text).items)).toEqual(lines);
});

test('[AG22] a start without an end lasts until the next of its section', () => {
  const { items } = parseAgenda('9:00 Welcome\n9:15 Budget\n\nAFTERNOON\n\n1:00 Lunch\n2:30 Close');
  expect(linesOf(items)).toEqual(['Welcome {15}', 'Budget', 'Lunch {90}', 'Close']);
});

test('[AG22] a time above several items is of none of them, and stands in a warning', () => {
  const { items, warnings } = parseAgenda('10:00-10:30\n1. Opening\n2. Adoption\n10:30-11:00\n3. Budget');
  expect(linesOf(items)).toEqual(['Opening', 'Adoption', 'Budget {30}']);
  expect(warnings).toEqual([{ line: 1, text: '10:00-10:30', reason: 'not-understood' }]);
});
