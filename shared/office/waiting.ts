// The things that a meeting waits for, so that a Secretariat with many sees where to go first. Depends on the hour: worked out when it is asked for.
import type { WaitingKind } from '../codes/waiting.ts';
import type { MeetingCard } from './card.ts';

/** `count`: how many comments or proposals; `days`: whole days until the call, or since something was due. */
export interface Waiting {
  kind: WaitingKind;
  count?: number;
  days?: number;
}

const day = 24 * 60 * 60 * 1000;
/** An agenda that is not circulated this long before the call is late. */
const agendaDue = 7 * day;

const daysFrom = (from: number, to: number): number => Math.floor((to - from) / day);

function before(card: MeetingCard, now: number): Waiting[] {
  const startsAt = Date.parse(card.startsAt);
  if (now > startsAt + card.durationMinutes * 60_000) return [{ kind: 'opening', days: daysFrom(startsAt, now) }];
  return card.phase === 'draft' && startsAt - now < agendaDue ? [{ kind: 'agenda', days: Math.max(0, daysFrom(now, startsAt)) }] : [];
}

function commented({ unanswered, commentsUntil }: MeetingCard, now: number): Waiting[] {
  if (unanswered > 0) return [{ kind: 'comments', count: unanswered }];
  return commentsUntil !== undefined && now > commentsUntil ? [{ kind: 'comments-over', days: daysFrom(commentsUntil, now) }] : [];
}

/** In the order in which it is best done. */
export function waitingOf(card: MeetingCard, now: number): Waiting[] {
  const aob: Waiting[] = card.proposed > 0 && card.phase !== 'issued' ? [{ kind: 'aob', count: card.proposed }] : [];
  switch (card.phase) {
    case 'draft':
    case 'circulated':
      return [...before(card, now), ...aob];
    case 'live':
      return aob;
    case 'drafting':
      return [...commented({ ...card, commentsUntil: undefined }, now), { kind: 'report', days: daysFrom(card.closedAt ?? now, now) }];
    case 'comments':
      return commented(card, now);
    case 'issued':
      return [];
  }
}
