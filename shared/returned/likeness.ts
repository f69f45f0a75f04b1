// How much of a text is in another.
import { difference, type Steps, wordsOf } from '../kit/word-diff.ts';

export const letters = (text: string): number => text.replace(/\s/g, '').length;

/** The letters that two texts have in common, with their words in the same order. */
export function commonLetters(before: string, after: string, steps: Steps): number {
  const stretches = difference(wordsOf(before), wordsOf(after), (word) => word, steps);
  return stretches.reduce((sum, { kind, parts }) => sum + (kind === 'same' ? letters(parts.join('')) : 0), 0);
}

/** Whether a text is for the most part what another has beyond what is accounted for: `with` and `without` are the two ways to account for it. */
export function accountsFor(text: string, withIt: number, without: number): boolean {
  return letters(text) > 0 && (withIt - without) * 2 >= letters(text);
}
