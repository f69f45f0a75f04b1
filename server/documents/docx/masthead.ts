// The masthead of a document of the United Nations: the organ, and beside it by what the document is cited.
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Report } from '../../../shared/projections/report-model.ts';
import { mastheadOf } from '../../../shared/render/masthead.ts';
import { lineOf } from './tables.ts';
import type { DocxWriter } from './writer.ts';

/** Twips, of the width between the margins. */
const widths = [6072, 3000] as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = { style: BorderStyle.SINGLE, size: 12, color: '000000' };

export function masthead(report: Report, writer: DocxWriter): (Table | Paragraph)[] {
  const found = mastheadOf(report);
  if (!found) return [];
  const cell = (style: readonly string[], texts: readonly string[], width: number): TableCell =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children: texts.map((text, index) => lineOf(writer, style[index] ?? 'TableText', text)) });
  const beside = report.unForm?.symbol === undefined ? [] : ['TableHead'];
  return [
    new Table({
      width: { size: widths[0] + widths[1], type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: report.language === 'ar',
      borders: { top: none, left: none, right: none, bottom: rule, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ cantSplit: true, children: [cell(['Organ'], [found.organ], widths[0]), cell(beside, found.lines, widths[1])] })],
    }),
    // The title is clear of the rule.
    new Paragraph({ spacing: { before: 0, after: 60 } }),
  ];
}
