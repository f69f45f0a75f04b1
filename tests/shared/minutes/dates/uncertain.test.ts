import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../../shared/meeting/facts.ts';
import { type DueContext, parseDue, readDue } from '../../../../shared/minutes/due.ts';
import { phrases } from './phrases.ts';
import { meeting } from './typed-dates.ts';

const saturday = new Date('2026-10-10T13:00:00Z');
const sunday = new Date('2026-10-11T13:00:00Z');

test.each([
  ['Friday 10 October', { unclear: 'weekday' }],
  ['Thursday 9 October 2026', { unclear: 'weekday' }],
  ['5 October 2026', { unclear: 'past' }],
  ['end of 2025', { unclear: 'past' }],
  ['01/02/2026', { unclear: 'past' }],
  ['31 April', { unclear: 'no-such-day' }],
  ['10/00/2026', { unclear: 'no-such-day' }],
  ['second reading', { unclear: 'no-day' }],
  ['1 November in Geneva', { unclear: 'no-day' }],
])('[AC11] "%s" stays as typed', (typed, reading) => {
  expect(readDue(typed, meeting)).toEqual(reading);
  expect(parseDue(typed, meeting)).toBeUndefined();
});

test.each([
  ['2027-01-31', '2027-02-28'],
  ['2027-03-31', '2027-04-30'],
  ['2027-04-30', '2027-05-30'],
  ['2028-01-30', '2028-02-29'],
])('[AC11] "in a month" said on %s is %s, and never a shorter month', (said, day) => {
  expect(parseDue('in a month', new Date(`${said}T13:00:00Z`))).toBe(day);
});

test.each<[string, Date, DueContext, readonly [string, string] | string]>([
  ['03/04/2027', meeting, {}, ['2027-04-03', '2027-03-04']],
  ['3-4-27', meeting, {}, ['2027-04-03', '2027-03-04']],
  ['03.04.2027', meeting, {}, '2027-04-03'],
  ['03/04/2027', meeting, { language: 'fr' }, '2027-04-03'],
  ['avant le 03/04/2027', meeting, {}, '2027-04-03'],
  ['09/10/2026', meeting, {}, '2026-10-09'],
  ['next week', meeting, {}, '2026-10-16'],
  ['next week', saturday, {}, ['2026-10-16', '2026-10-23']],
  ['end of next week', sunday, {}, ['2026-10-16', '2026-10-23']],
  ['next Friday', meeting, {}, '2026-10-16'],
  ['next Friday', saturday, {}, '2026-10-16'],
  ['next Friday', sunday, {}, ['2026-10-16', '2026-10-23']],
  ['vendredi prochain', meeting, { language: 'fr' }, ['2026-10-09', '2026-10-16']],
  ['lundi prochain', meeting, { language: 'fr' }, '2026-10-12'],
  ['quinze jours', meeting, { language: 'fr' }, ['2026-10-20', '2026-10-21']],
])('[AC12] "%s" is one day or two', (typed, said, context, days) => {
  expect(readDue(typed, said, context)).toEqual(typeof days === 'string' ? { day: days } : { either: days });
});

test.each([
  ['before the next meeting', 'en'],
  ['next call', 'en'],
  ['avant la prochaine réunion', 'fr'],
  ['antes de la próxima reunión', 'es'],
  ['до следующего заседания', 'ru'],
  ['下次会议前', 'zh'],
  ['قبل الاجتماع المقبل', 'ar'],
] as const)('[AC13] "%s" is the day of the next meeting', (typed, language) => {
  expect(readDue(typed, meeting, { language, next: '2026-11-03T22:00:00.000Z' })).toEqual({ day: '2026-11-03' });
  expect(readDue(typed, meeting, { language })).toEqual({ unclear: 'next-meeting' });
});

const words = [...new Set(Object.values(phrases).flatMap((list) => list.flatMap(([typed]) => typed.split(' '))))];

test('[AC11] no text breaks the reader, and no day it gives is past', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' ')),
  );
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(texts, days, fc.constantFrom(...languages), (text, said, language) => {
      const reading = readDue(text, said, { language });
      const found = 'day' in reading ? [reading.day] : 'either' in reading ? reading.either : [];
      for (const day of found) expect(day >= said.toISOString().slice(0, 10) && /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
    }),
    { seed: 1410, numRuns: 2000 },
  );
});
