// Items that carry the minute's number of a register: "27/101 Apologies", "101/27. Finance", "2027.31 Planning".
import type { Line } from './lines.ts';
import type { Marker } from './marker.ts';

const serial = /^(?<one>\d{1,4})(?<sign>[/.])(?<other>\d{1,4})[.:)]?\s+(?=\p{L}|["“«(])/u;
/** Fewer may be dates, times or symbols. */
const fewest = 3;

interface NumberedLine {
  line: Line;
  kept: string;
  value: number;
  label: string;
  rest: string;
}

/** Reads the number with its first or its second part as the one that rises. */
function read(line: Line, rising: 'one' | 'other'): NumberedLine | undefined {
  const match = serial.exec(line.text.slice(0, 200));
  const { one = '', other = '', sign = '' } = match?.groups ?? {};
  const [kept, value] = rising === 'one' ? [other, one] : [one, other];
  const isYear = kept.length === 2 || kept.length === 4;
  if (!match || !isYear || (sign === '.' && kept.length !== 4)) return undefined;
  return { line, kept: sign + kept, value: Number(value), label: one + sign + other, rest: line.text.slice(match[0].length) };
}

/** The markers of such lines, where at least three of them go on by one. */
export function serialMarkers(lines: readonly Line[]): ReadonlyMap<Line, Marker> {
  for (const rising of ['other', 'one'] as const) {
    const found = lines.flatMap((line) => read(line, rising) ?? []);
    const goesOn = found.every((each, index) => index === 0 || (each.kept === found[0]?.kept && each.value === (found[index - 1]?.value ?? 0) + 1));
    if (found.length >= fewest && goesOn)
      return new Map(found.map(({ line, value, label, rest }) => [line, { style: 'serial', value, depth: 1, sign: ' ', rest, label }]));
  }
  return new Map();
}
