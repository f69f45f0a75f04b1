// The marks of list blocks by degree and language: (a), (i), a. in English; a), i), a. in French and Spanish.
import type { Language } from '../meeting/facts.ts';

/** Marks and numbers of the whole report: by block id, and by footnote id. */
export interface Numbering {
  marks: Record<string, string>;
  notes: Record<string, number>;
}

const romanParts: [number, string][] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, letters] of romanParts) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** a, b … z, aa, ab … */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((count - 1) % 26));
}

function lettered(degree: number, count: number, language: Language): string {
  if (degree >= 2) return `${letters(count)}.`;
  const mark = degree === 1 ? roman(count) : letters(count);
  return language === 'fr' || language === 'es' ? `${mark})` : `(${mark})`;
}

/** A mark a block: undefined for what is no list. Counting begins anew after anything else, and in each deeper list. */
export function listMarks(blocks: readonly { kind: string; indent: number }[], language: Language = 'en'): (string | undefined)[] {
  let counts = [0, 0, 0];
  return blocks.map(({ kind, indent }) => {
    if (kind !== 'bullet' && kind !== 'lettered') {
      if (kind !== 'note') counts = [0, 0, 0];
      return undefined;
    }
    counts = counts.map((count, degree) => (degree > indent ? 0 : count));
    if (kind === 'bullet') return '•';
    const count = (counts[indent] ?? 0) + 1;
    counts[indent] = count;
    return lettered(indent, count, language);
  });
}
