// The words of each language, a file for the first view and a file for the rest. Only those of the page's language are loaded.
import type { Language } from '../../shared/meeting/facts.ts';
import { isolating } from '../../shared/words/isolated.ts';
import type { FirstWords, LaterWords } from '../../shared/words/shape.ts';

interface WordFiles {
  first: () => Promise<FirstWords>;
  later: () => Promise<LaterWords>;
}

/** Isolates the values in a sentence, such as a name, where their direction may differ. */
function filesOf(language: Language, { first, later }: WordFiles): WordFiles {
  return {
    first: async () => isolating(await first(), language),
    later: async () => isolating(await later(), language),
  };
}

export const wordFiles: Record<Language, WordFiles> = {
  ar: filesOf('ar', { first: () => import('../../shared/words/ar/first.ts'), later: () => import('../../shared/words/ar/later.ts') }),
  en: filesOf('en', { first: () => import('../../shared/words/en/first.ts'), later: () => import('../../shared/words/en/later.ts') }),
  es: filesOf('es', { first: () => import('../../shared/words/es/first.ts'), later: () => import('../../shared/words/es/later.ts') }),
  fr: filesOf('fr', { first: () => import('../../shared/words/fr/first.ts'), later: () => import('../../shared/words/fr/later.ts') }),
  ru: filesOf('ru', { first: () => import('../../shared/words/ru/first.ts'), later: () => import('../../shared/words/ru/later.ts') }),
  zh: filesOf('zh', { first: () => import('../../shared/words/zh/first.ts'), later: () => import('../../shared/words/zh/later.ts') }),
};
