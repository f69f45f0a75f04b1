// Rules of retention: after which time what a meeting keeps of people goes.
import type { MeetingCard } from './card.ts';

/** Of a series, or of all meetings that are in none. */
export interface RetentionRule {
  /** Days after the last issue. */
  issuedDays?: number;
  /** Days after a meeting without an issue was cancelled. */
  cancelledDays?: number;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** `strip`: attendance times, sessions, authorship, working notes and statements go. `delete`: the meeting is deleted. */
export type RetentionAct = 'strip' | 'delete';

/** A meeting for which a rule comes due. Times in milliseconds since 1970. */
export interface RetentionDue {
  act: RetentionAct;
  at: number;
  /** Nothing goes before that, whatever the rule says. */
  postponedUntil?: number;
}

/** The data that is kept of one meeting. */
export interface RetentionFacts {
  card: Pick<MeetingCard, 'phase' | 'issue' | 'issuedAt' | 'cancelled'>;
  rule: RetentionRule;
  /** When it was cancelled. */
  cancelledAt?: number;
  postponedUntil?: number;
  /** When it was stripped last, and whether anything has come since. */
  stripped?: { at: number; isCurrent: boolean };
}

const day = 24 * 60 * 60 * 1000;
/** How long the office shows the data that a rule will remove before it acts. */
export const noticeMs = 7 * day;

/** The act that comes due; undefined where none does. */
export function retentionDue({ card, rule, cancelledAt, postponedUntil, stripped }: RetentionFacts): RetentionDue | undefined {
  const due = (act: RetentionAct, from: number, days: number): RetentionDue => ({
    act,
    at: Math.max(from + days * day, rule.changedAt + noticeMs, postponedUntil ?? 0),
    ...(postponedUntil !== undefined && { postponedUntil }),
  });
  const { phase, issue, issuedAt, cancelled } = card;
  if (phase === 'issued' && issuedAt !== undefined && rule.issuedDays !== undefined) {
    if (stripped?.isCurrent) return undefined;
    return due('strip', Math.max(issuedAt, stripped?.at ?? 0), rule.issuedDays);
  }
  const isCancelled = cancelled === true && cancelledAt !== undefined && issue === undefined && phase !== 'live';
  return isCancelled && rule.cancelledDays !== undefined ? due('delete', cancelledAt, rule.cancelledDays) : undefined;
}
