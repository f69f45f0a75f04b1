// The depth of an item, from its marker, its indentation and the items above it.
import { isBreak } from '../meeting/agenda/breaks.ts';
import type { AgendaEntry } from './entries.ts';
import type { Marker } from './marker.ts';

interface Placed {
  style: string;
  sign: string;
  value: number;
  depth: number;
  indent: number;
  /** Of a marker behind a time. */
  column?: number;
  level: number;
  /** A time without a marker, or a heading: what is listed below it may belong to it. */
  opens?: 'heading' | 'clock';
  part?: true;
  /** Letters stand beside it that go on in its place: "5. a)". */
  holds?: true;
}

type Style = Pick<Placed, 'style' | 'sign' | 'value' | 'depth'>;

export class Levels {
  #stack: Placed[] = [];
  /** The styles of markers that the first level has. */
  readonly #first = new Set<string>();

  /** The next row has nothing above it. */
  reset(): void {
    this.#stack = [];
    this.#first.clear();
  }

  /** A heading of this depth, from 1, ends what is below the heading of another item. */
  end(depth: number): void {
    const at = this.#stack.findIndex(({ opens, indent }) => opens === 'heading' && indent >= indentOfHeading(depth));
    if (at !== -1) this.#stack = this.#stack.slice(0, at);
  }

  /** The level of a row, from 0. */
  place(entry: AgendaEntry): number {
    const style = this.#styleOf(entry);
    const indent = entry.kind === 'heading' ? indentOfHeading(entry.level ?? 1) : entry.indent;
    const level = this.#levelOf(style, indent, entry);
    this.#stack = this.#stack.filter((each) => each.level < level || (each.holds && each.level === level && each.style !== style.style));
    const opens = entry.kind === 'heading' ? 'heading' : entry.clock && !entry.marker && !entry.table ? 'clock' : undefined;
    this.#stack.push({
      ...style,
      indent,
      level,
      ...(entry.column !== undefined && { column: entry.column }),
      ...(opens && { opens }),
      ...(entry.marker?.part && { part: true as const }),
      ...(entry.inner && { holds: true as const }),
    });
    if (entry.inner) this.#stack.push({ style: entry.inner.style, sign: entry.inner.sign, value: entry.inner.value, depth: entry.inner.depth, indent, level });
    if (level === 0) this.#first.add(style.style);
    return level;
  }

  #levelOf(style: Style, indent: number, entry: AgendaEntry): number {
    const last = this.#stack.at(-1);
    if (!last) return 0;
    if (entry.forced !== undefined) return entry.forced;
    const whole =
      entry.marker?.part &&
      this.#stack.findLast((each) => !each.part && each.depth === 1 && /^(?:number|word)$/.test(each.style) && each.value === style.value);
    if (whole) return whole.level + 1;
    // "3." goes on from the "2." of an inner list and from that of the outer: then the indentation tells.
    const before = this.#stack.filter(
      (each) =>
        !(each.part && !entry.marker?.part) &&
        each.style === style.style &&
        each.depth === style.depth &&
        each.sign === style.sign &&
        style.value > 0 &&
        style.value === each.value + 1,
    );
    const goesOn = before.findLast((each) => Math.abs((each.column ?? each.indent) - (entry.column ?? indent)) < 2) ?? before.at(-1);
    const same = goesOn ?? this.#stack.findLast((each) => !(each.part && !entry.marker?.part) && isSame(each, style, [indent, entry.column ?? indent]));
    if (same) return same.level;
    if (!entry.marker && !entry.table && entry.afterBlank && isBreak(entry.read.recognised) && !this.#stack[0]?.opens) return 0;
    if (style.depth >= 2 && entry.kind !== 'heading') return this.#ofDepth(style.depth);
    if (indent >= last.indent + 2) return last.level + 1;
    const above = this.#stack.findLast((each) => each.indent < indent + 2) ?? last;
    if (above.opens === 'heading') return above.level + 1;
    if (above.opens === 'clock') return entry.marker && !entry.afterBlank && !entry.clock ? above.level + 1 : above.level;
    if (!entry.marker || (/^(?:number|word)$/.test(style.style) && above.style.startsWith('bullet'))) return this.#base(indent);
    if (above.style === 'plain' && (this.#first.has(style.style) || /^(?:number|word|LETTER|ROMAN)$/.test(style.style))) return above.level;
    return above.level + 1;
  }

  /** "2.1" belongs to "2", whatever is between them. */
  #ofDepth(depth: number): number {
    const parent = this.#stack.findLast((each) => each.depth < depth && each.depth > 0) ?? this.#stack[0];
    return (parent?.level ?? -1) + 1;
  }

  /** The first level at this indentation. */
  #base(indent: number): number {
    return this.#stack.find((each) => each.opens !== 'heading' && Math.abs(each.indent - indent) < 2)?.level ?? 0;
  }

  #styleOf({ marker, kind, level, table }: AgendaEntry): Style {
    if (kind === 'heading') return { style: `heading${level}`, sign: '', value: 0, depth: 0 };
    if (!marker) return { style: table?.numbered ? 'number' : 'plain', sign: '', value: 0, depth: table?.numbered ? 1 : 0 };
    const { style, sign, value, depth, roman } = marker;
    if (roman === undefined) return { style, sign, value, depth };
    const asRoman = { style: style === 'LETTER' ? 'ROMAN' : 'roman', sign, value: roman, depth };
    const follows = (each: Marker | Style): boolean =>
      this.#stack.some((placed) => placed.style === each.style && placed.value > 0 && (each.value - placed.value === 1 || each.value === placed.value));
    if (follows({ style, sign, value, depth })) return { style, sign, value, depth };
    return follows(asRoman) || roman === 1 ? asRoman : { style, sign, value, depth };
  }
}

/** Left of all text, deeper headings further to the right. */
const indentOfHeading = (depth: number): number => depth * 2 - 14;

/** Whether two markers are of one list. */
function isSame(placed: Placed, { style, sign, value, depth }: Style, columns: readonly number[]): boolean {
  if (placed.style !== style || placed.depth !== depth) return false;
  const goesOn = value > 0 && value === placed.value + 1;
  if (sign !== '' && placed.sign !== '' && sign !== placed.sign && value === 1 && placed.value >= 1) return false;
  const isBelow = [placed.indent, placed.column ?? placed.indent].some((one) => columns.some((other) => Math.abs(one - other) < 2));
  return goesOn || isBelow || (depth >= 2 && style === 'number');
}
