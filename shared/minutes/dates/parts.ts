// Parts of months, weeks, quarters and years: "end of October", "mid-November", "first week of November", "Q2".
import { addDays, addMonths, comingYear, daysToWeekday, isoDay, lastOfMonth } from './calendar.ts';
import { type DateTokens, kindsOf, unitOf, valueAt } from './row.ts';
import { workdayOfMonth } from './workdays.ts';

/** The end, the start or the middle. */
type MonthPart = 'E' | 'S' | 'm';

const one = (day: string | undefined): string[] => (day === undefined ? [] : [day]);

const ofMonth = (year: number, month: number, part: MonthPart): string[] =>
  one(isoDay(year, month, part === 'E' ? lastOfMonth(year, month) : part === 'm' ? 15 : 1));

const ofQuarter = (year: number, quarter: number, part: MonthPart): string[] =>
  part === 'm' ? [] : ofMonth(year, part === 'E' ? quarter * 3 : quarter * 3 - 2, part);

const ofYear = (year: number, part: MonthPart): string[] => (part === 'm' ? [] : ofMonth(year, part === 'E' ? 12 : 1, part));

/** By a week's Friday. On a weekend it is not clear which week is meant, so both are given, or none. */
function ofWeek(from: Date, weeksLater: number): string[] {
  const friday = (weeks: number): string => addDays(from, daysToWeekday(from, 5, weeks));
  if (from.getUTCDay() % 6 !== 0) return [friday(weeksLater)];
  return weeksLater === 0 ? [] : [friday(weeksLater), friday(weeksLater + 1)];
}

/** "The year", "next month", "this week". */
function ofUnit(row: DateTokens, part: MonthPart, from: Date): string[] {
  const later = kindsOf(row).includes('>') ? 1 : 0;
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + 1];
  const first =
    addMonths(new Date(Date.UTC(year, month - 1, 1)), later)
      ?.split('-')
      .map(Number) ?? [];
  switch (unitOf(row)) {
    case 'day':
      return part === 'E' && later === 0 ? [addDays(from, 0)] : [];
    case 'week':
      return part === 'E' ? ofWeek(from, later) : [];
    case 'month':
      return ofMonth(first[0] ?? 0, first[1] ?? 0, part);
    case 'quarter':
      return ofQuarter(year, Math.ceil(month / 3) + later, part);
    case 'year':
      return ofYear(year + later, part);
    default:
      return [];
  }
}

/** "Q2", "second quarter of 2027". One that is over is next year's. */
function namedQuarter(row: DateTokens, part: MonthPart, from: Date): string[] | undefined {
  const kinds = kindsOf(row);
  if (!/^y?Qy?$/.test(kinds) && !(/^(?:y?[On]Uy?|UOy?)$/.test(kinds) && unitOf(row) === 'quarter')) return undefined;
  const quarter = valueAt(row, 'QOn');
  if (!(quarter >= 1 && quarter <= 4)) return [];
  const year = kinds.includes('y') ? valueAt(row, 'y') : from.getUTCFullYear() + (quarter * 3 < from.getUTCMonth() + 1 ? 1 : 0);
  return ofQuarter(year, quarter, part);
}

function partOf(row: DateTokens, part: MonthPart, from: Date): string[] | undefined {
  const kinds = kindsOf(row);
  const month = valueAt(row, 'M');
  if (kinds === 'T') return part === 'E' ? [addDays(from, valueAt(row, 'T'))] : [];
  if (kinds === 'M') return ofMonth(comingYear(from, month, part === 'm' ? 15 : lastOfMonth(from.getUTCFullYear(), month)), month, part);
  if (kinds === '>UM' && unitOf(row) === 'year') return ofMonth(from.getUTCFullYear() + 1, month, part);
  if (/^(?:My|yM)$/.test(kinds)) return ofMonth(valueAt(row, 'y'), month, part);
  if (kinds === 'y' || (/^(?:Uy|yU)$/.test(kinds) && unitOf(row) === 'year')) return ofYear(valueAt(row, 'y'), part);
  return /^(?:[>=]?U|U[>=])$/.test(kinds) ? ofUnit(row, part, from) : namedQuarter(row, part, from);
}

/** "First week of November", "last Friday of the month". */
function counted(row: DateTokens, from: Date): string[] | undefined {
  const kinds = kindsOf(row);
  const at = (/[OL][UW]/.exec(kinds) ?? /[UW][OL]/.exec(kinds))?.index;
  if (at === undefined) return undefined;
  const pair = row.slice(at, at + 2);
  const [count, what] = /[OL]/.test(kinds.charAt(at)) ? pair : pair.toReversed();
  const rest = [...row.slice(0, at), ...row.slice(at + 2)];
  const [year = 0, month = 0] = (/M|U/.test(kindsOf(rest)) ? partOf(rest, 'E', from)?.[0] : undefined)?.split('-').map(Number) ?? [];
  if (!count || !what || month === 0 || (/U/.test(kindsOf(rest)) && unitOf(rest) !== 'month')) return undefined;
  const last = lastOfMonth(year, month);
  if (what.kind === 'W') {
    const first = 1 + ((what.value - new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 7) % 7);
    return one(isoDay(year, month, count.kind === 'L' ? first + 7 * Math.floor((last - first) / 7) : first + 7 * (count.value - 1)));
  }
  const unit = unitOf([what]);
  if (unit === 'workday') return one(workdayOfMonth(year, month, count.kind === 'L' ? 'last' : count.value));
  if (unit !== 'week' && unit !== 'day') return undefined;
  return one(isoDay(year, month, count.kind === 'L' ? last : count.value * (unit === 'week' ? 7 : 1)));
}

/** The days that a part names; undefined where the tokens name no part. */
export function partDays(row: DateTokens, from: Date): string[] | undefined {
  const kinds = kindsOf(row);
  const at = /^[ESm]/.test(kinds) ? 0 : /[ESm]$/.test(kinds) ? row.length - 1 : -1;
  if (at >= 0) return partOf(row.toSpliced(at, 1), kinds.charAt(at) as MonthPart, from);
  if (/^(?:[>=]U|U[>=])$/.test(kinds) && unitOf(row) === 'week') return ofUnit(row, 'E', from);
  return namedQuarter(row, 'E', from) ?? counted(row, from);
}
