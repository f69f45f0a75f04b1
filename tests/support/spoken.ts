// All that a language's records can say, with arguments filled in.
import { sources } from './sources.ts';

export type Words = { [section: string]: unknown };
export type Said = { key: string; text: string };

/** The sections of the interface and of the server. */
export async function sectionsOf(language: string): Promise<Words> {
  const parts = ['first', 'later', 'served'].map((part) => import(`../../shared/words/${language}/${part}.ts`) as Promise<Words>);
  return Object.assign({}, ...(await Promise.all(parts)));
}

/** The languages that have records. */
export const spokenLanguages = (all: readonly string[]): string[] => all.filter((language) => sources(`shared/words/${language}/first.ts`).length > 0);

/** The arguments for the sentences: texts that no language has of its own, and numbers. */
export const texts = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧'];
export const numbers = [703, 805, 907, 609];

/** The sentence with these arguments; nothing where it takes the other sort. */
function filled(sentence: (...args: never[]) => string, args: readonly unknown[]): string {
  try {
    return sentence(...(args as never[]));
  } catch {
    return '';
  }
}

/** Everything that a record can say, each with its key. */
export function everything(words: unknown, key = '', names = texts): Said[] {
  if (typeof words === 'string') return [{ key, text: words }];
  if (typeof words === 'function') return [names, numbers].map((args) => ({ key, text: filled(words as () => string, args) }));
  return Object.entries(words as Words).flatMap(([name, value]) => everything(value, key ? `${key}.${name}` : name, names));
}
