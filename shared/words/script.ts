// What a text's letters say of its direction and language, where nobody has said.
import type { Language } from '../meeting/facts.ts';

const strong = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{L}]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a text by its first letter, as `dir="auto"` has it; `otherwise` where it has none. */
export function directionOf(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const first = strong.exec(text)?.[0];
  if (first === undefined) return otherwise;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

const scripts: [RegExp, Language][] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Han}/u, 'zh'],
];
const latin: readonly Language[] = ['en', 'es', 'fr'];

/** The language that a text's first letter speaks for: the document's own where the script is its own, else the one of the six that has it, else the document's. */
export function languageOf(text: string, document: Language): Language {
  const first = strong.exec(text)?.[0];
  if (first === undefined) return document;
  const found = scripts.find(([script]) => script.test(first))?.[1];
  if (found) return found;
  return /\p{Script=Latin}/u.test(first) && !latin.includes(document) ? 'en' : document;
}
