// The annexes as tables whose first row repeats on each page.
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Report } from '../../../shared/projections/report-model.ts';
import { type Annex, annexesOf } from '../../../shared/render/annexes.ts';
import { type AnnexRow, rowsOf } from '../annex-changes.ts';
import { annexTitle } from './annex-numbers.ts';
import type { Fate } from './element.ts';
import { plain, type WordToken } from './tokens.ts';
import type { DocxWriter } from './writer.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '7F7F7F' });
/** Rules between the rows only, as in the PDF. */
const borders = { top: none, left: none, right: none, bottom: rule(4), insideHorizontal: rule(4), insideVertical: none };

/** Twips, of the width between the margins. */
const widths: Record<string, readonly number[]> = {
  actions: [1250, 2672, 1650, 2000, 1500],
  agreements: [1450, 2622, 1600, 3400],
  speakers: [2872, 2400, 2300, 1500],
  participants: [2500, 3572, 1500, 1500],
  'participants by group': [1750, 1900, 2422, 1500, 1500],
};

function widthsOf({ name, columns }: Annex): readonly number[] {
  return widths[name === 'participants' && columns.length > 4 ? 'participants by group' : name] ?? [];
}

function tableOf(annex: Annex, rows: AnnexRow[], rtl: boolean, writer: DocxWriter): Table {
  const columns = widthsOf(annex);
  const cell = (text: string, column: number, style: string, fate: Fate): TableCell => {
    return new TableCell({ children: [lineOf(writer, style, text, { fate, atStart: true })], width: { size: columns[column] ?? 0, type: WidthType.DXA } });
  };
  const row = (texts: readonly string[], style: string, fate: Fate): TableRow =>
    new TableRow({
      tableHeader: style === 'TableHead',
      cantSplit: true,
      ...(fate === 'new' && { insertion: writer.change() }),
      ...(fate === 'gone' && { deletion: writer.change() }),
      children: texts.map((text, column) => cell(text, column, style, fate)),
    });
  return new Table({
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    borders,
    visuallyRightToLeft: rtl,
    rows: [row(annex.columns, 'TableHead', 'same'), ...rows.map(({ cells, fate }) => row(cells, 'TableText', fate))],
  });
}

interface TableLineOptions {
  fate?: Fate;
  pageBreakBefore?: boolean;
  /** On the side where the document begins, whatever the direction of its words. */
  atStart?: boolean;
}

/** A paragraph of one line. */
export function lineOf(
  writer: DocxWriter,
  style: string,
  said: string | WordToken[],
  { fate = 'same', pageBreakBefore, atStart }: TableLineOptions = {},
): Paragraph {
  const tokens: WordToken[] = typeof said === 'string' ? [{ text: plain(said) }] : said;
  const children = writer.children([{ kind: fate, parts: tokens }], tokens);
  return new Paragraph({ style, pageBreakBefore, ...(atStart && writer.atStart(tokens)), ...writer.around(fate, tokens), children });
}

/** The annexes, each under its heading; rows that came or went since another report are marked so. */
export function tables(report: Report, since: Report | undefined, writer: DocxWriter): (Paragraph | Table)[] {
  return annexesOf(report).flatMap((annex) => {
    const rows = rowsOf(annex, since);
    return [
      lineOf(writer, 'Heading1', annexTitle(annex, report), { pageBreakBefore: report.unForm !== undefined }),
      ...(rows.length > 0 ? [tableOf(annex, rows, report.language === 'ar', writer)] : []),
      // People in columns have a section of their own, and this line behind them.
      ...(annex.below === undefined || annex.groups ? [] : [lineOf(writer, 'TableText', annex.below)]),
    ];
  });
}
