// The first and the last paragraph as the facts propose them. From then on they are text like any other.

import { cleanLine } from '../kit/clean.ts';
import { nextNumber } from '../kit/next-number.ts';
import { isBreak } from '../meeting/agenda/breaks.ts';
import type { ItemStatus } from '../meeting/model/agenda.ts';
import { flatten } from '../meeting/model/agenda-tree.ts';
import type { MeetingState } from '../meeting/state.ts';
import { formatDate, formatList, formatTime } from '../words/format.ts';
import { reportWordsFor } from '../words/report/report-words.ts';
import { heldAt } from './held.ts';
import { stateForObservers } from './in-camera/state-for-observers.ts';

/** As words alone, so that VI is not found in Virtual, and is in "Meeting VI". */
const inWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** "The Virtual MAG Meeting VI": as the title says, with series and number where the title does not have them. */
function nameOf({ title, series, number, language }: Pick<MeetingState, 'title' | 'series' | 'number' | 'language'>): string {
  const said = inWords(title);
  const more = [series, number].filter((part): part is string => part !== undefined && !said.includes(inWords(part)));
  return cleanLine(more.length > 0 ? title + reportWordsFor(language).punctuation.bracketed(more.join(' ')) : title);
}

/** Without the full stop, which the sentence around it has. */
const unended = (text: string): string => text.trim().replace(/[.。]$/u, '');

export function proposeOpening(whole: MeetingState): string {
  const state = stateForObservers(whole);
  const words = reportWordsFor(state.language).proposal;
  const { language, chair, secretariat, hostCountry, focus, body } = state;
  const admitted = flatten(state.agenda).filter(
    (item) => item.section === 'aob' && item.proposal && !['proposed', 'declined', 'withdrawn'].includes(item.status),
  );
  const sentences = [
    words.held(nameOf(state), formatDate(language, heldAt(state))),
    words.chair(chair.name, body),
    words.secretariat(
      formatList(
        language,
        secretariat.map((person) => person.name),
      ),
      secretariat.length,
    ),
    hostCountry && words.host(hostCountry.name),
    focus && words.focus(unended(focus)),
    admitted.length > 0 &&
      words.aob(
        formatList(
          language,
          admitted.map((item) => unended(item.title)),
        ),
      ),
  ];
  return cleanLine(sentences.filter(Boolean).join(words.between));
}

/** The next meeting as it is called, with its number in the series where that is known and the name does not say one. */
function nextName({ next, series, number, language }: Pick<MeetingState, 'next' | 'series' | 'number' | 'language'>, unnamed: string): string {
  const counted = number === undefined ? undefined : nextNumber(number);
  const title = next?.title;
  if (title === undefined) return counted === undefined ? unnamed : nameOf({ title: unnamed, series, number: counted, language });
  const hasNumber = title.split(/[^\p{L}\p{N}]+/u).some((word) => /\p{N}/u.test(word) || (/^[IVXLCDM]+$/.test(word) && nextNumber(word) !== undefined));
  return counted === undefined || hasNumber ? title : nameOf({ title, number: counted, language });
}

/** Business that was on the agenda, or was proposed for it, and was not dealt with. */
function leftOver({ agenda, language }: MeetingState): string[] {
  const { deferred, notTaken } = reportWordsFor(language).proposal;
  const items = flatten(agenda);
  const titles = (...statuses: ItemStatus[]): string[] =>
    items.filter(({ status, title }) => statuses.includes(status) && !isBreak(title)).map(({ title }) => unended(title));
  const [later, never] = [titles('deferred'), titles('declined', 'withdrawn')];
  return [...(later.length > 0 ? [deferred(formatList(language, later))] : []), ...(never.length > 0 ? [notTaken(formatList(language, never))] : [])];
}

export function proposeClosing(whole: MeetingState): string {
  const state = stateForObservers(whole);
  const { language, next } = state;
  const words = reportWordsFor(language).proposal;
  const when = next && words.next(nextName(state, words.nextUnnamed), formatDate(language, next.startsAt), formatTime(language, next.startsAt));
  return cleanLine([...leftOver(state), ...(when ? [when, words.joining] : [words.nextUnknown])].join(words.between));
}
