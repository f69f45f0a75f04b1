import { expect, test } from 'vitest';
import type { Language } from '../../../shared/meeting/facts.ts';
import { directionOf, languageOf } from '../../../shared/words/script.ts';

test('[PD2] a text has the direction of its first letter; without one, that of what it stands in', () => {
  const cases: [string, 'ltr' | 'rtl'][] = [
    ['Hello السلام', 'ltr'],
    ['السلام Hello', 'rtl'],
    ['(2016) «السلام»', 'rtl'],
    ['שלום', 'rtl'],
    ['123 – 456', 'rtl'],
    ['', 'rtl'],
    ['第七十届', 'ltr'],
  ];
  for (const [text, direction] of cases) expect(directionOf(text, 'rtl'), text).toBe(direction);
  expect(directionOf('12.', 'ltr')).toBe('ltr');
});

test('[PD2] a text is in the language that its letters speak for, else in that of the document', () => {
  const cases: [string, Language, Language][] = [
    ['Le Secrétariat', 'fr', 'fr'],
    ['El país', 'es', 'es'],
    ['الأمانة', 'en', 'ar'],
    ['Секретариат', 'fr', 'ru'],
    ['1. 秘书处', 'ar', 'zh'],
    ['Secretariat', 'zh', 'en'],
    ['Ελληνικά', 'ru', 'ru'],
    ['42', 'ar', 'ar'],
  ];
  for (const [text, document, language] of cases) expect(languageOf(text, document), text).toBe(language);
});
