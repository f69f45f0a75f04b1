// The sections that an agenda's headings make: days, parts, items, and what is no agenda.
import { isAob } from '../meeting/agenda/aob-title.ts';
import { isDayHeading } from './dates.ts';
import { type AgendaEntry, nameOf } from './entries.ts';
import { isAgendaHeading, isOutside, isPartOfDay } from './names.ts';
import { partsOf } from './parts.ts';

/** The part that a line plays in the whole. `item` is a heading that is an item itself; `section` parts the agenda. */
export type LineRole = 'fact' | 'body' | 'outside' | 'agenda' | 'day' | 'section' | 'item';

export const isHeadingLike = ({ kind }: AgendaEntry): boolean => kind === 'heading' || kind === 'text';

export class Sections {
  readonly #entries: readonly AgendaEntry[];
  readonly #roles: LineRole[];
  /** Of the Markdown heading that says "Agenda". */
  readonly #top: number | undefined;
  #outside: { level: number | undefined } | undefined;
  #seen = false;
  #aob = false;
  readonly #hasOutside: boolean;
  readonly #days: boolean;
  readonly #parts: ReadonlySet<AgendaEntry>;

  constructor(entries: readonly AgendaEntry[], roles: LineRole[], top: number | undefined) {
    this.#entries = entries;
    this.#roles = roles;
    this.#top = top;
    this.#parts = partsOf(entries);
    this.#hasOutside = entries.some((each) => each.kind === 'heading' && isOutside(nameOf(each)));
    this.#days = entries.filter((each) => isHeadingLike(each) && isDayHeading(nameOf(each))).length > 1;
  }

  mark(start: number): void {
    for (let index = start; index < this.#entries.length; index += 1) {
      const entry = this.#entries[index] as AgendaEntry;
      const heading = this.#headingOf(entry, index);
      if (heading === 'outside') this.#outside = { level: outer(this.#outside?.level, entry.level) };
      else if (heading !== undefined) this.#outside = undefined;
      if (this.#roles[index] === 'fact') continue;
      if (this.#outside) this.#roles[index] = 'outside';
      else if (heading !== undefined) this.#roles[index] = heading;
      if (entry.kind === 'row' || entry.kind === 'clock') this.#seen = true;
      if ((entry.kind === 'row' || entry.kind === 'text') && !entry.afterBlank) this.#aob ||= isAob(entry.read.recognised);
      if (entry.kind === 'row') this.#aob = isAob(entry.read.recognised) || (this.#aob && !entry.clock);
    }
  }

  /** The kind of heading; undefined where the line is none. */
  #headingOf(entry: AgendaEntry, index: number): LineRole | undefined {
    if (entry.kind === 'heading') return this.#markdown(entry, index);
    if (this.#parts.has(entry)) return 'section';
    if (isSitting(entry) && this.#isBelowHeading(index)) return 'section';
    if (entry.kind !== 'text') return undefined;
    const name = nameOf(entry);
    if (isAgendaHeading(entry.line.text)) return 'agenda';
    if (this.#isDay(name)) return 'day';
    if (isAob(name) || !entry.afterBlank) return undefined;
    if (isPartOfDay(name)) return 'section';
    if (isOutside(name) && !this.#hasTimes(index, undefined)) return 'outside';
    if (!isTitle(entry.line.text)) return undefined;
    return this.#aob && !this.#hasTimes(index, undefined) && !this.#countsOn(index) ? 'outside' : 'section';
  }

  #markdown(entry: AgendaEntry, index: number): LineRole {
    const name = nameOf(entry);
    const { level = 1 } = entry;
    if (isAgendaHeading(name)) return 'agenda';
    if (this.#isDay(name)) return 'day';
    if (entry.clock || entry.read.details.minutes !== undefined || isAob(entry.read.recognised)) return 'item';
    if (this.#outside?.level !== undefined && level > this.#outside.level) return 'outside';
    const timed = this.#hasTimes(index, level);
    // On the page of a meeting, with its participants and its notes.
    if (this.#seen && this.#hasOutside && /^(?:action items?|actions|decisions)$/i.test(name) && !timed) return 'outside';
    if (isOutside(name) && !timed) return 'outside';
    if (this.#top !== undefined && level <= this.#top && this.#seen && !timed && !this.#hasTable(index, level)) return 'outside';
    return timed === 'rows' || this.#hasTable(index, level) || this.#goesOn(index, level) ? 'section' : 'item';
  }

  #isDay(name: string): boolean {
    return isDayHeading(name) && (this.#days || /^\p{L}+\s*\d/u.test(name));
  }

  /** The entries up to the next heading of this depth. */
  #under(index: number, level: number | undefined): AgendaEntry[] {
    const found: AgendaEntry[] = [];
    for (let at = index + 1; at < this.#entries.length && found.length < 200; at += 1) {
      const entry = this.#entries[at] as AgendaEntry;
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
      timed.length === 1 &&
      saysOnlyWhen(first) &&
      first === under.find(({ kind }) => kind !== 'blank') &&
      !first.marker &&
      !first.table &&
      first.kind !== 'heading';
    return isWhole ? 'whole' : 'rows';
  }

  #hasTable(index: number, level: number): boolean {
    return this.#under(index, level).some(({ table }) => table !== undefined);
  }

  #isBelowHeading(index: number): boolean {
    const above = [this.#entries[index - 1], this.#entries[index - 2]].find((entry) => entry && entry.kind !== 'blank');
    return above !== undefined && (above.kind === 'heading' || (above.kind === 'text' && this.#isDay(nameOf(above))));
  }

  /** Whether the next number is the one after the last. */
  #countsOn(index: number): boolean {
    const isCounted = ({ kind, marker }: AgendaEntry): boolean => kind === 'row' && marker?.style === 'number' && marker.depth === 1;
    const last = this.#entries.slice(Math.max(0, index - 200), index).findLast(isCounted);
    const next = this.#entries.slice(index + 1, index + 20).find(isCounted);
    return last?.marker !== undefined && next?.marker?.value === last.marker.value + 1;
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

/** Of a section within another that is no agenda, the outer one's depth. */
const outer = (above: number | undefined, level: number | undefined): number | undefined =>
  above !== undefined && level !== undefined && above < level ? above : level;

/** A line that looks like a title: in capitals, or all in bold. */
function isTitle(text: string): boolean {
  const name = nameOfText(text);
  if (name.length < 3 || name.length > 90) return false;
  return (/\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name)) || /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text);
}

const nameOfText = (text: string): string => text.replace(/[*_#:]/g, '').trim();

/** A time without an item's title: alone, or before a sentence. */
const saysOnlyWhen = (entry: AgendaEntry | undefined): entry is AgendaEntry =>
  entry !== undefined && (entry.kind === 'clock' || (entry.clock !== undefined && /[.!]$/.test(entry.said.text) && entry.said.text.split(/\s+/).length >= 4));

/** "13:00-15:00 Monday Session II": when all that is below it is taken. */
const isSitting = ({ kind, clock, marker, table, said }: AgendaEntry): boolean =>
  kind === 'row' &&
  clock?.end !== undefined &&
  !marker &&
  !table &&
  /^(?:\p{L}{3,12}day\s+)?(?:session|séance|sesión|заседание)\s+(?:[IVX]{1,4}|\d{1,2})$/iu.test(said.text);
