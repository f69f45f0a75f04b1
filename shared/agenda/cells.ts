// A line of a table as its cells: parted by bars, by tabs or by commas.
import type { Line, WrittenText } from './lines.ts';

export type Separator = '|' | '\t' | ',' | ';';

function cut({ text, written }: WrittenText, places: readonly (readonly [from: number, to: number])[]): WrittenText[] {
  return places.map(([from, to]) => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = Math.max(start, from + part.trimEnd().length);
    return { text: text.slice(start, end), written: written.slice(start, end) };
  });
}

function split(said: WrittenText, separator: string): WrittenText[] {
  const places: [number, number][] = [];
  let from = 0;
  for (let at = said.text.indexOf(separator); at !== -1; at = said.text.indexOf(separator, from)) {
    places.push([from, at]);
    from = at + 1;
  }
  return cut(said, [...places, [from, said.text.length]]);
}

/** Cells with quotation marks around what has a comma; a doubled mark stands for one. */
function splitQuoted(said: WrittenText, separator: string): WrittenText[] {
  const places: [number, number][] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= said.text.length; at += 1) {
    const character = said.text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (at === said.text.length || (character === separator && !quoted)) {
      places.push([from, at]);
      from = at + 1;
    }
  }
  return cut(said, places).map((cell) => (/^".*"$/s.test(cell.text) ? { text: unquoted(cell.text), written: unquoted(cell.written) } : cell));
}

const unquoted = (cell: string): string => cell.slice(1, -1).replaceAll('""', '"');

const withoutBars = ({ text, written }: WrittenText): WrittenText => {
  const from = text.startsWith('|') ? 1 : 0;
  const to = text.length > 1 && text.endsWith('|') ? text.length - 1 : text.length;
  return { text: text.slice(from, to), written: written.slice(from, to) };
};

export function cellsOf(line: Line, separator: Separator): WrittenText[] {
  if (separator === '|') return split(withoutBars(line), '|');
  return separator === '\t' ? split(line.whole, '\t') : splitQuoted(line, separator);
}

/** The most likely separator of a line's cells; undefined where there is none. */
export function separatorOf({ text, whole }: Line): Separator | undefined {
  if (/^\|.*\|/.test(text) || text.split('|', 3).length > 2) return '|';
  if (whole.text.includes('\t')) return '\t';
  return text.includes(',') ? ',' : text.includes(';') ? ';' : undefined;
}

/** The line under a head, which only draws. */
export const isRule = (text: string): boolean => /^[|:\s+=-]+$/.test(text) && text.includes('--');
