// How texts are searched in all six languages: by the beginnings of words; Chinese, which has no spaces, letter by letter.
import { foldText } from '../kit/fold.ts';

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}]+/gu;

/** One Arabic letter for those that are written in several ways, and no article: "القرار" is found by "قرار". */
function plainArabic(folded: string): string {
  return folded
    .replace(/[ٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/^(?:وال|بال|كال|فال|ال|لل)(?=.{3})/u, '');
}

const isHan = (text: string): boolean => han.test(text);
const plain = (text: string): string => plainArabic(foldText(text));

/** Words as the index keeps them, with a space between: each Chinese letter is a word. */
export function wordsToKeep(text: string): string {
  return (text.normalize('NFC').match(word) ?? []).map((each) => (isHan(each) ? Array.from(foldText(each)).join(' ') : plain(each))).join(' ');
}

/** The words to look for; all of them must be there. */
export function wordsAsked(q: string): string[] {
  return (q.normalize('NFC').match(word) ?? []).map(plain).filter((each) => each !== '');
}

/** A stretch of a text, and whether it is what was looked for. */
export interface FoundRun {
  text: string;
  found?: true;
}

interface WordsPlace {
  from: number;
  to: number;
}

/** Where the words stand in the text as it was written. */
function placesOf(text: string, asked: readonly string[]): WordsPlace[] {
  const places: WordsPlace[] = [];
  for (const match of text.matchAll(word)) {
    const from = match.index;
    const folded = plain(match[0]);
    for (const each of asked) {
      if (!isHan(each)) {
        if (folded.startsWith(each)) places.push({ from, to: from + match[0].length });
      } else if (isHan(match[0])) {
        for (let at = match[0].indexOf(each); at !== -1; at = match[0].indexOf(each, at + each.length))
          places.push({ from: from + at, to: from + at + each.length });
      }
    }
  }
  return places.sort((a, b) => a.from - b.from);
}

/** Letters shown before the first word that was found, and in all. */
const before = 60;
const longest = 240;

/** The part of a text around what was looked for, in stretches. */
export function snippetOf(text: string, asked: readonly string[]): FoundRun[] {
  const places = placesOf(text, asked);
  const wanted = Math.max(0, (places[0]?.from ?? 0) - before);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const end = Math.min(text.length, start + longest);
  const stretches: FoundRun[] = start > 0 ? [{ text: '…' }] : [];
  let at = start;
  for (const { from, to } of places) {
    if (from < at || to > end) continue;
    if (from > at) stretches.push({ text: text.slice(at, from) });
    stretches.push({ text: text.slice(from, to), found: true });
    at = to;
  }
  if (at < end) stretches.push({ text: text.slice(at, end) });
  if (end < text.length) stretches.push({ text: '…' });
  return stretches;
}
