import { expect, test } from 'vitest';
import { formatDuration } from '../../../shared/words/format.ts';
import { firstKnown } from '../../../shared/words/languages.ts';

test('[LA1] the first language that there is counts, whatever its region', () => {
  expect(firstKnown(['de', 'fr-CA', 'en'])).toBe('fr');
  expect(firstKnown(['zh-Hant-TW'])).toBe('zh');
  expect(firstKnown(['EN-us'])).toBe('en');
  expect(firstKnown(['de', '', 'constructor', 'toString'])).toBeUndefined();
});

test('durations are written as each language writes them', () => {
  const long = 65 * 60_000;
  expect((['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const).map((language) => formatDuration(language, long))).toEqual([
    '1 h 05',
    '1 h 05',
    '1 h 05',
    '1 ч 05',
    '1小时05分',
    '1 س 05',
  ]);
  expect([formatDuration('en', -1), formatDuration('zh', 45 * 60_000), formatDuration('ru', 45 * 60_000)]).toEqual(['0 min', '45分钟', '45 мин']);
});
