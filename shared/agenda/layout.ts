// What a pasted text is made of: facts at the top, the agenda, its days, and sections that are no agenda.
import { afterAob, isAob } from './aob.ts';
import { isDayHeading } from './dates.ts';
import { type Entry, nameOf } from './entries.ts';
import { isFactLine } from './fact-lines.ts';
import { isAgendaHeading, isOutside } from './names.ts';

/** What a line is for the whole. `item` is a heading that is an item itself; `section` parts the agenda. */
export type Role = 'fact' | 'body' | 'outside' | 'agenda' | 'day' | 'section' | 'item';

/** The role of each entry. */
export function rolesOf(entries: readonly Entry[]): Role[] {
  const roles: Role[] = entries.map(() => 'body');
  const named = agendaStart(entries);
  const start = withDays(entries, named ?? firstItem(entries));
  for (let index = 0; index < start; index += 1) roles[index] = 'fact';
  if (named !== undefined) roles[named - 1] = 'agenda';
  if (named !== undefined) markFactsBelow(entries, roles, start);
  const top = named === undefined ? undefined : entries[named - 1]?.level;
  new Sections(entries, roles, top).mark(start);
  return roles;
}

/** Facts may stand below the heading too, before the first item. */
function markFactsBelow(entries: readonly Entry[], roles: Role[], start: number): void {
  for (let index = start; index < entries.length; index += 1) {
    const entry = entries[index] as Entry;
    if (entry.kind !== 'blank' && (entry.kind !== 'text' || !isFactLine(entry.line.text))) return;
    if (entry.kind === 'text') roles[index] = 'fact';
  }
}

const isReal = (entry: Entry): boolean => entry.kind === 'row' && !isFactLine(entry.line.text);
const isHeadingLike = ({ kind }: Entry): boolean => kind === 'heading' || kind === 'text';

/** Behind the heading that says "Agenda"; of two with nothing between, the last. */
function agendaStart(entries: readonly Entry[]): number | undefined {
  let start: number | undefined;
  for (const [index, entry] of entries.entries()) {
    if (
      isHeadingLike(entry) &&
      isAgendaHeading(entry.line.text) &&
      entries.slice(index + 1, index + 40).some((each) => each.kind === 'row' || isHeadingLike(each) || each.kind === 'clock')
    )
      start = index + 1;
    else if (start !== undefined && (isReal(entry) || entry.kind === 'clock')) break;
  }
  return start;
}

/** The first line that is an item, where no heading says where the agenda begins. */
function firstItem(entries: readonly Entry[]): number {
  const isMarked = entries.some(({ kind }) => kind === 'row' || kind === 'clock');
  const clocks = entries.filter(({ kind }) => kind === 'clock').length;
  const hasReal = entries.some(isReal);
  let titled = false;
  for (const [index, entry] of entries.entries()) {
    const { kind, line } = entry;
    if (kind === 'row' && !(hasReal && !entry.table && isFactLine(line.text))) return index;
    if (kind === 'head') return index;
    if (kind === 'clock' && (clocks > 1 || entry.level !== undefined) && !isFactClock(entries, index)) return index;
    if (isHeadingLike(entry) && (isAob(nameOf(entry)) || afterAob(nameOf(entry)) !== undefined)) return index;
    if (kind === 'heading') {
      if (titled && !isOutside(nameOf(entry)) && !isFactLine(nameOf(entry))) return index;
      if (isOutside(nameOf(entry))) return index;
      titled = true;
    }
    if (kind === 'text' && !isMarked && !isFactLine(line.text) && !isAboveDate(entries, index)) return index;
    if (kind === 'text' && isMarked && !isFactLine(line.text)) titled = true;
  }
  return entries.length;
}

/** A stretch that stands by itself above a blank line, before others that have items right below. */
function isFactClock(entries: readonly Entry[], index: number): boolean {
  const next = entries[index + 1];
  return next?.kind === 'blank' && entries.slice(index + 1).some((entry, at, rest) => entry.kind === 'clock' && rest[at + 1]?.kind !== 'blank');
}

/** In lines without markers: the block of lines above a blank one, where it has a date. */
function isAboveDate(entries: readonly Entry[], index: number): boolean {
  const end = entries.findIndex(({ kind }, at) => at >= index && kind === 'blank');
  if (end === -1 || end - index > 8 || entries.slice(0, index).some(({ kind }) => kind === 'blank')) return false;
  return entries.slice(index, end).some(({ line }) => isFactLine(line.text)) && entries.slice(end).some(({ kind }) => kind === 'text');
}

/** With the headings of the day right above the first item. */
function withDays(entries: readonly Entry[], start: number): number {
  for (let index = start - 1; index >= 0 && start - index < 5; index -= 1) {
    const entry = entries[index];
    if (!entry || entry.kind === 'row' || entry.kind === 'clock') break;
    if (isHeadingLike(entry) && isDay(entries, entry)) return index;
  }
  return start;
}

const isDay = (entries: readonly Entry[], entry: Entry): boolean => {
  const name = nameOf(entry);
  if (!isDayHeading(name)) return false;
  if (/^\p{L}+\s*\d{1,2}(?!\d)\s*[:.–—(-]|^\p{L}+\s\d$/u.test(name) && /^(?:day|jour|día|dia|tag|день)/i.test(name)) return true;
  return entries.filter((each) => isHeadingLike(each) && isDayHeading(nameOf(each))).length > 1;
};

class Sections {
  readonly #entries: readonly Entry[];
  readonly #roles: Role[];
  /** Of the Markdown heading that says "Agenda". */
  readonly #top: number | undefined;
  #outside: { level: number | undefined } | undefined;
  #seen = false;
  #aob = false;
  readonly #days: boolean;

  constructor(entries: readonly Entry[], roles: Role[], top: number | undefined) {
    this.#entries = entries;
    this.#roles = roles;
    this.#top = top;
    this.#days = entries.filter((each) => isHeadingLike(each) && isDayHeading(nameOf(each))).length > 1;
  }

  mark(start: number): void {
    for (let index = start; index < this.#entries.length; index += 1) {
      const entry = this.#entries[index] as Entry;
      const heading = this.#headingOf(entry, index);
      if (heading === 'outside') this.#outside = { level: entry.level };
      else if (heading !== undefined) this.#outside = undefined;
      if (this.#roles[index] === 'fact') continue;
      if (this.#outside) this.#roles[index] = 'outside';
      else if (heading !== undefined) this.#roles[index] = heading;
      if (entry.kind === 'row' || entry.kind === 'clock') this.#seen = true;
      if ((entry.kind === 'row' || entry.kind === 'text') && !entry.afterBlank) this.#aob ||= isAob(entry.read.recognised);
      if (entry.kind === 'row') this.#aob = isAob(entry.read.recognised) || (this.#aob && !entry.clock);
    }
  }

  /** What a heading is; undefined where the line is none. */
  #headingOf(entry: Entry, index: number): Role | undefined {
    if (entry.kind === 'heading') return this.#markdown(entry, index);
    if (entry.kind !== 'text') return undefined;
    const name = nameOf(entry);
    if (isAgendaHeading(entry.line.text)) return 'agenda';
    if (this.#isDay(name)) return 'day';
    if (isAob(name) || !entry.afterBlank) return undefined;
    if (isOutside(name) && !this.#hasTimes(index, undefined)) return 'outside';
    if (!isTitle(entry.line.text)) return undefined;
    return this.#aob && !this.#hasTimes(index, undefined) ? 'outside' : 'section';
  }

  #markdown(entry: Entry, index: number): Role {
    const name = nameOf(entry);
    const { level = 1 } = entry;
    if (isAgendaHeading(name)) return 'agenda';
    if (this.#isDay(name)) return 'day';
    if (entry.clock || entry.read.details.minutes !== undefined || isAob(entry.read.recognised)) return 'item';
    if (this.#outside?.level !== undefined && level > this.#outside.level) return 'outside';
    const timed = this.#hasTimes(index, level);
    if (isOutside(name) && !timed) return 'outside';
    if (this.#top !== undefined && level <= this.#top && this.#seen && !timed && !this.#hasTable(index, level)) return 'outside';
    return timed === 'rows' || this.#hasTable(index, level) || this.#goesOn(index, level) ? 'section' : 'item';
  }

  #isDay(name: string): boolean {
    return isDayHeading(name) && (this.#days || /^\p{L}+\s*\d/u.test(name));
  }

  /** The entries up to the next heading of this depth. */
  #under(index: number, level: number | undefined): Entry[] {
    const found: Entry[] = [];
    for (let at = index + 1; at < this.#entries.length && found.length < 200; at += 1) {
      const entry = this.#entries[at] as Entry;
      if (entry.kind === 'heading' && (level === undefined || (entry.level ?? 1) <= level)) break;
      if (level === undefined && entry.kind === 'text' && entry.afterBlank && (isTitle(entry.line.text) || isOutside(nameOf(entry)))) break;
      found.push(entry);
    }
    return found;
  }

  /** Whether times stand below: of several rows, or of the whole in one line. */
  #hasTimes(index: number, level: number | undefined): 'rows' | 'whole' | undefined {
    const under = this.#under(index, level);
    const timed = under.filter(({ kind, clock, read }) => kind === 'clock' || (kind !== 'text' && (clock !== undefined || read.details.minutes !== undefined)));
    if (timed.length === 0) return undefined;
    const [first] = timed;
    const isWhole =
      timed.length === 1 && first && first === under.find(({ kind }) => kind !== 'blank') && !first.marker && !first.table && first.kind !== 'heading';
    return isWhole ? 'whole' : 'rows';
  }

  #hasTable(index: number, level: number): boolean {
    return this.#under(index, level).some(({ table }) => table !== undefined);
  }

  /** Whether the numbers below go on from those above, so that the headings only part them. */
  #goesOn(index: number, level: number): boolean {
    const first = this.#under(index, level).find(({ marker }) => marker?.style === 'number' && marker.depth === 1);
    if (!first?.marker) return false;
    if (first.marker.value > 1) return true;
    const next = this.#entries.slice(index + 1).findIndex((entry) => entry.kind === 'heading' && (entry.level ?? 1) <= level);
    const after = next === -1 ? undefined : this.#entries.slice(index + 1 + next).find(({ marker }) => marker?.style === 'number' && marker.depth === 1);
    const last = this.#under(index, level).findLast(({ marker }) => marker?.style === 'number' && marker.depth === 1);
    return after?.marker !== undefined && last?.marker !== undefined && after.marker.value > 1 && after.marker.value === last.marker.value + 1;
  }
}

/** A line that stands as a title: in capitals, or in bold by itself. */
function isTitle(text: string): boolean {
  const name = nameOfText(text);
  if (name.length < 3 || name.length > 90) return false;
  return (/\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name)) || /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text);
}

const nameOfText = (text: string): string => text.replace(/[*_#:]/g, '').trim();
