// Text that was moved, not written: Enter in a paragraph, joining two, and undo remove text and write it again.

/** A part of a text that was found in the removed text: `length` characters from `at` equal those from `from`. */
export interface MovedText {
  at: number;
  from: number;
  length: number;
}

/** Shorter agreement is chance. */
export const shortestByChance = 8;
/** Characters looked through at most, so that no text takes long. */
const mostLookedAt = 16 * 1024 * 1024;

/** The longest part of the text from `at` on that occurs in the source from `from` on and has not been used. */
function lengthAt(text: string, at: number, source: string, from: number, used: Uint8Array): number {
  let length = 0;
  while (at + length < text.length && text[at + length] === source[from + length] && !used[from + length]) length += 1;
  return length;
}

/**
 * The parts of a text that were taken from the source, in order; each character of the source is used once, and marked so in `used`.
 * With `exact` every length counts: for a text that replaces what was taken away by as much.
 */
export function movedText(text: string, source: string, used: Uint8Array, exact: boolean): MovedText[] {
  const parts: MovedText[] = [];
  let left = mostLookedAt;
  for (let at = 0; at < text.length && left > 0; ) {
    let found: MovedText | undefined;
    const last = parts.at(-1);
    const going = last && last.at + last.length === at ? last.from + last.length : 0;
    for (let seed = Math.min(shortestByChance, text.length - at); seed > 0 && !found; seed = exact ? seed - 1 : 0) {
      if (!exact && seed < shortestByChance) break;
      const word = text.slice(at, at + seed);
      // First from where the last part ended, then from the start.
      for (const start of going > 0 ? [going, 0] : [0]) {
        for (let from = source.indexOf(word, start); from !== -1 && !found && left > 0; from = source.indexOf(word, from + 1)) {
          left -= 64;
          const length = lengthAt(text, at, source, from, used);
          if (length >= seed) found = { at, from, length };
        }
        left -= source.length;
        if (found) break;
      }
    }
    if (!found) {
      at += 1;
      continue;
    }
    used.fill(1, found.from, found.from + found.length);
    parts.push(found);
    at += found.length;
  }
  return parts;
}
