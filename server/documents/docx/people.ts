// People under the headings of their groups: set in two columns, in a section of their own.
import type { Paragraph } from 'docx';
import type { Report } from '../../../shared/projections/report-model.ts';
import { annexesOf } from '../../../shared/render/annexes.ts';
import { linesOf } from '../annex-changes.ts';
import { lineOf } from './tables.ts';
import type { DocxWriter } from './writer.ts';

/** Those that came or went since another report are marked so. Undefined where people stand in a table, or are not listed. */
export function people(report: Report, since: Report | undefined, writer: DocxWriter): { columns: Paragraph[]; below: Paragraph[] } | undefined {
  const annex = annexesOf(report).find(({ groups }) => groups);
  if (!annex) return undefined;
  return {
    columns: linesOf(annex, since).map(({ isTitle, text, fate }) => lineOf(writer, isTitle ? 'PeopleGroup' : 'Person', text, { fate, atStart: true })),
    below: annex.below === undefined ? [] : [lineOf(writer, 'TableText', annex.below)],
  };
}
