// The details in an item's text beside its title: minutes, presenter, documents.

import { trimmed } from '../kit/trimmed.ts';
import type { DraftItem } from '../meeting/agenda/draft.ts';
import { asWritten, type WrittenText } from './lines.ts';
import { takeLinks } from './links.ts';
import { type Length, lengthIn, saysForEach, saysOnlyTime, timeAtHead, timeAtTail, withoutTimes } from './minutes.ts';
import { hanNameAtTail, isFirstName, isName, isPerson, isSomeone, isSurelyPerson, mentionsAtTail, person, presenterAtHead, presenterAtTail } from './people.ts';

export type Details = Pick<DraftItem, 'title' | 'minutes' | 'presenter' | 'documents'>;

export interface Read {
  details: Details;
  /** The title as it was understood, which a name is looked for in. */
  recognised: string;
  /** Something was left out, or a time may be another. */
  unsure?: true;
}

interface TitleDetails {
  title: string;
  minutes?: number;
  presenter?: string;
  unsure?: true;
  /** "20-45m", which stays behind the title. */
  range?: string;
}

const lastBrackets = /^(.*\S)\s*[([]([^()[\]]{1,210})[)\]][.\s*;:]*$/;
const tailOf = /^(.*\S)(?:\s+(?:[-–—|]+|\/\/)\s*|\s*\|\s*|[,:;]\s+|\t\s*)([^|\t]{1,210}?)[.;\s]*$/;
/** A symbol in brackets, which stays in the title: "(A/71/67)", "(SEN/27/42)". */
const symbol =
  /^(?:paper|doc(?:ument)?|ref)\.?\s+[\p{L}\d./-]{1,30}(?:,? [\p{L}\d./-]{1,30}){0,3}$|^[\p{L}\d.]+(?:\/[\p{L}\d.*-]+)+(?:(?:,| and|;)\s*[\p{L}\d.]+(?:\/[\p{L}\d.*-]+)+)*$/u;
/** "Joseph, Amira" behind a dash. */
const listed = /^(.*\S)\s+(?:[-–—]|\/\/)\s+([^|\t–—()]{1,210}[,&/][^|\t–—()]{1,210}?)[.;\s]*$/;
/** "[from Jo]": who asked for the item, and presents it where nobody else does. */
const askedBy = /^(.*\S)\s*[([]from\s+([^()[\]\s]{1,40}(?:\s\p{Lu}[^()[\]\s]{0,30})?)[)\]]$/u;
const remarkOf = /^(.*\S)\s+[*_]+([^*_]{3,120})[*_]*\s*$/;
const timeLabel = /[\s,;–—-]+(?:time(?: allotted| estimate)?|estimated time|duration|length|durée|duración|время|时间|المدة)$/i;
const cited = /^(.*\p{L}{4})\.\s+[([][^()[\]]{1,120}[)\]]$/u;
/** A time in brackets, before the presenter. */
const endsInTime = /[([][^()[\]]*\d[^()[\]]*(?:m|')[^()[\]]*[)\]]$|\s[-–—,]\s*\d+\s*m\p{L}*$/iu;
const counted = /^(?:mins?|minutes?|time|duration|durée|minutos|мин|分钟)\s*[:=]\s*(\d{1,3})$|^[~≈]\s?(\d{1,3})$/i;

function takeLength(draft: TitleDetails, length: Length): void {
  draft.minutes = length.minutes;
  if (length.unsure) draft.unsure = true;
  if (length.range !== undefined) draft.range = length.range;
}

/** The person in a bracket that also has a time; null where it has something else too. */
function whoBeside(inside: string): string | null | undefined {
  const rest = withoutTimes(inside)
    .split(/[,;،؛、–—]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !saysOnlyTime(part));
  if (rest.length === 0) return undefined;
  const who = rest.join(', ');
  const isOne = rest.length === 1 && /^[\p{Lu}\p{Lo}]/u.test(who) && who.split(/\s+/).length <= 4 && !/\s(?:to|will|with|from|about)\s/.test(who);
  return isOne || isPerson(who) ? person(who) : null;
}

/** Brackets at the end, one after another: a time, a person, or both; others belong to the title. */
function takeBrackets(draft: TitleDetails): void {
  const [, before, inside = ''] = draft.presenter === undefined ? (lastBrackets.exec(draft.title) ?? []) : [];
  if (before !== undefined && symbol.test(inside) && /[)\]]\s*$/.test(before)) {
    const kept = draft.title.slice(before.length);
    draft.title = before;
    takeBrackets(draft);
    draft.title += kept.replace(/^\s*/, ' ');
    return;
  }
  for (let match = lastBrackets.exec(draft.title); match; match = lastBrackets.exec(draft.title)) {
    const [, before = '', inside = ''] = match;
    const [, named, about] = counted.exec(inside) ?? [];
    const minutes = named ?? about;
    const length = minutes === undefined ? lengthIn(inside) : { minutes: Number(minutes) };
    const who = length === undefined ? undefined : minutes === undefined ? whoBeside(inside) : undefined;
    if (length !== undefined && length.minutes > 0 && draft.minutes === undefined && who !== null) {
      takeLength(draft, length);
      if (who !== undefined) draft.presenter ??= who;
    } else if (saysForEach(inside)) draft.unsure = true;
    else if (length === undefined && draft.presenter === undefined && isPerson(inside)) draft.presenter = person(inside.trim());
    else {
      const parts = inside.split(/\s*[,;]\s*/);
      const rest = parts.filter((part) => !saysOnlyTime(part) || lengthIn(part) === undefined);
      if (length === undefined || draft.minutes !== undefined || rest.length === parts.length) return;
      takeLength(draft, length);
      draft.title = `${before} (${rest.join(', ')})`;
      return;
    }
    draft.title = before;
  }
}

/** "Budget (Ana, 20 min): income": a time in a bracket before the colon. */
const bracketBefore = /^([^()[\]]{1,200}\S)\s*[([]([^()[\]]{1,100})[)\]]\s*:\s+(\S.*)$/;

function takeBracketBefore(draft: TitleDetails): void {
  const [, before = '', inside = '', after = ''] = bracketBefore.exec(draft.title) ?? [];
  if (before === '' || lengthIn(inside) === undefined) return;
  const bracket: TitleDetails = { title: `${before} (${inside})` };
  takeBrackets(bracket);
  if (bracket.title === before) Object.assign(draft, bracket, { title: `${before}: ${after}` });
}

/** "Housing strategy<tab>11 - 48": the pages of its paper, in a column of their own. */
function takePages(draft: TitleDetails): void {
  const [, before = ''] = /^(.*\p{L}.*)\t(?:pp?\.?\s?)?\d{1,4}\s?[-–]\s?\d{1,4}$/u.exec(draft.title) ?? [];
  if (before === '') return;
  draft.title = before.trim();
  draft.unsure = true;
}

/** A remark at the end that speaks of time and gives none: "*5 mins each". */
function takeRemark(draft: TitleDetails): void {
  const [, before, said = ''] = remarkOf.exec(draft.title) ?? [];
  if (before === undefined) return;
  const length = draft.minutes === undefined && saysOnlyTime(said) ? lengthIn(said) : undefined;
  if (length) takeLength(draft, length);
  else if (saysForEach(said)) draft.unsure = true;
  else return;
  draft.title = before;
}

/** First names alone are names beside a time. */
const isNamed = (draft: TitleDetails, before = '', tail = ''): boolean =>
  isSurelyPerson(tail) || isName(tail) || (isFirstName(tail) && (draft.minutes !== undefined || endsInTime.test(before)));

/** A tail after a dash, a comma or a bar: a time or someone. */
function takeTails(draft: TitleDetails): void {
  for (let round = 0; round < 4; round += 1) {
    const said = draft.presenter === undefined ? (presenterAtTail(draft.title) ?? hanNameAtTail(draft.title) ?? mentionsAtTail(draft.title)) : undefined;
    const several = draft.presenter === undefined ? listed.exec(draft.title) : null;
    const [, before = '', tail = ''] = (several && isNamed(draft, several[1], several[2]) ? several : tailOf.exec(draft.title)) ?? [];
    const separator = draft.title.slice(before.length);
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) break;
    const length = draft.minutes === undefined && saysOnlyTime(tail) ? lengthIn(tail) : undefined;
    if (!length && said && !saysOnlyTime(said[1])) {
      [draft.title, draft.presenter] = said;
      continue;
    }
    const isWho =
      draft.presenter === undefined &&
      !/[([]\s?\d/.test(tail) &&
      (isSurelyPerson(tail) ||
        (/^\s+\/\//.test(separator) && isPerson(tail)) ||
        (/^\s+(?:[-–—]|\/\/)/.test(separator) && isNamed(draft, before, tail)) ||
        (isName(tail) && (/^\s*(?:[-–—|]|\/\/)|^\t/.test(separator) || (draft.minutes !== undefined && separator.startsWith(',')))));
    if (length) takeLength(draft, length);
    else if (isWho) draft.presenter = person(tail) + (/(?<=[\s\p{Ll}])\p{Lu}$/u.test(tail) && draft.title.endsWith(`${tail}.`) ? '.' : '');
    else break;
    draft.title = length ? before.replace(timeLabel, '') : before;
  }
  const time = draft.minutes === undefined ? timeAtTail(draft.title.replace(/[.*;]$/, '')) : undefined;
  if (!time) return;
  takeLength(draft, time.length);
  draft.title = draft.title.slice(0, time.from);
}

/** Brackets after a full stop are not part of a title. */
function takeSource(draft: TitleDetails): void {
  const before = cited.exec(draft.title)?.[1];
  if (before === undefined) return;
  draft.title = before;
  draft.unsure = true;
}

/** A duration before the title, or someone in brackets. */
function takeHead(draft: TitleDetails): void {
  const who = presenterAtHead(draft.title);
  if (who) [draft.presenter, draft.title] = who;
  const head = timeAtHead(draft.title);
  if (head === undefined || head.to >= draft.title.length) return;
  takeLength(draft, head.length);
  draft.title = draft.title.slice(head.to);
}

const withoutBold = (text: string): string => text.replace(/\*\*|(?<![\p{L}\d])__|__(?![\p{L}\d])/gu, '');

/** A full stop ends a title that is a sentence, not an abbreviation. */
const withoutStop = (title: string): string => title.replace(/(?<=\p{L}{4}|\d|(?<!\p{L})год|[)\]”"])\.$/u, '');

function unmarked(text: string): string {
  const plain = withoutBold(text)
    .replace(/(^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/g, '$1')
    .replace(/(?<=[\p{L}\d)])\*+(?=\s*[;:,.]*\s*$)/u, '')
    .replace(/\s+/g, ' ');
  return withoutStop(trimmed(plain, /[\s:;,–—،؛；、-]/));
}

/** No title is as long: what is, is kept and not looked into. */
const longest = 3000;

function asItIs({ text, written }: WrittenText): Read {
  const title = trimmed(written.replace(/\s+/g, ' '), /\s/);
  return { recognised: title === '' ? text : title, details: { title } };
}

/** An item's text, its marker taken off. */
export function detailsOf(said: WrittenText, addresses?: ReadonlyMap<string, string>): Read {
  if (said.text.length > longest) return asItIs(said);
  const { text, documents } = takeLinks(withoutBold(said.text), addresses);
  // Leaders and columns of spaces separate what is on either side.
  const draft: TitleDetails = {
    title: text
      .replace(/[.…_]{3,}/g, '\t')
      .replace(/\s{3,}|\s*\t\s*/g, '\t')
      .trim(),
  };
  if (draft.title.length <= 1000) {
    const [, asked, by] = askedBy.exec(draft.title) ?? [];
    if (asked !== undefined) draft.title = asked;
    takePages(draft);
    takeHead(draft);
    takeRemark(draft);
    takeBracketBefore(draft);
    takeBrackets(draft);
    takeTails(draft);
    takeBrackets(draft);
    takeSource(draft);
    if (by !== undefined) draft.presenter ??= by;
  }
  const recognised = unmarked(draft.title);
  const written = (part: string): string => asWritten(part, said).trim();
  const presenter = draft.presenter === undefined ? '' : written(draft.presenter);
  return {
    recognised,
    ...(draft.unsure && { unsure: true as const }),
    details: {
      title: written(recognised) + (draft.range === undefined || recognised === '' ? '' : ` (${written(draft.range)})`),
      ...(draft.minutes !== undefined && { minutes: draft.minutes }),
      ...(isSomeone(presenter) && { presenter }),
      ...(documents.length > 0 && { documents: documents.map((each) => ({ ...each, title: written(each.title) })) }),
    },
  };
}
