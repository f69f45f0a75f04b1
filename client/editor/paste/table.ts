// A pasted table: a row is a line, its cells apart by tabs.
import { type Branch, branchesOf } from './tree.ts';

const cellNames = new Set(['td', 'th']);

/** The rows of a table, without those of tables in it. */
export function rowsOf(table: Branch): Branch[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'table') return [];
    return child.name === 'tr' ? [child] : rowsOf(child);
  });
}

export const cellsOf = (row: Branch): Branch[] => row.children.filter((child): child is Branch => typeof child !== 'string' && cellNames.has(child.name));

/** Mails and pages put their parts into tables: those hold blocks, not rows. */
export function isLayout(table: Branch): boolean {
  if (table.attrs.role === 'presentation' || table.attrs.role === 'none') return true;
  if ([...branchesOf(table)].slice(1).some(({ name }) => name === 'table')) return true;
  return rowsOf(table).every((row) => cellsOf(row).length <= 1);
}

const spanOf = (value: string | undefined): number => Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), 100);

/** The cells of each row, undefined where one reaches over from the left or from above, as in the text that a spreadsheet gives. */
export function gridOf(table: Branch): (Branch | undefined)[][] {
  /** By column: for how many more rows a cell above takes it. */
  const taken: number[] = [];
  return rowsOf(table).map((row) => {
    const cells: (Branch | undefined)[] = [];
    const skip = (): void => {
      for (let rows = taken[cells.length] ?? 0; rows > 0; rows = taken[cells.length] ?? 0) {
        taken[cells.length] = rows - 1;
        cells.push(undefined);
      }
    };
    for (const cell of cellsOf(row)) {
      skip();
      const rows = spanOf(cell.attrs.rowspan) - 1;
      for (let column = 0; column < spanOf(cell.attrs.colspan); column += 1) {
        taken[cells.length] = rows;
        cells.push(column === 0 ? cell : undefined);
      }
    }
    skip();
    return cells;
  });
}
