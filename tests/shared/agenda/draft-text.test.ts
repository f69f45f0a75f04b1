import { expect, test } from 'vitest';
import { draftText } from '../../../shared/agenda/draft-text.ts';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import { carryOverWords } from '../../../shared/words/carry-over.ts';

test.each(languages)('[AG30] items carried over are text in %s that gives the same items', (language) => {
  const { approval, lastReport, review } = carryOverWords(language);
  const items = [
    { title: approval, documents: [{ title: lastReport, url: 'https://example.org/r/abc' }] },
    { title: review },
    { title: 'Programme', minutes: 20, presenter: 'Amina Diallo', children: [{ title: 'Newcomers' }] },
  ];
  expect(parseAgenda(draftText(items, language)).items).toEqual(items);
});

test('[AG30] nothing carried over is an empty text', () => {
  expect(draftText([], 'en')).toBe('');
});
