// The changes in the tables of a report that comes back from Word: row by row, for somebody to see to.
import { difference } from '../kit/word-diff.ts';
import type { BaseTable, FileRow, FileTable, Returned } from './model.ts';
import { authorsOf, finalText, originalText } from './views.ts';

export interface TablesWith {
  /** The person who saved the file. */
  savedBy: string;
  /** Whether the file is of an issue: then what it does not track has been changed in it, too. */
  frozen: boolean;
  /** Where a row is to be a comment: by the number of its paragraph, else at the end. */
  at(paragraph: number | undefined): Pick<Returned, 'blockId' | 'paragraph'> | undefined;
}

const mostChanges = 200;
const rowText = (cells: readonly string[]): string => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | ');
const finals = ({ cells, endGone }: FileRow): string[] | undefined => (endGone === undefined ? cells.map(finalText) : undefined);
const originals = ({ cells, endNew }: FileRow): string[] | undefined => (endNew === undefined ? cells.map(originalText) : undefined);
const author = ({ cells, endNew, endGone }: FileRow): string | undefined => endNew ?? endGone ?? cells.flatMap(authorsOf)[0];

/** The table of the report that a table of the file is: by its head, as it was. */
function baseFor([head]: FileTable, tables: readonly BaseTable[]): BaseTable | undefined {
  const said = head && rowText(originals(head) ?? []);
  return tables.find(({ columns }) => rowText(columns) === said);
}

type RowChange = { before?: string[]; after?: string[]; name: string };

/** Rows whose changes are tracked, and that the report does not have as they are now. */
function trackedRows(table: FileTable, base: BaseTable): RowChange[] {
  const there = new Set(base.rows.map(rowText));
  return table.flatMap((row): RowChange[] => {
    const name = author(row);
    const [before, after] = [originals(row), finals(row)];
    const [was, is] = [rowText(before ?? []), rowText(after ?? [])];
    if (name === undefined || was === is || (there.has(is) && !there.has(was))) return [];
    return [{ name, ...(before && { before }), ...(after && { after }) }];
  });
}

/** Rows that differ from those of the report without a trace. A row taken out beside one put in is one that was changed. */
function untrackedRows(table: FileTable, base: BaseTable, savedBy: string): RowChange[] {
  const was = base.rows;
  const is = table.slice(1).flatMap((row) => [originals(row) ?? []].filter(({ length }) => length > 0));
  const found: RowChange[] = [];
  let gone: string[][] = [];
  for (const { kind, parts } of difference(was, is, rowText)) {
    if (kind === 'gone') gone.push(...parts);
    else if (kind === 'new') found.push(...parts.map((after): RowChange => ({ name: savedBy, after, ...(gone.length > 0 && { before: gone.shift() ?? [] }) })));
    if (kind === 'same') {
      found.push(...gone.map((before): RowChange => ({ name: savedBy, before })));
      gone = [];
    }
  }
  return [...found, ...gone.map((before): RowChange => ({ name: savedBy, before }))];
}

/** In the order of the tables; a table that somebody added is one change. */
export function returnedTables(file: readonly FileTable[], base: readonly BaseTable[], { savedBy, frozen, at }: TablesWith): Returned[] {
  const found = file.flatMap((table): Returned[] => {
    const known = baseFor(table, base);
    if (!known) {
      const name = table.map(author).find((each) => each !== undefined) ?? (frozen ? savedBy : undefined);
      const place = at(undefined);
      const after = table.flatMap((row) => finals(row) ?? []).length > 0 ? table.map((row) => rowText(finals(row) ?? [])).join('\n') : '';
      return name === undefined || !place || after === '' ? [] : [{ kind: 'table', ...place, name, before: '', after }];
    }
    const rows = [...trackedRows(table, known), ...(frozen ? untrackedRows(table, known, savedBy) : [])];
    return rows.flatMap(({ before = [], after = [], name }): Returned[] => {
      const number = known.numbered ? Number((before[0] ?? after[0] ?? '').trim()) : Number.NaN;
      const place = at(Number.isInteger(number) ? number : undefined);
      return place ? [{ kind: 'table', ...place, name, before: rowText(before), after: rowText(after) }] : [];
    });
  });
  return found.slice(0, mostChanges);
}
