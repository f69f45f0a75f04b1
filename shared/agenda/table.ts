// An agenda as a Markdown table: columns known by their headings, in any order.
import type { DraftItem } from '../meeting/commands.ts';
import { type Details, detailsOf } from './details.ts';
import { asWritten, type Line, type Said } from './lines.ts';
import { markerOf } from './marker.ts';
import { minutesIn, saysOnlyTime } from './minutes.ts';
import { person } from './presenter.ts';

const headings: Record<string, RegExp> = {
  number: /^(?:#|no\.?|nr\.?|n°|№|item no\.?|number)$/i,
  title: /^(?:agenda )?(?:items?|topics?|titles?|subjects?|agenda|points?|sujet|tema|тема|议题|البند)$/i,
  minutes: /^(?:time|times|min(?:utes|s|\.)?|duration|length|timing|when|durée|duración|время|时间|الوقت)(?: ?\((?:min(?:utes|s)?|utc)\.?\))?$/i,
  presenter: /^(?:presenters?|leads?|speakers?|who|owner|by|responsible|facilitators?|led by|présentateur|ponente|докладчик|主持|المقدم)$/i,
  documents: /^(?:documents?|docs|links?|papers?|materials?|references?|inputs?)$/i,
};

const cellsOf = (text: string): string[] =>
  text
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());

const isRow = (text: string): boolean => /^\|.*\|/.test(text) || text.split('|').length > 2;

const isRule = (text: string): boolean => /^[|:\s-]+$/.test(text) && text.includes('--');

export interface Row {
  line: Line;
  number?: string;
  details: Details;
  recognised: string;
  /** Whether each cell was understood. */
  whole: boolean;
}

/** The rows of a table that begins at `lines[start]`, and where it ends; undefined where no table begins. `odd` is a head with columns of another kind. */
export function readTable(lines: readonly Line[], start: number): { rows: Row[]; next: number; odd?: Line } | undefined {
  const first = lines[start];
  if (!first || !isRow(first.text)) return undefined;
  const head = cellsOf(first.text);
  const names = head
    .map((cell) => Object.keys(headings).find((key) => headings[key]?.test(cell.replace(/[*_]/g, '').trim())))
    .map((name, index, all) => (all.indexOf(name) === index ? name : undefined));
  const hasHead = names.includes('title') || names.filter(Boolean).length >= 2;
  // One line with bars and no heading is an item that is written with bars.
  if (!hasHead && !first.text.startsWith('|')) return undefined;
  const columns = hasHead ? names : guess(head);
  const isOdd = hasHead && head.some((cell, index) => columns[index] === undefined && cell !== '');
  if (!columns.includes('title')) {
    const free = columns.indexOf(undefined);
    if (free === -1) return undefined;
    columns[free] = 'title';
  }
  const rows: Row[] = [];
  let next = hasHead ? start + 1 : start;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || !isRow(line.text)) break;
    if (!isRule(line.text)) rows.push(rowOf(line, columns));
  }
  return { rows, next, ...(isOdd && { odd: first }) };
}

/** Without headings: the first column of digits is the number, the first that says minutes is the time, the next free one the title. */
function guess(cells: readonly string[]): (string | undefined)[] {
  const columns: (string | undefined)[] = cells.map((cell, index) => (index === 0 && /^\d+(?:\.\d+)?\.?$/.test(cell) ? 'number' : undefined));
  const time = cells.findIndex((cell) => minutesIn(cell) !== undefined && saysOnlyTime(cell));
  if (time !== -1) columns[time] = 'minutes';
  const title = columns.indexOf(undefined);
  if (title !== -1) columns[title] = 'title';
  const who = columns.indexOf(undefined);
  if (who !== -1) columns[who] = 'presenter';
  return columns;
}

/** A cell as the line has it; what stands in a column that has no heading is said after the title. */
function rowOf(line: Line, columns: readonly (string | undefined)[]): Row {
  const cells = cellsOf(line.text);
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  const said = (text: string): Said => ({ text, written: asWritten(text, line) });
  const marker = columns.includes('number') ? undefined : markerOf(cell('title'));
  const numbered = marker?.kind === 'number' ? /\d+(?:\.\d+)*/.exec(cell('title'))?.[0] : undefined;
  const unnamed = cells.filter((text, index) => columns[index] === undefined && text !== '');
  const title = [numbered === undefined ? cell('title') : (marker?.rest ?? ''), ...unnamed].join(' ');
  const { details, recognised } = detailsOf(said(title));
  const time = cell('minutes');
  const minutes = minutesIn(time) ?? (/^\d{1,3}$/.test(time) && Number(time) > 0 ? Number(time) : undefined);
  const who = cell('presenter').replace(/\*\*|__/g, '');
  const presenter = /\p{L}/u.test(who) ? asWritten(person(who), line) : undefined;
  const { details: linked, recognised: name } = detailsOf(said(cell('documents')));
  const documents: NonNullable<DraftItem['documents']> = [...(details.documents ?? []), ...(linked.documents ?? [])];
  const number = columns.includes('number') ? cell('number').replace(/[.)]$/, '') : numbered;
  const documentsRead = /^[\p{P}\s]*$/u.test(name) || linked.documents?.some((each) => each.title === linked.title) === true;
  const timeRead = /^[-–—\d]*$/.test(time) || (minutes !== undefined && saysOnlyTime(time));
  const saidTwice = (presenter !== undefined && details.presenter !== undefined) || (minutes !== undefined && details.minutes !== undefined);
  return {
    line,
    recognised,
    whole: documentsRead && timeRead && !saidTwice && /^[\P{L}]*$/u.test(number ?? ''),
    ...(number !== undefined && { number }),
    details: {
      ...details,
      ...(minutes !== undefined && { minutes }),
      ...(presenter !== undefined && { presenter }),
      ...(documents.length > 0 && { documents }),
    },
  };
}
