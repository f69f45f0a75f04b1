import { clean } from '../../shared/kit/clean.ts';

/** A spreadsheet takes what begins with one of these for a formula; an apostrophe before it says that it is text. */
const formula = /^(?:\t|[\s\p{C}]*[=+\-@|%＝＋－＠])/u;

export function csvCell(value: string): string {
  const shown = clean(value);
  const safe = formula.test(shown) ? `'${shown}` : shown;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
