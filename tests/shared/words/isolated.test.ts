// Names, links and numbers inside sentences of another direction.
import { expect, test } from 'vitest';
import { wrap } from '../../../shared/kit/wrap.ts';
import { languages } from '../../../shared/meeting/facts.ts';
import { renderText } from '../../../shared/render/text.ts';
import { isolated, isolating } from '../../../shared/words/isolated.ts';
import { reportIn } from '../../support/six-reports.ts';
import { everything, sectionsOf } from '../../support/spoken.ts';

const marks = /[\u2066-\u2069]/;

test.each([
  ['rtl', 'Lynn St. Amour', '\u2068Lynn St. Amour\u2069'],
  ['rtl', '陈波', '\u2068陈波\u2069'],
  ['rtl', '2026-11-28', '\u20682026-11-28\u2069'],
  ['rtl', '+41 22', '\u2068+41 22\u2069'],
  ['rtl', 'IGF اجتماع', '\u2067IGF اجتماع\u2069'],
  ['rtl', 'https://example.org/a/', '\u2068https://example.org/a/ \u2069'],
  ['rtl', 'أمينة ديالو', 'أمينة ديالو'],
  ['rtl', '13:00', '13:00'],
  ['ltr', 'أمينة ديالو', '\u2068أمينة ديالو\u2069'],
  ['ltr', 'שלום', '\u2068שלום\u2069'],
  ['ltr', 'Lynn St. Amour, 2026-11-28, https://example.org', 'Lynn St. Amour, 2026-11-28, https://example.org'],
  ['rtl', '\u2068Ana\u2069، \u2068Bo\u2069', '\u2068Ana\u2069، \u2068Bo\u2069'],
] as const)('[LA29] in a sentence that runs %s, %s is %s', (within, text, shown) => {
  expect(isolated(text, within)).toBe(shown);
});

test.each(languages)('[LA29] every sentence in %s isolates the names that it is given, and none in its own letters', async (language) => {
  const [own, other] = language === 'ar' ? ['أمينة', 'Amina'] : ['Amina', 'أمينة'];
  const words = isolating(await sectionsOf(language), language);
  const said = (name: string): string[] => everything(words, '', [name, name, name, name]).map(({ text }) => text);
  const bare = said(other).filter((text) => text.replaceAll(`\u2068${other}\u2069`, '').includes(other));
  expect(bare).toEqual([]);
  expect(said(other).filter((text) => text.includes(other)).length).toBeGreaterThan(50);
  expect(said(own).filter((text) => marks.test(text))).toEqual([]);
});

test('[LA30] an isolate that crosses the end of a line ends there, and begins again on the next one', () => {
  const text = `1. ${isolated('A name that is longer than the line', 'rtl')} (5)`;
  expect(wrap(text, 20, '', '  ').split('\n')).toEqual(['1. \u2068A name that is\u2069', '  \u2068longer than the\u2069', '  \u2068line\u2069 (5)']);
  const link = isolated('https://example.org/1234', 'rtl');
  expect(wrap(`x ${link}`, 24)).toBe(`x\n${link}`);
});

test.each(languages)('[LA30] the plain text of a report in %s has marks only around the other direction', (language) => {
  const text = renderText(reportIn(language));
  for (const [, inside = ''] of text.matchAll(/[\u2066-\u2068]([^\u2069]*)\u2069/g))
    expect(isolated(inside, language === 'ar' ? 'rtl' : 'ltr')).not.toBe(inside);
  expect(text.match(/[\u2066-\u2068]/g)?.length).toBe(text.match(/\u2069/g)?.length);
});
