// The register as a spreadsheet opens it: RFC 4180, and no cell is taken for a formula.
import type { RegisterRow } from '../../shared/projections/register.ts';
import { csvCell } from './csv-cell.ts';

const columns: [string, (row: RegisterRow) => string | undefined][] = [
  ['kind', (row) => row.kind],
  ['item', (row) => row.itemNumber],
  ['item title', (row) => row.itemTitle],
  ['text', (row) => row.text],
  ['owner', (row) => row.owner],
  ['due', (row) => row.due],
  ['status', (row) => row.status],
  ['id', (row) => row.id],
  ['carried from', (row) => row.from && [row.from.title, row.from.number].filter(Boolean).join(', ')],
  ['answer', (row) => row.answer],
];

/** With a byte order mark, so that spreadsheets read it as UTF-8. */
export function actionsCsv(rows: readonly RegisterRow[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, of]) => csvCell(of(row) ?? '')))];
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
