// People under the headings of their groups: set in two columns, in a section of their own.
import type { Paragraph } from 'docx';
import type { Report } from '../../../shared/projections/report-model.ts';
import { annexesOf } from '../../../shared/render/annexes.ts';
import { lineOf } from './tables.ts';
import type { DocxWriter } from './writer.ts';

/** Undefined where people stand in a table, or are not listed. */
export function people(report: Report, writer: DocxWriter): { columns: Paragraph[]; below: Paragraph[] } | undefined {
  const annex = annexesOf(report).find(({ groups }) => groups);
  if (!annex?.groups) return undefined;
  return {
    columns: annex.groups.flatMap(({ title, entries }) => [lineOf(writer, 'Heading2', title), ...entries.map((entry) => lineOf(writer, 'Person', entry))]),
    below: annex.below === undefined ? [] : [lineOf(writer, 'TableText', annex.below)],
  };
}
