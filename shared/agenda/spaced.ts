// Tables whose columns are parted by spaces, as a PDF is copied: their lines with tabs instead, by the places of the words at their heads.
import { columnsOfHead } from './columns.ts';
import type { Line, WrittenText } from './lines.ts';

/** Fewer columns are a list with something behind its titles. */
const fewest = 3;
const longest = 400;

interface Head {
  /** Where each column begins. */
  starts: number[];
}

const cut = ({ text, written }: WrittenText, from: number, to: number): WrittenText => ({ text: text.slice(from, to), written: written.slice(from, to) });

function headOf({ whole }: Line): Head | undefined {
  if (whole.text.length > longest || /[|\t]/.test(whole.text) || !/\S {2,}\S/.test(whole.text)) return undefined;
  const cells = [...whole.text.matchAll(/\S+(?: \S+)*/g)];
  const named = columnsOfHead(
    cells.map(([text]) => ({ text, written: text })),
    true,
  );
  if (cells.length < fewest || named === undefined || named.filter(Boolean).length < fewest) return undefined;
  return { starts: cells.map(({ index }) => index) };
}

/** The cells of a line: its pieces, each in the column that it begins in or nearest to. Undefined where two are in one. */
function cellsOf({ whole }: Line, { starts }: Head): WrittenText[] | undefined {
  const pieces = [...whole.text.matchAll(/\S+(?: \S+)*/g)];
  if (whole.text.length > longest || pieces.length < 2 || /[|\t]/.test(whole.text)) return undefined;
  const cells: WrittenText[] = starts.map(() => ({ text: '', written: '' }));
  let last = -1;
  for (const [at, { index, 0: text }] of pieces.entries()) {
    const distance = (column: number): number => Math.abs((starts[column] ?? 0) - index);
    let column = starts.reduce((best, _, each) => (distance(each) < distance(best) ? each : best), 0);
    // "1.   Opening" is one cell below "Item title".
    if (at === 1 && last === 0 && column <= 1 && /^\S{1,6}$/.test(pieces[0]?.[0] ?? '') && index < (starts[1] ?? 0) - 1) column = 0;
    const cell = cells[column];
    if (column < last || (column === last && column > 0) || !cell) return undefined;
    const piece = cut(whole, index, index + text.length);
    cells[column] = cell.text === '' ? piece : { text: `${cell.text} ${piece.text}`, written: `${cell.written} ${piece.written}` };
    last = column;
  }
  return cells;
}

const joined = (line: Line, cells: readonly WrittenText[]): Line => {
  const whole = { text: cells.map(({ text }) => text).join('\t'), written: cells.map(({ written }) => written).join('\t') };
  return { ...line, indent: 0, whole, text: whole.text.trim(), written: whole.written.trim() };
};

/** The lines, with tabs in such a table. A line of it that has one cell, or blank lines between its rows, do not end it. */
export function withTabs(lines: readonly Line[]): Line[] {
  let head: Head | undefined;
  return lines.map((line) => {
    const found = headOf(line);
    if (found) head = found;
    if (!head || line.text === '') return line;
    if (found)
      return joined(
        line,
        [...line.whole.text.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: text }) => cut(line.whole, index, index + text.length)),
      );
    const cells = cellsOf(line, head);
    return cells ? joined(line, cells) : line;
  });
}
