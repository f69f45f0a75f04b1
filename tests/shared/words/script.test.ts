import { expect, test } from 'vitest';
import { directionOf, languageOf } from '../../../shared/words/script.ts';

test.each([
  ['A/RES/70/125، الفقرة 63.', 'rtl', 'ar'],
  ['IGF/MAG/2026/7 وIGF/MAG/2026/8، ص. 5', 'rtl', 'ar'],
  ['Internet Governance Forum، برنامج العمل', 'rtl', 'ar'],
  ['انظر https://www.example.org/documents/venue.pdf.', 'rtl', 'ar'],
  ['https://www.example.org/a-very-long-address/of/many/words.pdf، ص. 5', 'rtl', 'ar'],
  ['A/RES/70/125.', 'rtl', 'en'],
  ['https://www.example.org/new', 'rtl', 'en'],
  ['It was decided that the draft programme (مشروع) would be published for comments.', 'ltr', 'en'],
  ['12.', 'rtl', 'ar'],
] as const)('[RP23] in an Arabic report %s reads %s', (text, direction, language) => {
  expect([directionOf(text, 'rtl'), languageOf(text, 'ar')]).toEqual([direction, language]);
});

test.each([
  ['الأمانة informed the participants that registration would open.', 'ltr', 'en'],
  ['تقرر نشر مشروع البرنامج (draft programme).', 'rtl', 'ar'],
  ['الوثيقة A/RES/70/125', 'rtl', 'ar'],
  ['12.', 'ltr', 'en'],
] as const)('[RP23] in an English report %s reads %s', (text, direction, language) => {
  expect([directionOf(text, 'ltr'), languageOf(text, 'en')]).toEqual([direction, language]);
});
