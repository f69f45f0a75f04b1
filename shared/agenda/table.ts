// An agenda as a Markdown table: columns known by their headings, in any order.
import type { DraftItem } from '../meeting/commands.ts';
import { type Details, detailsOf, minutesIn } from './details.ts';
import type { Line } from './lines.ts';

const headings: Record<string, RegExp> = {
  number: /^(?:#|no\.?|nr\.?|n°|№|item no\.?|number)$/i,
  title: /^(?:agenda )?(?:items?|topics?|titles?|subjects?|agenda|points?|sujet|tema|тема|议题|البند)$/i,
  minutes: /^(?:time|times|min(?:utes|s|\.)?|duration|length|timing|when|durée|duración|время|时间|الوقت)(?: \((?:min(?:utes|s)?|utc)\.?\))?$/i,
  presenter: /^(?:presenters?|leads?|speakers?|who|owner|by|responsible|facilitators?|led by|présentateur|ponente|докладчик|主持|المقدم)$/i,
  documents: /^(?:documents?|docs|links?|papers?|materials?|references?|inputs?)$/i,
};

export const cellsOf = (text: string): string[] => {
  const cells = text
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
};

export const isRow = (text: string): boolean => /^\|.*\|/.test(text) || (text.match(/(?<!\\)\|/g)?.length ?? 0) >= 2;

const isRule = (text: string): boolean => /^\|?(?:\s*:?-{2,}:?\s*\|?)+$/.test(text);

export interface Row {
  line: Line;
  number?: string;
  details: Details;
}

/** The rows of a table that begins at `lines[start]`, and where it ends; undefined where no table begins. */
export function readTable(lines: readonly Line[], start: number): { rows: Row[]; next: number } | undefined {
  const first = lines[start];
  if (!first || !isRow(first.text)) return undefined;
  let next = start;
  while (next < lines.length && isRow(lines[next]?.text ?? '')) next += 1;
  const body = lines.slice(start, next).filter((line) => !isRule(line.text));
  const names = cellsOf(body[0]?.text ?? '').map((cell) => Object.keys(headings).find((key) => headings[key]?.test(cell.replace(/[*_]/g, '').trim())));
  const hasHead = names.includes('title') || names.filter(Boolean).length >= 2;
  const columns = hasHead ? names : guess(body);
  if (!columns.includes('title')) {
    const free = columns.indexOf(undefined);
    if (free === -1) return undefined;
    columns[free] = 'title';
  }
  const rows = body.slice(hasHead ? 1 : 0).map((line): Row => rowOf(line, columns));
  return { rows, next };
}

/** Without headings: the first column of digits is the number, the first that says minutes is the time, the next free one the title. */
function guess(body: readonly Line[]): (string | undefined)[] {
  const cells = cellsOf(body[0]?.text ?? '');
  const columns: (string | undefined)[] = cells.map((cell, index) =>
    index === 0 && /^\d+(?:\.\d+)?\.?$/.test(cell) ? 'number' : minutesIn(cell) !== undefined ? 'minutes' : undefined,
  );
  const title = columns.indexOf(undefined);
  if (title !== -1) columns[title] = 'title';
  const who = columns.indexOf(undefined);
  if (who !== -1) columns[who] = 'presenter';
  return columns;
}

function rowOf(line: Line, columns: readonly (string | undefined)[]): Row {
  const cells = cellsOf(line.text);
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  const details: Details = detailsOf(cell('title'));
  const time = columns.includes('minutes') ? cell('minutes') : '';
  const minutes = minutesIn(time) ?? (/^\d{1,3}$/.test(time) && Number(time) > 0 ? Number(time) : undefined);
  const presenter = cell('presenter').replace(/\*\*|__/g, '');
  const documents: NonNullable<DraftItem['documents']> = [...(details.documents ?? []), ...(detailsOf(cell('documents')).documents ?? [])];
  return {
    line,
    ...(columns.includes('number') && { number: cell('number').replace(/[.)]$/, '') }),
    details: {
      ...details,
      ...(minutes !== undefined && { minutes }),
      ...(presenter !== '' && presenter !== '-' && { presenter }),
      ...(documents.length > 0 && { documents }),
    },
  };
}
