// The parts of a pasted text: facts at the top, the agenda, its days, and sections that are no agenda.
import { afterAob, isAob } from '../meeting/agenda/aob-title.ts';
import { isDayHeading } from './dates.ts';
import { type AgendaEntry, nameOf } from './entries.ts';
import { factPair, isFactLine } from './fact-lines.ts';
import { isAgendaHeading, isOutside } from './names.ts';
import { placeIn } from './places.ts';
import { isHeadingLike, type LineRole, Sections } from './sections.ts';

/** The role of each entry. */
export function rolesOf(entries: readonly AgendaEntry[]): LineRole[] {
  const roles: LineRole[] = entries.map(() => 'body');
  const named = agendaStart(entries);
  const start = withDays(entries, named ?? firstItem(entries));
  for (let index = 0; index < start; index += 1) roles[index] = 'fact';
  if (named !== undefined) roles[named - 1] = 'agenda';
  if (named !== undefined) markFactsBelow(entries, roles, start);
  const top = named === undefined ? undefined : entries[named - 1]?.level;
  new Sections(entries, roles, top).mark(start);
  return roles;
}

/** Facts may come below the heading too, before the first item: "AGENDA", a title, the date and the time. */
function markFactsBelow(entries: readonly AgendaEntry[], roles: LineRole[], start: number): void {
  const isMarked = entries.some(({ kind }, index) => index >= start && (kind === 'row' || kind === 'clock'));
  // Where items have no markers, only the lines right below the heading can be facts.
  const end = entries.findIndex(
    (entry, index) => index >= start && (entry.kind === 'blank' ? !isMarked && index > start : entry.kind !== 'text' || isOutside(nameOf(entry))),
  );
  const above = entries.slice(start, end === -1 ? entries.length : end);
  const last = above.findLastIndex(({ kind, line }) => kind === 'text' && isFactLine(line.text));
  for (const [index, { kind }] of above.slice(0, last + 1).entries()) if (kind === 'text') roles[start + index] = 'fact';
}

const isReal = (entry: AgendaEntry): boolean => entry.kind === 'row' && !isFactLine(entry.line.text) && !isOnlyLink(entry);

/** "* [Slides](https://…)": above the headings of an agenda it is none of its items. */
const isOnlyLink = ({ marker, said }: AgendaEntry): boolean =>
  marker?.style.startsWith('bullet') === true && /^[*_]*\[[^\][]{1,80}\]\(https?:[^()\s]+\)[*_]*$/.test(said.text.slice(0, 2000));

/** Behind the heading that says "Agenda"; of two with nothing between, the last. */
function agendaStart(entries: readonly AgendaEntry[]): number | undefined {
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
function firstItem(entries: readonly AgendaEntry[]): number {
  const isMarked = entries.some(({ kind }) => kind === 'row' || kind === 'clock');
  const clocks = entries.filter(({ kind }) => kind === 'clock').length;
  const hasReal = entries.some(isReal);
  const lastHeading = entries.findLastIndex(({ kind }) => kind === 'heading');
  let titled = false;
  for (const [index, entry] of entries.entries()) {
    const { kind, line } = entry;
    if (hasReal && index < lastHeading && isOnlyLink(entry)) continue;
    if (kind === 'row' && !(hasReal && !entry.table && (isFactLine(line.text) || isOfMeeting(entries, index)))) return index;
    if (kind === 'head') return index;
    if (kind === 'clock' && (clocks > 1 || entry.level !== undefined) && !isFactClock(entries, index) && !isOfMeeting(entries, index)) return index;
    if (isHeadingLike(entry) && (isAob(nameOf(entry)) || afterAob(nameOf(entry)) !== undefined)) return index;
    if (entry.listed) return index;
    if (kind === 'heading') {
      if (titled && !isOutside(nameOf(entry)) && !isFactLine(nameOf(entry)) && !isAboveFact(entries, index)) return index;
      if (isOutside(nameOf(entry))) return index;
      titled = true;
    }
    if (kind === 'text' && !isMarked && !isFactLine(line.text) && !isAboveDate(entries, index)) return index;
    if (kind === 'text' && isMarked && !isFactLine(line.text)) titled = true;
  }
  return entries.length;
}

/** A stretch that stands by itself above a blank line, before others that have items right below. */
function isFactClock(entries: readonly AgendaEntry[], index: number): boolean {
  const next = entries[index + 1];
  return next?.kind === 'blank' && entries.slice(index + 1).some((entry, at, rest) => entry.kind === 'clock' && rest[at + 1]?.kind !== 'blank');
}

/** "09:30-11:30 (Session I)" below a date and above other facts: the time of the whole meeting. */
function isOfMeeting(entries: readonly AgendaEntry[], index: number): boolean {
  const { clock, marker, said } = entries[index] as AgendaEntry;
  if (!clock?.end || marker || !saysWhere(said.text)) return false;
  const next = entries[index + 1];
  if (next && next.kind !== 'blank' && !(next.kind === 'text' && isFactLine(next.line.text))) return false;
  if (/\p{L}/u.test(said.text)) return true;
  const from = entries.findLastIndex(({ kind }, at) => at < index && kind === 'blank') + 1;
  return entries.slice(from, index).some(({ kind, line }) => kind === 'text' && isFactLine(line.text));
}

/** Nothing, a zone in brackets, or a room. */
function saysWhere(text: string): boolean {
  const rest = text.replace(/^[\s,;|–—-]*(?:\([^()]*\))?[\s,;|–—-]*/, '');
  return rest === '' || factPair(rest)?.key === 'place' || placeIn(rest) !== undefined;
}

/** A heading right above a date is a part of the title. */
function isAboveFact(entries: readonly AgendaEntry[], index: number): boolean {
  const next = entries.slice(index + 1).find(({ kind }) => kind !== 'blank');
  return next?.kind === 'text' && isFactLine(next.line.text);
}

/** In lines without markers: the block of lines above a blank one, where it has a date. */
function isAboveDate(entries: readonly AgendaEntry[], index: number): boolean {
  const end = entries.findIndex(({ kind }, at) => at >= index && kind === 'blank');
  if (end === -1 || end - index > 8 || entries.slice(0, index).some(({ kind }) => kind === 'blank')) return false;
  return entries.slice(index, end).some(({ line }) => isFactLine(line.text)) && entries.slice(end).some(({ kind }) => kind === 'text');
}

/** With the headings of the day right above the first item. */
function withDays(entries: readonly AgendaEntry[], start: number): number {
  for (let index = start - 1; index >= 0 && start - index < 5; index -= 1) {
    const entry = entries[index];
    if (!entry || entry.kind === 'row' || entry.kind === 'clock') break;
    if (isHeadingLike(entry) && isDay(entries, entry)) return index;
  }
  return start;
}

const isDay = (entries: readonly AgendaEntry[], entry: AgendaEntry): boolean => {
  const name = nameOf(entry);
  if (!isDayHeading(name)) return false;
  if (/^\p{L}+\s*\d{1,2}(?!\d)\s*[:.–—(-]|^\p{L}+\s\d$/u.test(name) && /^(?:day|jour|día|dia|tag|день)/i.test(name)) return true;
  return entries.filter((each) => isHeadingLike(each) && isDayHeading(nameOf(each))).length > 1;
};
