// A person's name, found by any of its spellings and replaced, in the words of a meeting.
import { fold } from '../kit/fold.ts';
import { isSameName } from '../meeting/attendance/same-name.ts';

/** A place in a text, in UTF-16 code units. */
export interface Place {
  from: number;
  to: number;
}

export interface NameFinder {
  /** Whether a text is the name and nothing else, in any order of its parts. */
  is(text: string): boolean;
  /** Where a text has the name, as whole words: accents and case aside, the last part first or last. */
  in(text: string): Place[];
  /** Whether it is anywhere in a text, also between other letters. */
  within(text: string): boolean;
}

const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `name` has a letter or a digit. */
export function nameFinder(name: string): NameFinder {
  const parts = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const orders = parts.length > 1 ? [parts, [...parts.slice(-1), ...parts.slice(0, -1)]] : [parts];
  const joined = orders.map((order) => order.join('[^\\p{L}\\p{N}]{1,3}'));
  // Chinese names stand between other letters.
  const whole = joined.map((name) => (han.test(name) ? name : `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`));
  const anywhere = new RegExp(joined.join('|'), 'u');
  const wanted = new RegExp(whole.join('|'), 'gu');
  return {
    is: (text) => isSameName(text, name),
    in: (text) => (anywhere.test(fold(text)) ? placesIn(text, wanted) : []),
    within: (text) => anywhere.test(fold(text)),
  };
}

/** Folding keeps no places, so it is done letter by letter. */
function placesIn(text: string, wanted: RegExp): Place[] {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let index = 0; index < plain.length; index += 1) starts.push(at);
    folded += plain;
    at += letter.length;
  }
  starts.push(at);
  return [...folded.matchAll(wanted)].map(({ index, 0: found }) => ({ from: starts[index] ?? at, to: starts[index + found.length] ?? at }));
}

export function replacedIn(text: string, { is, in: find }: NameFinder, by: string): string {
  if (is(text)) return by;
  let kept = '';
  let at = 0;
  for (const { from, to } of find(text)) {
    kept += text.slice(at, from) + by;
    at = to;
  }
  return kept + text.slice(at);
}

/** The fields of events, sessions and records that hold words of people; all others hold ids, codes and addresses. */
export const fieldsOfWords = new Set(
  'affiliation body byName declined detail excerpt focus name options owner phrases place presenter proposal question reason text title topic unheard where who wording'.split(
    ' ',
  ),
);

/** The same with the name replaced; `found` hears of each field that has it, as it was. */
export function withNameReplaced<T>(value: T, finder: NameFinder, by: string, found: (field: string) => void, field = ''): T {
  if (typeof value === 'string') {
    if (!fieldsOfWords.has(field)) return value;
    const replaced = replacedIn(value, finder, by);
    if (replaced !== value) found(value);
    return replaced as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => withNameReplaced(part, finder, by, found, field)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withNameReplaced(part, finder, by, found, key)])) as T;
}

const around = 40;

/** The name with the words around it. */
export function excerptOf(text: string, { from, to }: Place): string {
  return `${from > around ? '…' : ''}${text.slice(Math.max(0, from - around), to + around)}${to + around < text.length ? '…' : ''}`.trim();
}
