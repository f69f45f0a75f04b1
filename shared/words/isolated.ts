// Names, links and numbers inside a sentence, kept apart from it: beside letters of the other direction its signs and numbers would change places.
import type { Language } from '../meeting/facts.ts';
import { writingOf } from './languages.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** A letter from left to right; or signs that change places with their numbers: 2026-11-28, +41 22. */
const leftToRight = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}|\d-\d|[+#]\d/u;
const inside = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const linkAtEnd = /:\/\/\S+$/;

/** A text for a sentence of that direction: between isolating marks where it has letters of the other one, else as it is. */
export function isolated(text: string, within: 'ltr' | 'rtl'): string {
  const own = text.replace(inside, '');
  if (!(within === 'rtl' ? leftToRight : rightToLeft).test(own)) return text;
  // By its first letter, but an Arabic title that begins with a name in Latin letters is Arabic still.
  const mark = within === 'rtl' && rightToLeft.test(own) ? '\u2067' : '\u2068';
  // Programs that turn addresses into links would take the mark as a part of the address.
  return `${mark}${text}${linkAtEnd.test(text) ? ' ' : ''}\u2069`;
}

/** A record of words whose sentences isolate the texts that they are given. */
export function isolating<T extends object>(words: T, language: Language): T {
  const within = writingOf(language);
  return new Proxy(words, {
    get(record, key) {
      const said: unknown = Reflect.get(record, key);
      if (typeof said === 'function') return (...given: unknown[]) => said(...given.map((each) => (typeof each === 'string' ? isolated(each, within) : each)));
      return typeof said === 'object' && said !== null && !Array.isArray(said) ? isolating(said, language) : said;
    },
  });
}
