// What an item's line says besides its title: minutes, presenter, documents.
import type { DraftItem } from '../meeting/commands.ts';
import { asWritten, type Said, trimmed } from './lines.ts';
import { takeLinks } from './links.ts';
import { minutesIn, saysOnlyTime, timeAtHead, timeAtTail, withoutTimes } from './minutes.ts';
import { isPerson, isSurelyPerson, person } from './presenter.ts';

export type Details = Pick<DraftItem, 'title' | 'minutes' | 'presenter' | 'documents'>;

interface Draft {
  title: string;
  minutes?: number;
  presenter?: string;
}

const lastBrackets = /^(.*\S)\s*[([]([^()[\]]{1,210})[)\]][.\s]*$/;
const tailOf = /^(.*\S)(?:\s+[-–—|]+\s*|\s*\|\s*|[,:;]\s+|\t)([^|\t]{1,210}?)[.\s]*$/;
const saidTail =
  /^(.*?\S)(?:\s+[-–—|]+\s*|\s*\|\s*|[,;]\s+|\t)((?:presenters?|speakers?|lead|facilitators?|moderators?|ponente|докладчик)\s*:\s*[^|\t]{1,210})$/i;
/** Brackets at the end, one after another: a time, a person, or both; others belong to the title. */
function takeBrackets(draft: Draft): void {
  for (let match = lastBrackets.exec(draft.title); match; match = lastBrackets.exec(draft.title)) {
    const [, before = '', inside = ''] = match;
    const minutes = minutesIn(inside);
    const rest = withoutTimes(inside)
      .split(/[,;/–—]|\s-\s/)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !saysOnlyTime(part));
    const [who] = rest;
    if (minutes !== undefined && draft.minutes === undefined && rest.length <= 1 && (who === undefined || minutesIn(who) === undefined)) {
      draft.minutes = minutes;
      if (who !== undefined) draft.presenter ??= person(who);
    } else if (minutes === undefined && draft.presenter === undefined && isPerson(inside)) draft.presenter = person(inside.trim());
    else return;
    draft.title = before;
  }
}

/** A tail after a dash, a comma or a bar: a time or someone. */
function takeTail(draft: Draft): void {
  for (let round = 0; round < 3; round += 1) {
    let [, before = '', tail = ''] = tailOf.exec(draft.title) ?? [];
    if (draft.presenter === undefined && !isSurelyPerson(tail) && !saysOnlyTime(tail)) [, before = '', tail = ''] = saidTail.exec(draft.title) ?? [];
    if (draft.minutes === undefined && minutesIn(tail) !== undefined && saysOnlyTime(tail)) draft.minutes = minutesIn(tail);
    else if (draft.presenter === undefined && isSurelyPerson(tail)) draft.presenter = person(tail);
    else break;
    draft.title = before;
  }
  const time = draft.minutes === undefined ? timeAtTail(draft.title.replace(/\.$/, '')) : undefined;
  if (!time) return;
  draft.minutes = time.length.minutes;
  draft.title = draft.title.slice(0, time.from);
}

/** A time that stands before the title. */
function takeHead(draft: Draft): void {
  const head = timeAtHead(draft.title);
  if (head === undefined || head.to >= draft.title.length) return;
  draft.minutes = head.length.minutes;
  draft.title = draft.title.slice(head.to);
}

const withoutBold = (text: string): string => text.replace(/\*\*|(?<![\p{L}\d])__|__(?![\p{L}\d])/gu, '');

const unmarked = (text: string): string =>
  trimmed(
    withoutBold(text)
      .replace(/(^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/g, '$1')
      .replace(/\s+/g, ' '),
    /[\s:;,–—-]/,
  );

/** An item's line, its marker taken off. `recognised` is the title as it was understood, which a name is looked for in. */
export function detailsOf(said: Said): { details: Details; recognised: string } {
  const { text, documents } = takeLinks(withoutBold(said.text));
  // Leaders and columns of spaces part what stands on either side.
  const draft: Draft = {
    title: text
      .replace(/[.…_]{3,}/g, '\t')
      .replace(/\s{3,}|\s*\t\s*/g, '\t')
      .trim(),
  };
  if (draft.title.length <= 1000) {
    takeHead(draft);
    takeBrackets(draft);
    takeTail(draft);
    takeBrackets(draft);
  }
  const recognised = unmarked(draft.title);
  const written = (part: string): string => asWritten(part, said).trim();
  return {
    recognised,
    details: {
      title: written(recognised),
      ...(draft.minutes !== undefined && { minutes: draft.minutes }),
      ...(draft.presenter && { presenter: written(draft.presenter) }),
      ...(documents.length > 0 && { documents: documents.map((each) => ({ ...each, title: written(each.title) })) }),
    },
  };
}
