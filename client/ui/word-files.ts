// The words of each language, a file for the first view and a file for the rest. Only those of the page's language are loaded.
import type { Language } from '../../shared/meeting/facts.ts';
import type { FirstWords, LaterWords } from '../../shared/words/shape.ts';

interface WordFiles {
  first: () => Promise<FirstWords>;
  later: () => Promise<LaterWords>;
}

export const wordFiles: Record<Language, WordFiles> = {
  ar: { first: () => import('../../shared/words/ar/first.ts'), later: () => import('../../shared/words/ar/later.ts') },
  en: { first: () => import('../../shared/words/en/first.ts'), later: () => import('../../shared/words/en/later.ts') },
  es: { first: () => import('../../shared/words/es/first.ts'), later: () => import('../../shared/words/es/later.ts') },
  fr: { first: () => import('../../shared/words/fr/first.ts'), later: () => import('../../shared/words/fr/later.ts') },
  ru: { first: () => import('../../shared/words/ru/first.ts'), later: () => import('../../shared/words/ru/later.ts') },
  zh: { first: () => import('../../shared/words/zh/first.ts'), later: () => import('../../shared/words/zh/later.ts') },
};
