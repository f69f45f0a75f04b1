// Where words stand in a text, accents and case aside unless they are asked for.
import { fold } from '../../../shared/kit/fold.ts';

export interface Match {
  from: number;
  to: number;
}

interface Folded {
  text: string;
  /** The place in the original of each letter, and of the end. */
  places: readonly number[] | undefined;
}

function folded(text: string): Folded {
  // Most texts keep their length: then the places are the same.
  if (/^[\x20-\x7e]*$/.test(text)) return { text: text.toLowerCase(), places: undefined };
  let out = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let index = 0; index < plain.length; index++) places.push(at);
    out += plain;
    at += letter.length;
  }
  places.push(at);
  return { text: out, places };
}

/** Every place of the words, none overlapping another. */
export function matchesIn(text: string, words: string, exact = false): Match[] {
  const wanted = exact ? words : fold(words);
  const { text: hay, places } = exact ? { text, places: undefined } : folded(text);
  const found: Match[] = [];
  if (wanted === '') return found;
  for (let at = hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    found.push({ from: places?.[at] ?? at, to: places?.[end] ?? end });
  }
  return found;
}
