import { expect, test } from 'vitest';
import { formatAgo } from '../../../shared/words/ago.ts';

const minute = 60_000;

test.each([
  ['en', 0, 'this minute'],
  ['en', minute, '1 minute ago'],
  ['en', 119 * minute, '1 hour ago'],
  ['en', 49 * 60 * minute, '2 days ago'],
  ['fr', 5 * minute, 'il y a 5 minutes'],
  ['ru', 2 * minute, '2 минуты назад'],
  ['zh', 3 * minute, '3分钟前'],
] as const)('[CA120] in %s an age of %i ms is "%s"', (language, age, text) => {
  expect(formatAgo(language, age)).toBe(text);
});

test('[CA120] in Arabic an age has the form of its number', () => {
  expect(formatAgo('ar', 2 * minute)).toBe('قبل دقيقتين');
});
