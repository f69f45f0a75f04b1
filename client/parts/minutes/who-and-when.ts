// Writers and times, in the few words that a margin holds, and in the sentences of a card.
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Writers } from '../../../shared/wire/http.ts';
import { formatDate, formatDay, formatDuration, formatTime } from '../../../shared/words/format.ts';
import { beside, listed } from '../../ui/apart.ts';
import { pageLanguage, words } from '../../ui/words.ts';

export type CallTimes = Pick<MeetingState, 'openedAt' | 'closedAt'>;

const two = (part: number): string => String(part).padStart(2, '0');
const isCased = (word: string): boolean => /^\p{Lu}/u.test(word);
const first = (word: string): string => [...word][0] ?? '';

/** "00:43", hours and minutes from the opening of the call; undefined before it and after its close. */
export function intoCall(at: number, { openedAt, closedAt }: CallTimes): string | undefined {
  if (openedAt === undefined || at < openedAt || (closedAt !== undefined && at > closedAt)) return undefined;
  const minutes = Math.floor((at - openedAt) / 60_000);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** As short as it can be: into the call, else the clock on the day of the call, else the day. All in UTC. */
export function shortTime(at: number, times: CallTimes): string {
  const day = (when: number): string => new Date(when).toISOString().slice(0, 10);
  const elsewhere = times.openedAt !== undefined && day(at) !== day(times.openedAt);
  return intoCall(at, times) ?? (elsewhere ? formatDay(pageLanguage(), at) : formatTime(pageLanguage(), at));
}

/** "A. Diallo" of "Aminata Diallo", kept on one line; a name without capitals, or of one word, as it is. */
export function shortName(name: string): string {
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && isCased(parts[0] ?? '') && isCased(last) ? `${first(parts[0] ?? '')}.\u00a0${last}` : name.trim();
}

/** "AD" of "Aminata Diallo". */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  return parts.length > 1 ? first(parts[0] ?? '') + first(parts.at(-1) ?? '') : first(parts[0] ?? '');
}

/** The writers' names, shortened by `short`; the server's is its own. */
export function namesOf({ writers }: Writers, short: (name: string) => string): string {
  return beside(writers.map(({ participantId, name }) => (participantId === 'server' ? words.attribution.server : short(name ?? words.attribution.someone))));
}

/** One sentence each for the writers, the first time and the last time. */
export function sentences(found: Writers, times: CallTimes): string[] {
  const people = found.writers.filter(({ participantId }) => participantId !== 'server').map(({ name }) => name ?? words.attribution.someone);
  const names = listed(people);
  const who =
    people.length === found.writers.length ? words.attribution.by(names) : people.length === 0 ? words.attribution.proposed : words.attribution.changed(names);
  const tell = (at: number, into: (length: string, time: string) => string, otherwise: (time: string) => string): string => {
    const time = formatTime(pageLanguage(), at);
    const { openedAt } = times;
    const inCall = openedAt !== undefined && intoCall(at, times) !== undefined;
    return inCall ? into(formatDuration(pageLanguage(), at - openedAt), time) : otherwise(beside([formatDate(pageLanguage(), at), time]));
  };
  const began = tell(found.firstAt, words.attribution.intoCall, words.attribution.atClock);
  return found.lastAt - found.firstAt < 60_000 ? [who, began] : [who, began, tell(found.lastAt, words.attribution.lastIntoCall, words.attribution.lastAtClock)];
}
