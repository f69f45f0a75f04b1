import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { forms } from './form-cases.ts';
import { fragments } from './fragment-cases.ts';
import { otherFragments } from './other-fragments.ts';
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

test('[AG40] the day and the time of the meeting are found among others', () => {
  const facts = (text: string): object => parseAgenda(`${text}\n\n1. Opening\n2. Closing`).facts;
  expect(facts('Brussels, 4 March 2027\nCM 2114/27\nSubject: Working party\nDate: 11 March 2027 (10.00 UTC)')).toEqual({
    title: 'Working party',
    startsAt: '2027-03-11T10:00:00.000Z',
  });
  expect(facts('Dear all,\nPlease find below the agenda of our call.\nBudget group\n14 April 2027, 8:00 AM PT / 11:00 AM ET / 15:00 UTC (60 minutes)')).toEqual(
    {
      title: 'Budget group',
      startsAt: '2027-04-14T15:00:00.000Z',
      durationMinutes: 60,
    },
  );
  expect(facts('Call on 9 March 2027\nTime: 11:00-12:30 Boston / 17:00-18:30 CET')).toMatchObject({
    startsAt: '2027-03-09T16:00:00.000Z',
    durationMinutes: 90,
  });
});

test('[AG41] markers of points and letters, behind a time, and breaks between them have their level', () => {
  const lines = (text: string): string[] => linesOf(parseAgenda(text).items);
  expect(lines('5. Consent\n5.A. Minutes\n5.B. Warrants\n6. Hearings')).toEqual(['Consent', '  Minutes', '  Warrants', 'Hearings']);
  expect(lines('البند الأول: الافتتاح\nالبند الثاني: الميزانية (10 دقائق)\nالبند الثالث: الختام')).toEqual(['الافتتاح', 'الميزانية {10}', 'الختام']);
  expect(lines('10:00–10:30   1. Opening\n              2. Officers\n10:30–11:00   6. Debate')).toEqual(['Opening {30}', 'Officers', 'Debate {30}']);
  expect(lines('1. Work\n   a) One\n   b) Two\n\n   Lunch break (12.30 – 14.30)\n\n2. More')).toEqual(['Work', '  One', '  Two', 'Lunch break {120}', 'More']);
});

test.each(fragments)('[AG45] reads %j', (text, lines) => {
  expect(linesOf(parseAgenda(text).items)).toEqual(lines);
});

test.each(otherFragments)('[AG53] reads %j', (text, lines) => {
  expect(linesOf(parseAgenda(text).items)).toEqual(lines);
});
