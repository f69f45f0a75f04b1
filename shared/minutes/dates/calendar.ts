// Days of the calendar as ISO dates, without zones: every day is one of UTC.

const dayMs = 86_400_000;

/** An ISO date, or undefined where the calendar has no such day. Months count from 1. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

export const addDays = (from: Date, days: number): string => new Date(from.getTime() + days * dayMs).toISOString().slice(0, 10);

export const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months later, or that month's last day where it is shorter. */
export function addMonths(from: Date, months: number): string | undefined {
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return isoDay(year, month, Math.min(from.getUTCDate(), lastOfMonth(year, month)));
}

/** The year in which this day of the year comes next, the reference's own day included. */
export function comingYear(from: Date, month: number, day: number): number {
  const [year, thisMonth] = [from.getUTCFullYear(), from.getUTCMonth() + 1];
  return month > thisMonth || (month === thisMonth && day >= from.getUTCDate()) ? year : year + 1;
}

/** Weekdays count from Sunday, 0. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00Z`).getUTCDay();

/** The days from the reference to this weekday in the week that begins on the Monday some weeks later. */
export function daysToWeekday(from: Date, weekday: number, weeksLater: number): number {
  const fromMonday = (day: number): number => (day + 6) % 7;
  return fromMonday(weekday) - fromMonday(from.getUTCDay()) + weeksLater * 7;
}
