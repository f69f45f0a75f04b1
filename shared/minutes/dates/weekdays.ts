// Weekdays: the coming Friday, next Friday, Friday of next week, Friday week.
import { addDays, daysToWeekday, weekdayOf } from './calendar.ts';
import type { DateToken } from './lexicon.ts';
import { kindsOf, unitOf, valueAt } from './row.ts';
import type { Seen } from './seen.ts';

/** The next such day after the meeting's. */
export const comingWeekday = (day: number, from: Date): string => addDays(from, (day - from.getUTCDay() + 7) % 7 || 7);

/** "Next Friday". On a Sunday, of a Sunday, and in some languages on any day, people differ in which week they mean. */
function nextWeekday(day: number, { from, nextIsComing }: Seen): string[] {
  const ofNextWeek = addDays(from, daysToWeekday(from, day, 1));
  if (nextIsComing || day === 0) return [comingWeekday(day, from), ofNextWeek];
  return from.getUTCDay() === 0 ? [ofNextWeek, addDays(from, daysToWeekday(from, day, 2))] : [ofNextWeek];
}

/** "Friday of next week", said on a weekend, may be of either of two weeks. */
function ofNextWeek(day: number, from: Date): string[] {
  const weeks = from.getUTCDay() % 6 === 0 ? [1, 2] : day === 0 ? [0, 1] : [1];
  return weeks.map((week) => addDays(from, daysToWeekday(from, day, week)));
}

/** The days that a weekday with its week names; undefined where the tokens are anything else. */
export function weekdayDays(row: readonly DateToken[], seen: Seen): string[] | undefined {
  const { from } = seen;
  const day = valueAt(row, 'W');
  const kinds = kindsOf(row);
  if (kinds === 'W') return [comingWeekday(day, from)];
  if (/^(?:=W|W=)$/.test(kinds)) return [day === from.getUTCDay() ? addDays(from, 0) : comingWeekday(day, from)];
  if (/^(?:>W|W>)$/.test(kinds)) return nextWeekday(day, seen);
  if (/^(?:WT|TW)$/.test(kinds)) return [addDays(from, valueAt(row, 'T'))].filter((one) => weekdayOf(one) === day);
  // "Lundi en huit", "lundi en quinze".
  const further = kinds === 'WIn' ? { 8: 7, 15: 14 }[valueAt(row, 'n')] : undefined;
  if (further !== undefined) return [addDays(new Date(comingWeekday(day, from)), further)];
  if (unitOf(row) !== 'week') return undefined;
  if (/^(?:W(?:>U|U>)|(?:>U|U>)W)$/.test(kinds)) return ofNextWeek(day, from);
  if (/^(?:W(?:=U|U=)|(?:=U|U=)W)$/.test(kinds)) return from.getUTCDay() % 6 === 0 ? [] : [addDays(from, daysToWeekday(from, day, 0))];
  if (/^nUF?W$/.test(kinds)) return [addDays(new Date(comingWeekday(day, from)), 7 * valueAt(row, 'n'))];
  return kinds === 'WU' ? [addDays(new Date(comingWeekday(day, from)), 7)] : undefined;
}
