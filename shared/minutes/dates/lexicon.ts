// The words of dates in one language, and the map that the reader of tokens looks them up in.
import { foldWords } from '../../kit/fold-words.ts';

/** Each text holds the ways to say one thing, with bars between them. */
export interface Lexicon {
  /** From January. A month or a weekday may also be shortened to three letters or more. */
  months: readonly string[];
  /** From Sunday. */
  weekdays: readonly string[];
  /** From one. */
  numbers: readonly string[];
  /** From first. */
  ordinals: readonly string[];
  last: string;
  units: Record<'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'workday', string>;
  /** A working day that by law may be a Saturday. */
  sixDays?: string;
  /** Spans said in one word, such as a fortnight, in days; two where it may be either. */
  spans: readonly [words: string, ...days: number[]][];
  /** Two of a unit in one word. */
  pairs?: Partial<Record<'day' | 'week' | 'month' | 'year', string>>;
  /** With slashes between the ways to say one quarter. */
  quarters: string;
  days: readonly [words: string, days: number][];
  next: string;
  current: string;
  end: string;
  start: string;
  middle: string;
  /** Before or after a span, and beside a period: "within". */
  within: string;
  /** Before or after a span only: "from now". */
  later: string;
  from: string;
  meeting: string;
  /** The end of a working day: the day that is named beside it, or today. */
  dayEnd: string;
  /** Words that change nothing about the day. */
  by: string;
  article: string;
  /** 03/04 is the third of April in this language, always. */
  dayFirst: boolean;
  /** Short forms, and the words they are short for. */
  short?: readonly [RegExp, string][];
  /** Words stand side by side without spaces. */
  unspaced?: boolean;
  /** "Next Friday" is by custom the coming one or that of next week. */
  nextIsComing?: boolean;
}

/**
 * Kinds of tokens. M month, W weekday, n number, d day of the month, O ordinal, L last, U unit, P span in days, Q quarter, T today and the like,
 * > next, = this, E end, S start, m middle, I within, F from, N meeting, e end of day, b by, a article, y year, D date in figures, t time.
 */
export interface DateToken {
  kind: string;
  value: number;
  /** The other length of a span, or the readings of a date in figures. */
  other?: number;
  readings?: readonly string[];
}

export interface WordMap {
  words: ReadonlyMap<string, readonly DateToken[]>;
  longest: number;
  lexicon: Lexicon;
}

export const unitNames = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'workday', 'sixDays'] as const;
export type Unit = (typeof unitNames)[number];

export function wordMap(lexicon: Lexicon): WordMap {
  const words = new Map<string, DateToken[]>();
  let longest = 1;
  const add = (alternatives: string, token: DateToken): void => {
    for (const word of alternatives.split('|').map(foldWords)) {
      if (word === '') continue;
      longest = Math.max(longest, word.length);
      const known = words.get(word);
      if (!known) words.set(word, [token]);
      else if (!known.some(({ kind, value }) => kind === token.kind && value === token.value)) known.push(token);
    }
  };
  const list = (all: readonly string[], kind: string, first: number): void => {
    for (const [index, one] of all.entries()) add(one, { kind, value: index + first });
  };
  list(lexicon.months, 'M', 1);
  list(lexicon.weekdays, 'W', 0);
  list(lexicon.numbers, 'n', 1);
  list(lexicon.ordinals, 'O', 1);
  list(
    lexicon.quarters.split('|').map((names) => names.replaceAll('/', '|')),
    'Q',
    1,
  );
  for (const [index, unit] of unitNames.entries()) add(unit === 'sixDays' ? (lexicon.sixDays ?? '') : lexicon.units[unit], { kind: 'U', value: index });
  for (const [one, days, other] of lexicon.spans) add(one, { kind: 'P', value: days ?? 0, ...(other !== undefined && { other }) });
  for (const [unit, one] of Object.entries(lexicon.pairs ?? {})) add(one, { kind: 'V', value: unitNames.indexOf(unit as Unit) });
  for (const [one, value] of lexicon.days) add(one, { kind: 'T', value });
  const plain: [string, string][] = [
    [lexicon.last, 'L'],
    [lexicon.next, '>'],
    [lexicon.current, '='],
    [lexicon.end, 'E'],
    [lexicon.start, 'S'],
    [lexicon.middle, 'm'],
    [lexicon.within, 'I'],
    [lexicon.from, 'F'],
    [lexicon.meeting, 'N'],
    [lexicon.dayEnd, 'e'],
    [lexicon.by, 'b'],
    [lexicon.article, 'a'],
  ];
  add(lexicon.later, { kind: 'I', value: 1 });
  for (const [one, kind] of plain) add(one, { kind, value: 0 });
  return { words, longest, lexicon };
}
