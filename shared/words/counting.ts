// Counted phrases: a form for each plural category of the language, with # where the number is shown.
import type { Language } from '../meeting/facts.ts';
import { locales } from './languages.ts';

interface Categories {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  en: 'one' | 'other';
  es: 'one' | 'many' | 'other';
  fr: 'one' | 'many' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  zh: 'other';
}

export type Forms<L extends Language> = Record<Categories[L], string>;

/** How a language counts. The forms hold our words only: what people wrote might have a # of its own. */
export function counting<L extends Language>(language: L): (count: number, forms: Forms<L>) => string {
  const rules = new Intl.PluralRules(locales[language]);
  const numbers = new Intl.NumberFormat(locales[language]);
  return (count, forms) => {
    const all: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    return (all[rules.select(count)] ?? '#').replace('#', numbers.format(count));
  };
}
