// The meaning of a row of tokens: the days it may name. One grammar for all languages, by the kinds of the tokens.
import { addDays, comingYear, isoDay, weekdayOf } from './calendar.ts';
import type { DateToken } from './lexicon.ts';
import { partDays } from './parts.ts';
import { type DateTokens, kindsOf, unitOf, valueAt } from './row.ts';
import type { Seen } from './seen.ts';
import { spanDays } from './spans.ts';
import { weekdayDays } from './weekdays.ts';

export type Unclear = 'weekday' | 'past' | 'no-such-day' | 'next-meeting';

/** The days that are meant: one is certain, two are to be asked about. None: words of dates that name no day. */
export interface Meaning {
  days: readonly string[];
  why?: Unclear;
}

const one = (day: string | undefined): string[] => (day === undefined ? [] : [day]);

/** "9 October", "October 9, 2026", "the ninth of October", "9 Oct 26". */
function dayAndMonth(row: DateTokens, from: Date): string[] | undefined {
  const kinds = kindsOf(row);
  const [day, month] = [valueAt(row, 'ndO'), valueAt(row, 'M')];
  if (/^(?:[ndO]M|M[nd])$/.test(kinds)) return one(isoDay(comingYear(from, month, day), month, day));
  if (/^(?:[ndO]My|M[nd]y|yM[nd])$/.test(kinds)) return one(isoDay(valueAt(row, 'y'), month, day));
  if (/^[nd]M=U$/.test(kinds) && unitOf(row) === 'year') return one(isoDay(from.getUTCFullYear(), month, day));
  if (/^(?:[nd]M(?:>U|U>)|>UM[nd])$/.test(kinds) && unitOf(row) === 'year') return one(isoDay(from.getUTCFullYear() + 1, month, day));
  return /^[nd]Mn$/.test(kinds) ? one(isoDay(2000 + valueAt(row, 'n', -1), month, day)) : undefined;
}

/** "The 15th", of this month or, where that is past, of the next; "the 15th of next month". */
function dayOfMonth(row: DateTokens, from: Date): string[] | undefined {
  const kinds = kindsOf(row);
  const day = valueAt(row, 'nd');
  const bare = /^(?:d|a+n|na)$/.test(kinds);
  if (!bare && !(/^(?:d[>=]?U|[nd]U[>=]|n[>=]U|[>=]U[nd])$/.test(kinds) && unitOf(row) === 'month')) return undefined;
  const later = bare ? day < from.getUTCDate() : kinds.includes('>');
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + (later ? 1 : 0), 1));
  return one(isoDay(first.getUTCFullYear(), first.getUTCMonth() + 1, day));
}

function daysOf(row: DateTokens, { from }: Seen): readonly string[] | undefined {
  const kinds = kindsOf(row);
  if (kinds === 'D') return row[0]?.readings;
  if (kinds === '>UD' && unitOf(row) === 'year') return row[2]?.readings?.map((day) => `${from.getUTCFullYear() + 1}${day.slice(4)}`);
  if (/^[Te]$/.test(kinds)) return [addDays(from, kinds === 'T' ? valueAt(row, 'T') : 0)];
  return dayAndMonth(row, from) ?? dayOfMonth(row, from) ?? spanDays(row, from) ?? partDays(row, from);
}

/** Leaves out what changes nothing: "by", "the", a month said twice, "end of day" beside a day, the word after a year. */
function essence(row: DateTokens): DateToken[] {
  const period = row.some(({ kind }) => kind === 'M' || kind === '=');
  const said = row.filter(({ kind, value }) => kind !== 'b' && !(period && kind === 'I' && value === 0));
  const kept = /^W?(?:a+n|na)$/.test(kindsOf(said)) ? said : said.filter(({ kind }) => kind !== 'a');
  const days = kept.filter(({ kind }) => kind !== 'e');
  return (days.length > 0 ? days : kept.slice(0, 1)).filter((token, index, all) => {
    const before = all[index - 1];
    const again = token.kind === 'M' && before?.kind === 'M' && before.value === token.value;
    return !again && !(token.kind === 'U' && before?.kind === 'y' && unitOf([token]) === 'year');
  });
}

function unchecked(row: DateTokens, seen: Seen): Meaning | undefined {
  const kinds = kindsOf(row);
  if (/^[>=]?N$|^N>$/.test(kinds)) {
    if (!kinds.includes('>')) return { days: [] };
    return seen.next === undefined ? { days: [], why: 'next-meeting' } : { days: [seen.next] };
  }
  const weekday = weekdayDays(row, seen) ?? (kinds.includes('W') ? partDays(row, seen.from) : undefined);
  if (weekday) return { days: weekday, ...(weekday.length === 0 && { why: 'weekday' }) };
  const rest = row.filter(({ kind }) => kind !== 'W');
  // "Friday 9", "Friday the 9th".
  const days = daysOf(rest.length < row.length && kindsOf(rest) === 'n' ? [{ kind: 'd', value: valueAt(rest, 'n') }] : rest, seen);
  if (!days) return undefined;
  if (days.length === 0) return { days, ...(/[DMd]/.test(kindsOf(rest)) && { why: 'no-such-day' }) };
  const named = row.find(({ kind }) => kind === 'W')?.value;
  const right = days.filter((day) => named === undefined || weekdayOf(day) === named);
  return right.length === 0 ? { days: right, why: 'weekday' } : { days: right };
}

/** The days a row of tokens means; undefined where it is no phrase of a date. It is never a day past, or a date on another weekday than is said. */
export function meaning(all: DateTokens, seen: Seen): Meaning | undefined {
  // "Within the week" may be this one, or seven days.
  if (/Ia+U/.test(kindsOf(all.filter(({ kind }) => kind !== 'b')))) return { days: [] };
  const row = essence(all);
  if (row.filter(({ kind }) => kind === 'W').length > 1) return undefined;
  const found = unchecked(row, seen);
  const days = found?.days.filter((day) => day >= addDays(seen.from, 0)) ?? [];
  return found && (found.days.length > 0 && days.length === 0 ? { days, why: 'past' } : { ...found, days: [...new Set(days)] });
}
