import { expect, test } from 'vitest';
import { languages } from '../../../shared/meeting/facts.ts';
import { counting, type Forms } from '../../../shared/words/counting.ts';
import { locales } from '../../../shared/words/languages.ts';

/** A form for each category, so that what is picked shows. */
const forms: { [L in (typeof languages)[number]]: Forms<L> } = {
  ar: { zero: 'zero #', one: 'one #', two: 'two #', few: 'few #', many: 'many #', other: 'other #' },
  en: { one: 'one #', other: 'other #' },
  es: { one: 'one #', many: 'many #', other: 'other #' },
  fr: { one: 'one #', many: 'many #', other: 'other #' },
  ru: { one: 'one #', few: 'few #', many: 'many #', other: 'other #' },
  zh: { other: 'other #' },
};

test.each(languages)('[LA3] %s has a form for each plural category that it counts by', (language) => {
  const { pluralCategories } = new Intl.PluralRules(locales[language]).resolvedOptions();
  expect(Object.keys(forms[language]).sort()).toEqual([...pluralCategories].sort());
});

test('[LA3] a count takes its form, and its number is written as the language writes it', () => {
  expect([0, 1, 2, 3, 11, 100, 1234].map((count) => counting('ar')(count, forms.ar))).toEqual([
    'zero 0',
    'one 1',
    'two 2',
    'few 3',
    'many 11',
    'other 100',
    'many 1,234',
  ]);
  expect([1, 2, 5, 21, 22].map((count) => counting('ru')(count, forms.ru))).toEqual(['one 1', 'few 2', 'many 5', 'one 21', 'few 22']);
  expect([0, 1, 2, 1_000_000].map((count) => counting('fr')(count, forms.fr))).toEqual(['one 0', 'one 1', 'other 2', 'many 1\u202f000\u202f000']);
  expect([0, 1, 2].map((count) => counting('en')(count, forms.en))).toEqual(['other 0', 'one 1', 'other 2']);
});
