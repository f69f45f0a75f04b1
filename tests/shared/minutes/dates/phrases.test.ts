import { expect, test } from 'vitest';
import { type Language, languages } from '../../../../shared/meeting/facts.ts';
import { parseDue, readDue } from '../../../../shared/minutes/due.ts';
import { freshPhrases } from './fresh-phrases.ts';
import { latestPhrases } from './latest-phrases.ts';
import { otherPhrases } from './other-phrases.ts';
import { phrases } from './phrases.ts';
import { meeting, typedDates } from './typed-dates.ts';
import { workingDays } from './working-days.ts';

test.each(typedDates)('[AC10] "%s" is %s', (typed, right) => {
  expect(Array.isArray(right) ? right : [right]).toContain(parseDue(typed, meeting));
});

test.each(languages)('[AC10] what is typed in "%s" is understood in a meeting of that language', (language) => {
  expect(phrases[language].map(([typed]) => [typed, parseDue(typed, meeting, { language })])).toEqual(phrases[language]);
});

test.each(languages)('[AC10] what else is typed in "%s" is understood', (language) => {
  expect(otherPhrases[language].map(([typed]) => [typed, parseDue(typed, meeting, { language })])).toEqual(otherPhrases[language]);
});

test.each(languages)('[AC10] half-years, spans and last days in "%s" are understood', (language) => {
  expect(latestPhrases[language].map(([typed]) => [typed, parseDue(typed, meeting, { language })])).toEqual(latestPhrases[language]);
});

test.each(languages)('[AC10] phrases with zones, weekdays that contradict and days past in "%s" are understood', (language) => {
  expect(freshPhrases[language].map(([typed]) => [typed, parseDue(typed, meeting, { language })])).toEqual(freshPhrases[language]);
});

test.each(languages)('[AC26] working days and more phrases in "%s" are understood', (language) => {
  expect(workingDays[language].map(([typed]) => [typed, parseDue(typed, meeting, { language })])).toEqual(workingDays[language]);
});

test('[AC26] "jours ouvrables" may count Saturdays: both days are given', () => {
  expect(readDue('dans un délai de 5 jours ouvrables', meeting, { language: 'fr' })).toEqual({ either: ['2026-10-13', '2026-10-12'] });
});

test('[AC26] working days are counted from a weekend too, and no end of them is a mistake', () => {
  expect(parseDue('1 working day', new Date('2026-10-10T10:00Z'))).toBe('2026-10-12');
  expect(parseDue('0 working days', meeting)).toBeUndefined();
  expect(parseDue('999 working days', meeting)).toBeUndefined();
});

/** The meaning of these depends on the meeting's language. */
const byLanguage = new Set(['03/04/2027', 'до 15.11']);

test.each(languages.filter((language): language is Language => language !== 'en'))(
  '[AC10] what is typed in "%s" is understood in an English meeting',
  (language) => {
    const same = phrases[language].filter(([typed]) => !byLanguage.has(typed));
    expect(same.map(([typed]) => [typed, parseDue(typed, meeting)])).toEqual(same);
  },
);
