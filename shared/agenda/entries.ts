// Each line of a pasted agenda by itself: a heading, an item, a time, a text.
import { numbersAlone } from './alone.ts';
import { clockAtHead, type TimeSpan } from './clock.ts';
import { detailsOf, type Read } from './details.ts';
import { capitalsOf, hasDottedTimes, hasMilitaryTimes, isSpacedHead, isStarred, undecorated } from './habits.ts';
import { type Line, restOf, type WrittenText } from './lines.ts';
import { linkDefinition } from './links.ts';
import { type Marker, markerOf } from './marker.ts';
import { lengthBehind, saysOnlyTime, timeAtHead } from './minutes.ts';
import { bare } from './names.ts';
import { recordMarkers } from './records.ts';
import { serialMarkers } from './serial.ts';
import { readTable, type Table } from './table.ts';

export interface AgendaEntry {
  kind: 'blank' | 'rule' | 'link' | 'head' | 'heading' | 'row' | 'clock' | 'text';
  line: Line;
  indent: number;
  /** Of a Markdown heading, from 1. */
  level?: number;
  marker?: Marker;
  /** The letter behind the number of "6. a) First part". */
  inner?: Marker;
  clock?: TimeSpan;
  /** Columns before a marker that is behind a time. */
  column?: number;
  /** The text behind the marker and the time. */
  said: WrittenText;
  read: Read;
  /** A row of a table, whether its table has numbers, and the day that begins with it. */
  table?: { numbered: boolean; day?: string };
  /** Whether the line above it is blank. */
  afterBlank: boolean;
  /** A heading only by the list below it. */
  listed?: true;
  /** The level that a person gave it. */
  forced?: 0 | 1;
}

/** Facts that one line cannot know by itself. */
interface Around {
  addresses: ReadonlyMap<string, string>;
  /** Whether "9.15" before a title is a time. */
  dotted: boolean;
  /** The capital letters that lines begin with, as in "A. Roll call". */
  capitals: ReadonlySet<string>;
  /** Whether an asterisk behind a word points to a note below. */
  starred: boolean;
  /** The lines whose marker only the others make certain: "27/101", "Agenda item:". */
  shared: ReadonlyMap<Line, Marker>;
  /** The lines with the number of the title below. */
  numbers: ReadonlySet<Line>;
  /** Whether "0915" before a title is a time. */
  military: boolean;
}

const noRead: Read = { recognised: '', details: { title: '' } };

export function entriesOf(lines: readonly Line[]): AgendaEntry[] {
  const addresses = new Map(lines.flatMap(({ text }) => [linkDefinition(text) ?? []].filter((each): each is [string, string] => each.length === 2)));
  const { numbers, markers } = numbersAlone(lines);
  const shared = new Map([...markers, ...recordMarkers(lines), ...serialMarkers(lines)]);
  const around: Around = {
    addresses,
    dotted: hasDottedTimes(lines),
    capitals: capitalsOf(lines),
    starred: isStarred(lines),
    shared,
    numbers,
    military: hasMilitaryTimes(lines),
  };
  const entries: AgendaEntry[] = [];
  let afterBlank = true;
  let table: ReturnType<typeof readTable>;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line;
    const found = line.text === '' ? undefined : readTable(lines, index, addresses, table?.shape);
    if (found) {
      table = found;
      entries.push(...entriesOfTable(found, lines.slice(index, found.next), afterBlank));
      index = found.next;
      afterBlank = false;
    } else {
      const entry = entryOf(line, around, afterBlank);
      entries.push(entry);
      afterBlank = entry.kind === 'blank' || entry.kind === 'rule';
      index += 1;
    }
  }
  return entries;
}

function entriesOfTable({ rows, head, odd }: Table, lines: readonly Line[], afterBlank: boolean): AgendaEntry[] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  return lines.map((line): AgendaEntry => {
    const row = byLine.get(line);
    const tabbed = line.whole.text.includes('\t') && !line.text.startsWith('|');
    const common = { line, indent: tabbed ? 0 : line.indent, said: line, read: noRead, afterBlank };
    if (!row) return line === head ? { ...common, kind: 'head', ...(odd && { read: { ...noRead, unsure: true } }) } : { ...common, kind: 'rule' };
    const { marker, clock, read, numbered, day } = row;
    return { ...common, kind: 'row', read, table: { numbered, ...(day !== undefined && { day }) }, ...(marker && { marker }), ...(clock && { clock }) };
  });
}

function entryOf(line: Line, around: Around, afterBlank: boolean): AgendaEntry {
  const common = { line, indent: line.indent, said: line as WrittenText, read: noRead, afterBlank };
  if (line.text === '') return { ...common, kind: 'blank' };
  if (/^(?:[-=~_*+]\s?){3,}$/.test(line.text) || around.numbers.has(line)) return { ...common, kind: 'rule' };
  if (isSpacedHead(line)) return { ...common, kind: 'head' };
  if (around.addresses.size > 0 && linkDefinition(line.text)) return { ...common, kind: 'link' };
  const hashes = /^(#{1,6})\s+/.exec(line.text);
  if (!hashes) {
    const shown = undecorated(line);
    return rowOf(common, shown, around) ?? { ...common, said: shown, kind: 'text', read: detailsOf(shown, around.addresses) };
  }
  const inner = restOf(line, line.text.slice(hashes[0].length).replace(/\s+#+$/, ''));
  const row = rowOf(common, inner, around);
  const level = hashes[1]?.length ?? 1;
  if (row?.kind === 'row' && row.marker && !row.marker.style.startsWith('bullet')) return row;
  return row
    ? { ...row, kind: row.kind === 'clock' ? 'clock' : 'heading', level }
    : { ...common, kind: 'heading', level, said: inner, read: detailsOf(inner, around.addresses) };
}

const separators = /^[\s–—:|.,*_-]*/;

/** A line with a marker, a time before its title, or both in either order; undefined where it has neither. */
function rowOf(common: Pick<AgendaEntry, 'line' | 'indent' | 'afterBlank' | 'read' | 'said'>, said: WrittenText, around: Around): AgendaEntry | undefined {
  const text = said.text.length > 2000 ? said.text.slice(0, 2000) : said.text;
  const shared = around.shared.get(common.line);
  const first = shared ? undefined : clockAt(text.replace(/^[*_]+/, ''), around);
  let rest = said.text;
  let clock = first;
  let marker: Marker | undefined;
  let inner: Marker | undefined;
  let column: number | undefined;
  if (first) {
    rest = afterClock(said.text, first);
    const next = markerOf(rest);
    if (next && next.sign !== ' ' && !next.style.startsWith('bullet') && isMarker(next, rest, around)) marker = next;
    else if (next && /^\d{1,2}\t/.test(rest)) marker = next;
    if (marker) {
      column = common.indent + said.text.length - rest.length;
      rest = marker.rest;
    }
  } else {
    marker = shared ?? markerOf(said.text);
    if (marker && (!isMarker(marker, said.text, around, common.indent) || (around.starred && common.afterBlank && /^\*+ .*[.!]$/.test(said.text))))
      marker = undefined;
    if (marker) {
      // "1 | Opening" without other cells.
      rest = marker.rest.replace(/^\|\s+/, '');
      const letter = marker.style === 'number' ? markerOf(rest) : undefined;
      if (letter && /^\(?a\)/.test(rest)) {
        inner = letter;
        if (marker.label !== undefined) marker = { ...marker, label: marker.label + (letter.label ?? '') };
        rest = letter.rest;
      }
      clock = clockAt(rest, around);
      if (clock) rest = afterClock(rest, clock);
    }
  }
  const behind = clock && !clock.end ? lengthBehind(rest) : undefined;
  if (clock && behind) {
    clock = { ...clock, minutes: behind.minutes };
    rest = rest.slice(behind.to);
  }
  if (clock && !marker && isOnlyClock(rest)) return { ...common, kind: 'clock', clock, said: restOf(said, rest) };
  if (!clock && !marker) {
    const head = timeAtHead(text.slice(0, 200));
    if (!head || head.to >= said.text.length || saysOnlyTime(said.text)) return undefined;
  }
  const left = restOf(said, rest.length <= said.text.length ? rest : said.text);
  const read = detailsOf(left, around.addresses);
  const minutes = read.details.minutes ?? clock?.minutes;
  const details = { ...read.details, ...(minutes !== undefined && { minutes }) };
  const unsure = read.unsure || clock?.unclear;
  return {
    ...common,
    kind: 'row',
    said: left,
    read: { ...read, details, ...(unsure && { unsure: true as const }) },
    ...(marker && { marker }),
    ...(inner && { inner }),
    ...(clock && { clock }),
    ...(column !== undefined && { column }),
  };
}

const isOnlyClock = (rest: string): boolean =>
  rest.replace(/[*_#()[\]\s]/g, '') === '' || (rest.length <= 60 && /\d/.test(rest) && saysOnlyTime(rest.replace(/[*_]+$/, '')));

function afterClock(text: string, clock: TimeSpan): string {
  const from = text.length - text.replace(/^[*_]+/, '').length;
  const rest = text.slice(from + clock.to);
  return rest.slice(separators.exec(rest)?.[0].length ?? 0);
}

/** A time at the head of a title, where it can be nothing else. */
function clockAt(text: string, { dotted, military }: Around): TimeSpan | undefined {
  const digits = military ? /^(\d{2})(\d{2})(?=\s)/.exec(text) : null;
  if (digits) return { from: 0, to: 4, start: { at: Number(digits[1]) * 60 + Number(digits[2]), half: 'day' } };
  const clock = clockAtHead(text);
  if (!clock || clock.end) return clock;
  const said = text.slice(0, clock.to);
  const rest = text.slice(clock.to);
  if (/^\D*\d{1,2}\.\d{2}/.test(said) && clock.start.half !== 'am' && clock.start.half !== 'pm')
    return dotted || /^(?:[^\d\s]+\s?|\+\/-\s?)\d/.test(said) ? clock : undefined;
  if (/^\D*\d{1,2}\s?(?:h|ч)/i.test(said)) return clock.start.at >= 360 && !/^[([]/.test(said) ? clock : undefined;
  if (!/\d/.test(said)) return /^\s*[:–—-]/.test(rest) ? clock : undefined;
  return clock;
}

/** "A. Lund" is no item; "A. Roll call" is, if there is a "B." too. */
function isMarker(marker: Marker, text: string, { capitals }: Around, indent = 0): boolean {
  if (marker.style === 'bulleto' && indent < 2 && /^o [^ ]/.test(text)) return false;
  if (marker.style !== 'LETTER' || marker.sign !== '.' || marker.roman !== undefined) return marker.rest !== '' || marker.sign !== ' ';
  return /^\*?\*?[([]/.test(text) || capitals.has(String.fromCharCode(64 + marker.value + (marker.value === 1 ? 1 : -1)));
}

/** The text of a heading or a line, without its marks. */
export const nameOf = (entry: AgendaEntry): string => bare(entry.said.text);
