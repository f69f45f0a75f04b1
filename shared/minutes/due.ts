// Due dates as people type them, in six languages. Only a day that is certain is taken; other words are kept as typed.
// Our own: docs/DEPENDENCIES.md has the comparison with the library for it.

import { foldWords } from '../kit/fold-words.ts';
import type { Language } from '../meeting/facts.ts';
import { arabic } from './dates/ar.ts';
import { english } from './dates/en.ts';
import { spanish } from './dates/es.ts';
import { french } from './dates/fr.ts';
import { type Meaning, meaning } from './dates/grammar.ts';
import { type DateToken, type WordMap, wordMap } from './dates/lexicon.ts';
import { russian } from './dates/ru.ts';
import { tokenize } from './dates/tokens.ts';
import { chinese } from './dates/zh.ts';

export interface DueContext {
  /** The meeting's language, which is tried first. */
  language?: Language | undefined;
  /** When the next meeting starts, as an ISO instant, where it is known. */
  next?: string | undefined;
}

/** One day, two that it may be, or the reason why it is neither. */
export type DueReading = { day: string } | { either: readonly [string, string] } | { unclear: 'weekday' | 'past' | 'no-such-day' | 'next-meeting' | 'no-day' };

const longest = 100;
const mostRows = 64;
const maps = new Map<Language, WordMap>();
const lexicons = { en: english, fr: french, es: spanish, ru: russian, zh: chinese, ar: arabic };
const order = Object.keys(lexicons) as Language[];

function mapOf(language: Language): WordMap {
  const map = maps.get(language) ?? wordMap(lexicons[language]);
  maps.set(language, map);
  return map;
}

/** Every row that takes one meaning of each word. */
function rowsOf(words: readonly (readonly DateToken[])[]): DateToken[][] {
  let rows: DateToken[][] = [[]];
  for (const meanings of words) {
    rows = rows.flatMap((row) => meanings.map((token) => [...row, token]));
    if (rows.length > mostRows) return [];
  }
  return rows;
}

function meaningIn(language: Language, folded: string, reference: Date, next: string | undefined): Meaning | undefined {
  const map = mapOf(language);
  const words = tokenize(folded, map, reference);
  if (!words) return undefined;
  const seen = { from: reference, next: next?.slice(0, 10), nextIsComing: map.lexicon.nextIsComing === true };
  const found = rowsOf(words).flatMap((row) => meaning(row, seen) ?? []);
  return found.find(({ days }) => days.length > 0) ?? found.find(({ why }) => why !== undefined) ?? { days: [] };
}

/** The meaning of a due date, seen from the meeting's start. The first language that knows every word of it decides. */
export function readDue(text: string, reference: Date, { language = 'en', next }: DueContext = {}): DueReading {
  const none: DueReading = { unclear: 'no-day' };
  if (text.length > longest || text.trim() === '') return none;
  const folded = foldWords(text);
  for (const tried of new Set([language, ...order])) {
    const found = meaningIn(tried, folded, reference, next);
    if (!found) continue;
    const [day, other] = found.days;
    if (day === undefined) return { unclear: found.why ?? 'no-day' };
    return other === undefined ? { day } : { either: [day, other] };
  }
  return none;
}

/** The ISO date that a text means for certain; undefined where it is to be kept as typed. */
export function parseDue(text: string, reference: Date, context: DueContext = {}): string | undefined {
  const found = readDue(text, reference, context);
  return 'day' in found ? found.day : undefined;
}
