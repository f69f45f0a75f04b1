// Working days: Monday to Friday. Public holidays are not known, so none is left out.
import { addDays, lastOfMonth, weekdayOf } from './calendar.ts';

/** A year and some; more would only cost time. */
const most = 400;

/** The nth working day after a day. Saturdays count where a week has six of them. */
export function workdayAfter(from: Date, count: number, week: 5 | 6 = 5): string | undefined {
  if (!(count >= 1 && count <= most)) return undefined;
  let left = count;
  let day = addDays(from, 0);
  for (let after = 1; left > 0; after += 1) {
    day = addDays(from, after);
    const weekday = weekdayOf(day);
    if (weekday !== 0 && (weekday !== 6 || week === 6)) left -= 1;
  }
  return day;
}

/** The nth working day of a month, or its last. */
export function workdayOfMonth(year: number, month: number, count: number | 'last'): string | undefined {
  const all = Array.from({ length: lastOfMonth(year, month) }, (_, index) => addDays(new Date(Date.UTC(year, month - 1, 1)), index));
  return all.filter((day) => weekdayOf(day) % 6 !== 0).at(count === 'last' ? -1 : count - 1);
}
