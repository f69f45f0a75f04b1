// The card of a meeting in the list of all meetings: enough to show it, to find it, and to say what it waits for.

import type { Language } from '../meeting/facts.ts';
import { flatten } from '../meeting/model/agenda-tree.ts';
import type { Phase } from '../meeting/model/phase.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Listing } from './listing.ts';

export interface MeetingCard {
  id: string;
  title: string;
  body?: string;
  series?: string;
  number?: string;
  language: Language;
  /** ISO 8601, UTC. */
  startsAt: string;
  durationMinutes: number;
  phase: Phase;
  chair: string;
  /** When the call was closed last. */
  closedAt?: number;
  /** The last issue, and when it was issued. */
  issue?: number;
  issuedAt?: number;
  commentsUntil?: number;
  /** Comments of this round that nobody has answered. */
  unanswered: number;
  /** Proposals for Any Other Business that nobody has admitted or declined. */
  proposed: number;
  /** The version of the state that this was read from. */
  version: number;
  /** How the public archive has it, where anybody has said. */
  listing?: Listing;
  cancelled?: boolean;
}

export function cardOf(state: MeetingState): MeetingCard {
  const { id, title, body, series, number, language, startsAt, durationMinutes, phase, chair, closedAt, commentsUntil, version } = state;
  const last = state.issues.at(-1);
  return {
    id,
    title,
    body,
    series,
    number,
    language,
    startsAt,
    durationMinutes,
    phase,
    chair: chair.name,
    closedAt,
    issue: last?.number,
    issuedAt: last?.issuedAt,
    commentsUntil,
    unanswered: state.comments.filter(({ answer, withdrawn }) => !answer && !withdrawn).length,
    proposed: flatten(state.agenda).filter(({ status }) => status === 'proposed').length,
    version,
  };
}
