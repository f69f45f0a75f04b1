// What an item's line says besides its title: minutes, presenter, documents.
import type { DraftItem } from '../meeting/commands.ts';
import { safeLink } from '../minutes/safe-link.ts';

export type Details = Pick<DraftItem, 'title' | 'minutes' | 'presenter' | 'documents'>;

const unit = String.raw`(?:minutes?|mins?\.?|minutos?|minuten|мин(?:ут[аы]?|\.)?|دقائق|دقيقة|分钟|分|['′’])`;
const hour = String.raw`(?:hours?|hrs?\.?|heures?|horas?|час(?:а|ов)?|h|小时)`;
const amount = new RegExp(String.raw`(?:(\d{1,2})\s*${hour}\s*(?:(\d{1,2})(?:\s*${unit})?)?|(\d{1,3})\s*${unit})(?![\p{L}\d])`, 'iu');
const range = /(\d{1,2})[:.h](\d{2})\s*(?:[-–—]|to|until|à|a)\s*(\d{1,2})[:.h](\d{2})(?:\s*(?:UTC|GMT|CET|CEST|h))?/i;
const day = 24 * 60;

/** Minutes said as a duration or as a stretch of the clock, over midnight too. */
export function minutesIn(text: string): number | undefined {
  const clock = range.exec(text);
  if (clock) {
    const [, h1, m1, h2, m2] = clock.map(Number) as [number, number, number, number, number];
    if (h1 > 24 || h2 > 24 || m1 > 59 || m2 > 59) return undefined;
    const minutes = (h2 * 60 + m2 - (h1 * 60 + m1) + day) % day;
    return minutes > 0 ? minutes : undefined;
  }
  const said = amount.exec(text);
  if (!said) return undefined;
  const minutes = said[3] !== undefined ? Number(said[3]) : Number(said[1]) * 60 + Number(said[2] ?? 0);
  return minutes >= 1 && minutes <= day ? minutes : undefined;
}

const timeOnly = (text: string): boolean =>
  text
    .replace(range, '')
    .replace(amount, '')
    .replace(/\b(?:approx|about|max|up to|UTC|ca)\b\.?|[\s~:;,.()–—-]/gi, '') === '';

interface Draft {
  title: string;
  minutes?: number;
  presenter?: string;
  documents: NonNullable<DraftItem['documents']>;
}

function takeDocuments(draft: Draft): void {
  draft.title = draft.title
    .replace(/\[([^\][]{1,300})\]\(\s*<?([^()\s<>]+(?:\([^()\s]*\)[^()\s]*)*)>?(?:\s+"[^"]*")?\s*\)/g, (whole, title: string, address: string) => {
      const url = safeLink(address);
      if (url === undefined) return whole;
      draft.documents.push({ title: title.trim() || url, url });
      return title;
    })
    .replace(/[<(]?(https?:\/\/[^\s<>()]+(?:\([^\s()]*\)[^\s<>()]*)*)[>)]?/gi, (whole, address: string) => {
      const trimmed = address.replace(/[.,;:!?]+$/, '');
      const url = safeLink(trimmed);
      if (url === undefined) return whole;
      draft.documents.push({ title: url.length > 300 ? new URL(url).hostname : url, url });
      return address.slice(trimmed.length);
    });
}

/** Brackets at the end, one after another: a time, a person, or both; others belong to the title. */
function takeBrackets(draft: Draft): void {
  for (
    let match = /^(.*\S)\s*[([]([^()[\]]{1,120})[)\]][.\s]*$/.exec(draft.title);
    match;
    match = /^(.*\S)\s*[([]([^()[\]]{1,120})[)\]][.\s]*$/.exec(draft.title)
  ) {
    const [, before = '', inside = ''] = match;
    const minutes = minutesIn(inside);
    const rest = inside
      .split(/[,;/–—]|\s-\s/)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !timeOnly(part));
    if (minutes !== undefined && draft.minutes === undefined && rest.length <= 1) {
      draft.minutes = minutes;
      if (rest[0] !== undefined) draft.presenter ??= person(rest[0]);
    } else if (minutes === undefined && draft.presenter === undefined && isPerson(inside)) draft.presenter = person(inside);
    else return;
    draft.title = before;
  }
}

const named = /^(?:presented by|presenters?|led by|lead|speakers?|facilitators?|rapporteur|by|présenté par|par|ponente|por|докладчик|主持|报告人)\s*[:：]?\s+/i;
const role =
  /^(?:the )?(?:mag |igf |un |co-?|vice-?|deputy )*(?:chair(?:s|man|person|woman)?|secretariat|secretary|host country|facilitators?|all|everyone|members?|coordinators?|président(?:e)?|secrétariat|presidencia|secretaría|председатель|секретариат|主席|秘书处|الرئيس(?:ة)?|الأمانة)$/i;
const name =
  /^(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof|H\.E|Sr|Sra|M|Mme)\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|do|dos|van|von|der|del|la|el|al|bin|St|of|and|&)\.?\s+)*\p{Lu}[\p{L}.'’-]*){1,4}$/u;
const titled = /^(?:Mr|Ms|Mrs|Mx|Dr|Prof|H\.E|Sr|Sra|Mme)\.?\s+\p{Lu}/u;

function person(text: string): string {
  return text
    .replace(named, '')
    .replace(/^[:\s]+/, '')
    .trim();
}

/** Whether a bracket is someone rather than part of the title: said so, a role, or a name as names are written. */
function isPerson(text: string): boolean {
  const trimmed = text.trim();
  return (
    named.test(trimmed) ||
    role.test(trimmed) ||
    titled.test(trimmed) ||
    (name.test(trimmed) && !/^[A-Z]{2,}/.test(trimmed)) ||
    /^\p{Lu}\p{Ll}+(?:,? (?:and|&) \p{Lu}\p{Ll}+)*$/u.test(trimmed)
  );
}

/** A tail after a dash, a comma or a bar: a time or someone. */
function takeTail(draft: Draft): void {
  for (let round = 0; round < 3; round += 1) {
    const match = /^(.*\S)(?:\s+[-–—|]+\s*|\s*[|]\s*|,\s+(?=(?:presented |led )?by\s)|[,:;]\s+|\t+|\s{3,}|[.…_]{3,}\s*)([^|]{1,120}?)[.\s]*$/.exec(draft.title);
    if (!match) break;
    const [, before = '', tail = ''] = match;
    if (draft.minutes === undefined && minutesIn(tail) !== undefined && timeOnly(tail)) draft.minutes = minutesIn(tail);
    else if (draft.presenter === undefined && (named.test(tail) || role.test(tail) || titled.test(tail)) && !/[,;]\s*$/.test(before))
      draft.presenter = person(tail);
    else break;
    draft.title = before;
  }
  const bare = new RegExp(String.raw`^(.*\S)\s+(${amount.source}|${range.source})\.?$`, 'iu').exec(draft.title);
  if (bare && draft.minutes === undefined) {
    draft.minutes = minutesIn(bare[2] ?? '');
    draft.title = bare[1] ?? draft.title;
  }
}

/** A time that stands before the title. */
function takeHead(draft: Draft): void {
  const clock = new RegExp(String.raw`^[([]?\s*${range.source}\s*[)\]]?\s*[-–—:|.,]*\s*(?=\S)`, 'i').exec(draft.title);
  if (clock) {
    draft.minutes = minutesIn(clock[0]);
    draft.title = draft.title.slice(clock[0].length);
    return;
  }
  const said = new RegExp(String.raw`^[([]\s*${amount.source}\s*[)\]]\s*[-–—:|.,]*\s*(?=\S)`, 'iu').exec(draft.title);
  if (said) {
    draft.minutes = minutesIn(said[0]);
    draft.title = draft.title.slice(said[0].length);
  }
}

const unmarked = (text: string): string =>
  text
    .replace(/\*\*|__/g, '')
    .replace(/(^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–—-]+|[\s:;,–—-]+$/g, '')
    .trim();

/** An item's line, its marker taken off. */
export function detailsOf(text: string): Details {
  const draft: Draft = { title: text.replace(/\*\*|__/g, ''), documents: [] };
  takeDocuments(draft);
  takeHead(draft);
  draft.title = draft.title.trim();
  takeBrackets(draft);
  takeTail(draft);
  takeBrackets(draft);
  return {
    title: unmarked(draft.title),
    ...(draft.minutes !== undefined && { minutes: draft.minutes }),
    ...(draft.presenter && { presenter: draft.presenter }),
    ...(draft.documents.length > 0 && { documents: draft.documents }),
  };
}

/** A line that only says who: "Presenter: Ana". */
export function presenterLine(text: string): string | undefined {
  const match = /^(?:presenters?|speakers?|lead|led by|facilitators?|presented by|introduced by|ponente|présentateur|докладчик)\s*[:：-]\s*(.+)$/i.exec(text);
  return match?.[1]?.trim();
}

/** A line that only says how long: "Time: 10 minutes", "10:00 - 10:40". */
export function minutesLine(text: string): number | undefined {
  const rest = text.replace(/^(?:time|duration|durée|duración|время|时间)\s*[:：]\s*/i, '').replace(/^\(|\)$/g, '');
  return timeOnly(rest) ? minutesIn(rest) : undefined;
}
