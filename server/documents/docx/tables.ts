// The annexes as tables whose first row repeats on each page.
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { difference } from '../../../shared/kit/word-diff.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { type Annex, annexesOf } from '../../../shared/render/annexes.ts';
import { annexTitle } from './annex-numbers.ts';
import type { Fate } from './element.ts';
import { plain, type WordToken } from './tokens.ts';
import type { DocxWriter } from './writer.ts';

/** Twips, of the width between the margins. */
const widths: Record<string, readonly number[]> = {
  actions: [1450, 2922, 1700, 1500, 1500],
  agreements: [1450, 2622, 1600, 3400],
  speakers: [2872, 2400, 2300, 1500],
  participants: [2500, 3572, 1500, 1500],
  'participants by group': [1750, 1900, 2422, 1500, 1500],
};

function widthsOf({ name, columns }: Annex): readonly number[] {
  return widths[name === 'participants' && columns.length > 4 ? 'participants by group' : name] ?? [];
}

function tableOf(annex: Annex, rows: { texts: string[]; fate: Fate }[], rtl: boolean, writer: DocxWriter): Table {
  const columns = widthsOf(annex);
  const cell = (text: string, column: number, style: string, fate: Fate): TableCell => {
    const tokens: WordToken[] = [{ text }];
    const paragraph = new Paragraph({ style, ...writer.around(fate, tokens), children: writer.children([{ kind: fate, parts: tokens }], tokens) });
    return new TableCell({ children: [paragraph], width: { size: columns[column] ?? 0, type: WidthType.DXA } });
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
    visuallyRightToLeft: rtl,
    rows: [row(annex.columns.map(plain), 'TableHead', 'same'), ...rows.map(({ texts, fate }) => row(texts, 'TableText', fate))],
  });
}

/** A paragraph of our own words. */
export function lineOf(writer: DocxWriter, style: string, said: string | WordToken[], pageBreakBefore = false): Paragraph {
  const tokens: WordToken[] = typeof said === 'string' ? [{ text: plain(said) }] : said;
  const children = writer.children([{ kind: 'same', parts: tokens }], tokens);
  return new Paragraph({ style, ...(pageBreakBefore && { pageBreakBefore }), ...writer.around('same', tokens), children });
}

/** The annexes, each under its heading; rows that came or went since another report are marked so. */
export function tables(report: Report, since: Report | undefined, writer: DocxWriter): (Paragraph | Table)[] {
  const earlier = since && annexesOf(since);
  const textsOf = ({ rows }: Annex): string[][] => rows.map((cells) => cells.map(plain));
  return annexesOf(report).flatMap((annex) => {
    const fresh = textsOf(annex);
    const was = earlier?.find(({ name, columns }) => name === annex.name && columns.length === annex.columns.length);
    const before = earlier ? (was ? textsOf(was) : []) : fresh;
    const rows = difference(before, fresh, (texts) => JSON.stringify(texts)).flatMap(({ kind, parts }) => parts.map((texts) => ({ texts, fate: kind })));
    return [
      lineOf(writer, 'Heading1', annexTitle(annex, report), report.unForm !== undefined),
      ...(rows.length > 0 ? [tableOf(annex, rows, report.language === 'ar', writer)] : []),
      // People in columns have a section of their own, and this line behind them.
      ...(annex.below === undefined || annex.groups ? [] : [lineOf(writer, 'TableText', annex.below)]),
    ];
  });
}
