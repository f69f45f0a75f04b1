// Marks of lists that stand in the text itself: "- ", "•", "1.", "(a)".
import { deepestIndent } from '../../../shared/minutes/minutes.ts';
import type { Listed } from './list-item.ts';

export interface MarkedLine {
  listed: Listed;
  /** How much of the line is the mark. */
  length: number;
}

interface MarkerCandidate {
  column: number;
  length: number;
  /** The style that the marks of one list share. */
  style: string;
  /** Where it counts: as which number, by each way to read it. */
  numbers?: readonly { style: string; number: number }[];
}

const columnsOf = (space: string): number => [...space].reduce((column, character) => (character === '\t' ? (Math.floor(column / 4) + 1) * 4 : column + 1), 0);
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function numbersOf(open: string, word: string, close: string): { style: string; number: number }[] {
  const style = `${open}${close}`;
  if (/^\d+$/.test(word)) return [{ style: `1${style}`, number: Number(word) }];
  const roman = romans.indexOf(word) + 1;
  return [
    ...(word.length === 1 ? [{ style: `a${style}`, number: word.charCodeAt(0) - 96 }] : []),
    ...(roman > 0 ? [{ style: `i${style}`, number: roman }] : []),
  ];
}

function candidateOf(line: string): MarkerCandidate | undefined {
  const [, space = '', glyph] = /^(\s*)([-*+–—•‣◦▪●○·§])[ \t\u00A0]+(?=\S)/.exec(line) ?? [];
  if (glyph && !/^\s*[–—-]\s*\d+\s*[–—-]?\s*$/.test(line)) {
    const length = (/^\s*\S[ \t\u00A0]+/.exec(line)?.[0] ?? '').length;
    return { column: columnsOf(space), length, style: /[-*+–—]/.test(glyph) ? '-' : glyph };
  }
  const ring = /^(\s*)o\t\s*(?=\S)/.exec(line);
  if (ring) return { column: columnsOf(ring[1] ?? ''), length: ring[0].length, style: 'o' };
  const [all, before = '', open = '', word = '', close = ''] = /^(\s*)(\(?)(\d{1,3}|[a-z]|[ivx]{2,4})([.)])[ \t\u00A0]+(?=\S)/.exec(line) ?? [];
  if (!all || (open !== '' && close !== ')')) return undefined;
  const numbers = numbersOf(open, word, close);
  return numbers.length > 0 ? { column: columnsOf(before), length: all.length, style: '', numbers } : undefined;
}

/** How each line's number is to be read, where it is one of a count from one: "2016. The year" is none. */
function counted(candidates: readonly (MarkerCandidate | undefined)[], alone: boolean): (string | undefined)[] {
  const read: (string | undefined)[] = candidates.map((candidate) => candidate?.style || undefined);
  /** By style: the last number that counts on, and the lines that it stands for. */
  const runs = new Map<string, { number: number; lines: number[] }>();
  const settle = ({ number, lines }: { number: number; lines: number[] }, style: string): void => {
    if (number > 1 || alone) for (const line of lines) read[line] ??= style;
  };
  for (const [line, candidate] of candidates.entries()) {
    for (const { style, number } of candidate?.numbers ?? []) {
      const run = runs.get(style);
      if (run && number === run.number + 1) {
        run.number = number;
        run.lines.push(line);
        break;
      }
      if (number !== 1) continue;
      if (run) settle(run, style);
      runs.set(style, { number, lines: [line] });
      break;
    }
  }
  for (const [style, run] of runs) settle(run, style);
  return read;
}

/** The marks of lines; undefined where a line has none. `alone`: also a "1." that no "2." follows. */
export function markersOf(lines: readonly string[], alone: boolean): (MarkedLine | undefined)[] {
  const candidates = lines.map(candidateOf);
  const styles = counted(candidates, alone);
  let open: { column: number; style: string; counts: boolean }[] = [];
  return lines.map((line, index) => {
    const candidate = candidates[index];
    const style = styles[index];
    if (!candidate || style === undefined) {
      if (line.trim() !== '' && !/^\s{2,}/.test(line)) open = [];
      return undefined;
    }
    const { column } = candidate;
    const same = open.findIndex((item) => item.style === style && Math.abs(item.column - column) < 2);
    if (same >= 0) open = open.slice(0, same + 1);
    else {
      // In one column, another kind of number or another bullet is one level deeper; a bullet among numbers is not.
      const counts = candidate.numbers !== undefined;
      open = open.filter((item) => item.column < column || (item.column === column && item.counts === counts));
      open.push({ column, style, counts });
    }
    return { listed: { kind: candidate.numbers ? 'lettered' : 'bullet', indent: Math.min(open.length - 1, deepestIndent) }, length: candidate.length };
  });
}
