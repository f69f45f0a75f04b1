import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { forms } from './form-cases.ts';
import { linesOf } from './reading-lines.ts';
import { structures } from './structure-cases.ts';

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

test('[AG35] a line that was not wrapped is no part of the title above it', () => {
  const { items, warnings } = parseAgenda(
    '1. Adoption of the agenda\n2. Communication on sustainable fishing: orientations\n   Exchange of views\n3. Regulation on the storage of gas in the years up to 2030 and on how\n   Members report it\n4. Budget\n   Ms. Hana Lee',
  );
  expect(linesOf(items)).toEqual([
    'Adoption of the agenda',
    'Communication on sustainable fishing: orientations',
    'Regulation on the storage of gas in the years up to 2030 and on how Members report it',
    'Budget <Ms. Hana Lee>',
  ]);
  expect(warnings).toEqual([{ line: 3, text: '   Exchange of views', reason: 'not-understood' }]);
});

test('[AG36] a table goes on across its headings, and bots and ordinals begin items', () => {
  const table = 'Item\tLead\tTime\nSTANDING ITEMS\nApologies\tChair\t10:00\nBudget\tAna Li\t10:05\nCLOSING\nNext steps\tChair\t10:30';
  expect(linesOf(parseAgenda(table).items)).toEqual(['Apologies {5} <Chair>', 'Budget {25} <Ana Li>', 'Next steps <Chair>']);
  expect(linesOf(parseAgenda('Hi all,\n\nagenda+ Issue 4 [from Jo]\nagenda+ Testing [Bo Ek - 5 min]').items)).toEqual(['Issue 4 <Jo>', 'Testing {5} <Bo Ek>']);
  expect(linesOf(parseAgenda('PRIMERO.- Acta anterior\nSEGUNDO.- Presupuesto').items)).toEqual(['Acta anterior', 'Presupuesto']);
});
