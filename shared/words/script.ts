// The direction and language of a text by its letters, where nobody has said.
import type { Language } from '../meeting/facts.ts';
import { writingOf } from './languages.ts';

const strong = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{L}]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = /(?![\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/** Words that are read from left to right; addresses and symbols, such as A/RES/70/125, say nothing of a text's direction. */
const words = /[\p{L}\p{M}\p{N}]+/gu;
const small = /[\p{Ll}\p{Lo}]/u;
const rightWords = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}][\p{L}\p{M}]*/gu;
/** How many words from left to right a text from right to left may have for each of its own. */
const share = 4;

/** The direction of a text in a document of a direction: that of most of its words. From right to left a few of its own are enough, since names and titles stay in Latin letters. */
export function directionOf(text: string, document: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  if (!strong.test(text)) return document;
  const said = text.replace(/https?:\/\/\S+/g, ' ');
  const right = said.match(rightWords)?.length ?? 0;
  const left = (said.replace(rightWords, ' ').match(words) ?? []).filter((word) => small.test(word)).length;
  // A note that is only an address stays beside the others.
  if (document === 'rtl') return left > right * share ? 'ltr' : 'rtl';
  return right > left ? 'rtl' : 'ltr';
}

/** The direction of a text in a document of this language. */
export const directionIn = (text: string, language: Language): 'ltr' | 'rtl' => directionOf(text, writingOf(language));

const scripts: [RegExp, Language][] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Han}/u, 'zh'],
];
const latin: readonly Language[] = ['en', 'es', 'fr'];

/** The language that a text's letters speak for: the document's own where the script is its own, else the one of the six that has it, else the document's. */
export function languageOf(text: string, document: Language): Language {
  const rtl = directionIn(text, document) === 'rtl';
  // A symbol at the start, such as A/RES/70/125, does not make a text English, and a name at the start does not make it Arabic.
  const first = ((rtl ? rightToLeft : leftToRight).exec(text) ?? strong.exec(text))?.[0];
  if (first === undefined) return document;
  const found = scripts.find(([script]) => script.test(first))?.[1];
  if (found) return found;
  return /\p{Script=Latin}/u.test(first) && !latin.includes(document) ? 'en' : document;
}
