// The register as a spreadsheet opens it.
import type { RegisterRow } from '../../shared/projections/register.ts';
import { csvOf } from './csv.ts';

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

export const actionsCsv = (rows: readonly RegisterRow[]): string => csvOf(columns, rows);
