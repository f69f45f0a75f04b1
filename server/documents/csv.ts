// Tables as spreadsheets open them: RFC 4180 with a byte order mark, so that they read UTF-8. No cell is taken for a formula.
import { stringify } from 'csv-stringify/sync';
import { clean } from '../../shared/kit/clean.ts';

/** A spreadsheet takes what begins with one of these for a formula; an apostrophe before it says that it is text. */
const formula = /^(?:\t|[\s\p{C}]*[=+\-@|%＝＋－＠])/u;

function shownAsText(value: string): string {
  const shown = clean(value);
  return formula.test(shown) ? `'${shown}` : shown;
}

/** A table, its first row the names of the columns. */
export function csv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(shownAsText)),
    // A line break within a cell is one for every spreadsheet, whichever ends the rows.
    { bom: true, record_delimiter: 'windows', quoted_match: '\n' },
  );
}

/** A table by its columns: the name of each, and its cell of a row. */
export function csvOf<Row>(columns: readonly (readonly [name: string, cell: (row: Row) => string | undefined])[], rows: readonly Row[]): string {
  return csv([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, of]) => of(row) ?? ''))]);
}
