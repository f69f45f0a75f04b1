// A folded text as the words of dates in one language; undefined where it holds any other word.
import { chineseNumber } from '../../kit/numerals.ts';
import { figureAt } from './figures.ts';
import type { DateToken, WordMap } from './lexicon.ts';

const between = /[\s,;:.!?()[\]"«»“”،؛。，、（）']+/y;
const inWord = /[\p{L}\d]/u;

/** "十一月三十日" as "11月30日". */
function chineseFigures(text: string): string {
  return text
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) => String(chineseNumber(year)))
    .replace(/(?<![期周週拜])[一二三四五六七八九]?十[一二三四五六七八九]?(?=[月日号號])|(?<![期周週拜十第])[一二三四五六七八九](?=[月日号號])/g, (number) =>
      String(chineseNumber(number)),
    );
}

/** Whether the hyphen or slash here is between words, or between a word and a number: "mid-October", "9-Oct". Between numbers it makes a range. */
function joins(text: string, index: number): boolean {
  const before = /\d\s*$/.test(text.slice(Math.max(0, index - 3), index));
  return !(before && /^\s*\d/.test(text.slice(index + 1)));
}

function wordAt(text: string, index: number, { words, longest, lexicon }: WordMap): { length: number; tokens: readonly DateToken[] } | undefined {
  for (let length = Math.min(longest, text.length - index); length > 0; length -= 1) {
    const word = text.slice(index, index + length);
    const tokens = words.get(word);
    if (tokens && (lexicon.unspaced || word.endsWith("'") || !inWord.test(text.charAt(index + length)))) return { length, tokens };
  }
  return undefined;
}

/** Each word with all that it may mean. */
export function tokenize(folded: string, map: WordMap, from: Date): (readonly DateToken[])[] | undefined {
  const full = (map.lexicon.short ?? []).reduce((said, [short, words]) => said.replace(short, words), folded);
  const text = map.lexicon.unspaced ? chineseFigures(full) : full;
  const found: (readonly DateToken[])[] = [];
  const beside = { day: false, time: false };
  for (let index = 0; index < text.length; ) {
    const sign = text.charAt(index);
    if (sign === '-' || sign === '/') {
      if (!joins(text, index)) return undefined;
      index += 1;
      continue;
    }
    // A year may be short: '27.
    if (!/^'\d\d(?!\d)/.test(text.slice(index, index + 4))) {
      between.lastIndex = index;
      const gap = between.exec(text);
      if (gap) {
        // The blank before a short year is a gap, its apostrophe is not.
        index += Math.max(1, gap[0].endsWith("'") && gap[0].length > 1 ? gap[0].length - 1 : gap[0].length);
        continue;
      }
    }
    const next: { length: number; tokens: readonly DateToken[] } | undefined = figureAt(text, index, map.lexicon, from, beside) ?? wordAt(text, index, map);
    if (!next) return undefined;
    index += next.length;
    if (next.tokens.length > 0) found.push(next.tokens);
    beside.time = next.tokens.length === 0;
    beside.day ||= next.tokens.some(({ kind }) => 'DMWTdeUN'.includes(kind));
  }
  return found;
}
