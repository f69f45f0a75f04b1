// Items as they are found, each with the line that it began on and how deep it is.
import type { TimeSpan } from './clock.ts';
import type { Details } from './details.ts';
import type { AgendaEntry } from './entries.ts';
import type { Line, WrittenText } from './lines.ts';

/** A line that says only a time, for the items below it. */
export interface AgendaBlock {
  line: Line;
  clock: TimeSpan;
}

export interface Node {
  line: Line;
  details: Details;
  recognised: string;
  /** From 0. */
  level: number;
  clock?: TimeSpan;
  /** The stretch between headings that holds it. */
  section: number;
  day: number;
  block?: AgendaBlock;
  /** The text it was read from, while lines below may go on with it. */
  said?: WrittenText;
  /** The item is recognised only by its place: it has no marker, no time and no heading. */
  unmarked?: true;
  /** Where the title begins, after a time in a column. */
  column?: number;
  /** It has a bullet for a marker. */
  bullet?: true;
  /** It is said beside the item above, in the same stretch of time. */
  shares?: true;
  heading?: true;
  /** The number as it is written. */
  label?: string;
  /** A row without a number in a table that has numbers. */
  unnumbered?: true;
}

export const most = { items: 100, children: 40, title: 300, presenter: 200, documents: 20 };

export function fits({ title, presenter, documents }: Details): boolean {
  return (
    title.length <= most.title &&
    (presenter?.length ?? 0) <= most.presenter &&
    (documents?.length ?? 0) <= most.documents &&
    !documents?.some((each) => each.title.length > 300 || each.url.length > 2000)
  );
}

/** Adds to an item what a line below it says; undefined where there is no room, or it is said already. */
export function extended(details: Details, more: Partial<Details>): Details | undefined {
  if ((more.minutes !== undefined && details.minutes !== undefined) || (more.presenter !== undefined && details.presenter !== undefined)) return undefined;
  const { title, documents } = more;
  const whole: Details = {
    ...details,
    ...more,
    title: title === undefined ? details.title : `${details.title} ${title}`,
    ...(documents && { documents: [...(details.documents ?? []), ...documents] }),
  };
  return fits(whole) ? whole : undefined;
}

export function nodeOf(entry: AgendaEntry, level: number, at: Pick<Node, 'section' | 'day' | 'block'>): Node {
  const { line, read, clock, said, kind, marker, table } = entry;
  const column = /^\S.*?(?: {2,}|\t)/.exec(line.text.slice(0, Math.max(0, line.text.length - said.text.length)))?.[0].length;
  return {
    line,
    details: read.details,
    recognised: read.recognised,
    level,
    section: at.section,
    day: at.day,
    ...(at.block && level === 0 && { block: at.block }),
    ...(clock && { clock }),
    ...(clock && !table && column !== undefined && { column: line.indent + column }),
    ...(marker?.style.startsWith('bullet') && { bullet: true as const }),
    ...(table && !clock && read.details.minutes === undefined && { shares: true as const }),
    ...(kind !== 'heading' && !table && { said }),
    ...(kind === 'text' && !clock && read.details.minutes === undefined && { unmarked: true as const }),
    ...(kind === 'heading' && { heading: true as const }),
    ...(marker?.label !== undefined && { label: marker.label }),
    ...(table?.numbered && !marker && { unnumbered: true as const }),
  };
}
