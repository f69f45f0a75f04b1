// The tables after the text.
import type { Report } from '../../../shared/projections/report-model.ts';
import { annexesOf } from '../../../shared/render/annexes.ts';
import type { Said } from './sheet.ts';

export interface Annex {
  title: string;
  columns: Said[];
  rows: Said[][];
}

/** Letters that stand beside one another in the narrowest column. */
const narrow = 14;

/** The annexes that a report's options ask for; null where they do not, or where a table would be empty. */
export function annexes(report: Report, said: (text: string, width: number) => Said): { actions: Annex | null; participants: Annex | null } {
  const row = (cells: string[]): Said[] => cells.map((cell) => said(cell, narrow));
  const all = annexesOf(report);
  const annex = (wanted: 'actions' | 'participants'): Annex | null => {
    const found = all.find(({ name }) => name === wanted);
    return found ? { title: found.title, columns: row(found.columns), rows: found.rows.map(row) } : null;
  };
  return { actions: annex('actions'), participants: annex('participants') };
}
