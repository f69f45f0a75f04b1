// An agenda as a table: Markdown, tabs or CSV, its columns in any order.
import type { DraftItem } from '../meeting/agenda/draft.ts';
import { cellsOf, isRule, type Separator, separatorOf } from './cells.ts';
import { clockAtHead, stretchIn, type TimeSpan } from './clock.ts';
import { type Column, columnsGuessed, columnsOfHead } from './columns.ts';
import { isDayHeading } from './dates.ts';
import { detailsOf, type Read } from './details.ts';
import { factPair } from './fact-lines.ts';
import type { Line, WrittenText } from './lines.ts';
import { takeLinks } from './links.ts';
import { type Marker, markerOf } from './marker.ts';
import { lengthIn, saysOnlyTime } from './minutes.ts';
import { person } from './people.ts';

export interface TableRow {
  line: Line;
  marker?: Marker;
  /** Whether the table has a column of numbers. */
  numbered: boolean;
  /** The day that begins with it, where a column says so. */
  day?: string;
  clock?: TimeSpan;
  read: Read;
}

export interface Table {
  rows: TableRow[];
  next: number;
  head?: Line;
  /** Some column is of a kind that items do not have. */
  odd?: true;
}

interface Shape {
  separator: Separator;
  columns: Column[];
}

/** "Item 3 (continued)" in the column of numbers. */
const goesOnAgain = /^(.*[\p{L}\d])\.?\s*\((cont(?:inued|['’]?d?)?\.?|suite|cont(?:inuaci[oó]n)?\.?|continuación|продолжение|续|تابع)\)$/iu;

/** "20-30" in a column of minutes. */
const bareRangeOf = /^(\d{1,3})\s?[-–—]\s?(\d{1,3})$/;

const nothing: WrittenText = { text: '', written: '' };
const nobody = /^(?:tb[acd]\.?|n\/?a|none|à confirmer|por confirmar|待定)$/i;

/** The table that begins at `lines[start]`; undefined where none does. `before` is the last table's shape, which goes on where a head is not repeated. */
export function readTable(
  lines: readonly Line[],
  start: number,
  addresses: ReadonlyMap<string, string>,
  before?: Shape,
): (Table & { shape: Shape }) | undefined {
  const first = lines[start];
  const separator = first && separatorOf(first);
  if (!first || separator === undefined) return undefined;
  const head = cellsOf(first, separator);
  if (separator === '\t' && isLabelled(first)) return undefined;
  const named = withTitle(columnsOfHead(head, separator === ',' || separator === ';'));
  if (named === undefined && (separator === ',' || separator === ';' || goesOn(lines[start - 1], separator))) return undefined;
  const from = named ? start + 1 : start;
  let next = from;
  while (next < lines.length && goesOn(lines[next], separator)) next += 1;
  const body = lines.slice(from, next).filter((line) => !isRule(line.text));
  if (body.length === 0 && !(named && isPart(lines, from, separator))) return undefined;
  const columns =
    named ?? (before?.separator === separator && before.columns.length === head.length ? before.columns : withTitle(guessed(body, separator, first)));
  if (columns === undefined) return undefined;
  const shape = { separator, columns };
  const odd = named !== undefined && head.some((cell, index) => columns[index] === undefined && cell.text !== '');
  return {
    rows: body.map((line) => rowOf(line, shape, addresses)),
    next,
    shape,
    ...(named && { head: first }),
    ...(odd && { odd: true as const }),
  };
}

/** A column that is not known is the title, where no other is. */
function withTitle(columns: Column[] | undefined): Column[] | undefined {
  if (columns === undefined || columns.includes('title')) return columns;
  const free = columns.indexOf(undefined);
  return free === -1 ? undefined : columns.with(free, 'title');
}

/** "Subject:<tab>Board", "•<tab>Budget": a label or a mark with its text, and no row. */
const isLabelled = ({ text }: Line): boolean =>
  text.split('\t', 3).length === 2 && (/^[\p{L} ]{2,30}:\s*\t/u.test(text) ? factPair(text.replace('\t', ' ')) !== undefined : /^(?:[-*•·▪◦–]|o)\t/.test(text));

function goesOn(line: Line | undefined, separator: Separator): boolean {
  if (!line || line.text === '') return false;
  if (separator === '|') return /^\|.*\||^\+[-=+]+\+$/.test(line.text) || line.text.split('|', 3).length > 2;
  return separator === '\t' ? line.whole.text.includes('\t') && !isLabelled(line) : separatorOf(line) !== undefined;
}

/** Whether the head is followed by a title of the rows below it, in one cell. */
const isPart = (lines: readonly Line[], at: number, separator: Separator): boolean =>
  separator === '\t' && lines[at] !== undefined && lines[at].text !== '' && lines[at].text.length <= 90 && goesOn(lines[at + 1], separator);

/** One line with bars or tabs and no head is an item that is written so. */
function guessed(body: readonly Line[], separator: Separator, first: Line): Column[] | undefined {
  const rows = body.map((line) => cellsOf(line, separator));
  if (separator === '|' ? !first.text.startsWith('|') : rows.length < 3 || rows.some((cells) => cells.length < 3)) return undefined;
  return columnsGuessed(rows);
}

function rowOf(line: Line, { columns, separator }: Shape, addresses: ReadonlyMap<string, string>): TableRow {
  const cells = cellsOf(line, separator);
  const cell = (name: Column): WrittenText => cells[columns.indexOf(name)] ?? nothing;
  const said = withoutBreaks(cell('title'));
  const numbered = columns.includes('number');
  const inTitle = markerInTitle(said.text, numbered);
  const title = inTitle ? { text: inTitle.rest, written: said.written.slice(said.text.length - inTitle.rest.length) } : said;
  const { details, recognised, unsure } = detailsOf(title, addresses);
  const time = timeOf(cell('time').text, cell('end').text, cell('length').text);
  const name = whoOf(cell('presenter')) ?? details.presenter;
  const linked = detailsOf(cell('documents'), addresses);
  const documents: NonNullable<DraftItem['documents']> = [...(details.documents ?? []), ...(linked.details.documents ?? [])];
  const day = isDayHeading(cell('day').text) ? cell('day').written : undefined;
  const isUnknown = (column: Column): boolean => column === undefined || (column === 'day' && day === undefined);
  const rest = cells.some((each, index) => isUnknown(columns[index]) && /[\p{L}\d]/u.test(each.text));
  const documentsRead = /^[\p{P}\s]*$/u.test(linked.recognised) || linked.details.documents?.some((each) => each.title === linked.details.title) === true;
  const [, number = cell('number').text, again] = goesOnAgain.exec(cell('number').text) ?? [];
  const ofNumber = lettered(number) ?? (/^[\p{P}\s]*$/u.test(number) ? undefined : (markerOf(`${number} x`) ?? markerOf(`${number}. x`)));
  // "Item 3" in the column of numbers is of one kind with rows that have none.
  const marker = inTitle ?? (ofNumber?.style === 'word' ? { ...ofNumber, style: 'number' } : ofNumber);
  const minutes = time.minutes ?? details.minutes;
  const more = [again, time.range].filter((each) => each !== undefined && !details.title.includes(each)).map((each) => ` (${each})`);
  return {
    line,
    numbered: numbered || inTitle?.style === 'number' || inTitle?.style === 'word',
    ...(day !== undefined && { day }),
    ...(marker && { marker }),
    ...(time.clock && { clock: time.clock }),
    read: {
      recognised,
      ...((unsure || rest || !documentsRead || time.unsure) && { unsure: true as const }),
      details: {
        ...details,
        title: details.title === '' ? '' : details.title + more.join(''),
        ...(minutes !== undefined && { minutes }),
        ...(name !== undefined && { presenter: name }),
        ...(documents.length > 0 && { documents }),
      },
    },
  };
}

/** A number before the title, where no column has it; a bullet or a letter: "– Priorities", "a) Income". */
function markerInTitle(title: string, numbered: boolean): Marker | undefined {
  const own = markerOf(title);
  if (own?.style === 'number' || own?.style === 'word') return numbered ? undefined : own;
  return own?.rest && (own.style.startsWith('bullet') || own.style === 'letter') ? own : undefined;
}

/** "4a" is below "4". */
function lettered(number: string): Marker | undefined {
  const letter = /^\d{1,2}\.?\(?([a-h])\)?$/i.exec(number)?.[1];
  return letter === undefined
    ? undefined
    : { style: 'number', value: letter.toLowerCase().charCodeAt(0) - 96, depth: 2, sign: '.', rest: '', label: number.replace(/\./g, '') };
}

/** The person whom a cell names; a sign, "TBC" and "n/a" name nobody. */
function whoOf({ text, written }: WrittenText): string | undefined {
  if (!/\p{L}/u.test(text) || nobody.test(text)) return undefined;
  const name = person(takeLinks(written).text.replace(/\*\*|__/g, '')).replace(/\s+/g, ' ');
  return name === '' ? undefined : name;
}

function withoutBreaks({ text, written }: WrittenText): WrittenText {
  const tag = /<br\s*\/?>/gi;
  const blank = (each: string): string => each.replace(tag, (match) => ' '.repeat(match.length));
  return { text: blank(text), written: blank(written) };
}

/** Where a table has a time and a length, the length counts. */
function timeOf(time: string, end: string, length: string): { minutes?: number; clock?: TimeSpan; unsure?: true; range?: string } {
  const clock = (end === '' ? undefined : stretchIn(`${time} - ${end}`)) ?? stretchIn(time) ?? clockAtHead(time);
  const minutes = minutesOf(length) ?? (clock ? undefined : minutesOf(time));
  const [bareRange, , upper] = bareRangeOf.exec(length) ?? [];
  if (bareRange !== undefined) return { minutes: Number(upper), ...(clock && { clock }), unsure: true, range: bareRange };
  const isRead = (text: string): boolean => text === '' || /^[-–—\d?]*$/.test(text) || (minutesOf(text) !== undefined && saysOnlyTime(text));
  const unsure =
    lengthIn(length)?.unsure || clock?.unclear || !isRead(length) || (clock ? clock.to < time.length && stretchIn(time) === undefined : !isRead(time));
  const range = lengthIn(length === '' ? time : length)?.range;
  return {
    ...(range !== undefined && { range }),
    ...(minutes === undefined ? clock?.minutes !== undefined && { minutes: clock.minutes } : { minutes }),
    ...(clock && { clock }),
    ...(unsure && { unsure: true as const }),
  };
}

function minutesOf(text: string): number | undefined {
  const plain = text.replace(/^[~≈]\s*/, '');
  return lengthIn(text)?.minutes ?? (/^\d{1,3}$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined);
}
