// Lengths of time from the meeting on: "in two weeks", "within 10 days", "a fortnight".
import { addDays, addMonths } from './calendar.ts';
import { type DateToken, unitNames } from './lexicon.ts';
import { kindsOf, unitOf, valueAt } from './row.ts';
import { workdayAfter } from './workdays.ts';

function later(count: number, unit: string | undefined, from: Date): string[] {
  if (!(count >= 0)) return [];
  if (unit === 'hour') return [new Date(from.getTime() + count * 3_600_000).toISOString().slice(0, 10)];
  if (unit === 'day' || unit === 'week') return [addDays(from, count * (unit === 'week' ? 7 : 1))];
  if (unit === 'workday' || unit === 'sixDays')
    return [workdayAfter(from, count), ...(unit === 'sixDays' ? [workdayAfter(from, count, 6)] : [])].filter((day) => day !== undefined);
  const day = addMonths(from, count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1));
  return day === undefined ? [] : [day];
}

/** The days that a span ends on; undefined where the tokens are none. */
export function spanDays(row: readonly DateToken[], from: Date): string[] | undefined {
  const kinds = kindsOf(row);
  if (/^I?PI?(?:FT)?$/.test(kinds)) {
    const span = row.find(({ kind }) => kind === 'P');
    return [span?.value, span?.other].flatMap((days) => (days === undefined ? [] : addDays(from, days)));
  }
  if (/^(?:I?nUI?|I?nUFT|I>nU|In>U|InU>)$/.test(kinds)) return later(valueAt(row, 'n'), unitOf(row), from);
  // "A week today", "a week tomorrow".
  if (kinds === 'nUT' && unitOf(row) === 'week') return [addDays(from, valueAt(row, 'n') * 7 + valueAt(row, 'T'))];
  if (kinds === 'dI') return later(valueAt(row, 'd'), 'day', from);
  if (/^(?:>U|U>|I>U)$/.test(kinds) && unitOf(row) === 'workday') return later(1, 'workday', from);
  if (/^(?:IU|UI)$/.test(kinds)) return later(1, unitOf(row), from);
  if (/^I?VI?$/.test(kinds)) return later(2, unitNames[valueAt(row, 'V')], from);
  return undefined;
}
