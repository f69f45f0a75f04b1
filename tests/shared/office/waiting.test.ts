import { expect, test } from 'vitest';
import type { MeetingCard } from '../../../shared/office/card.ts';
import { waitingOf } from '../../../shared/office/waiting.ts';

const day = 24 * 60 * 60 * 1000;
const startsAt = '2026-10-06T13:00:00Z';
const at = Date.parse(startsAt);
const card = (more: Partial<MeetingCard>): MeetingCard => ({
  id: 'm',
  title: 'Call',
  language: 'en',
  startsAt,
  durationMinutes: 60,
  phase: 'draft',
  chair: 'Ines',
  unanswered: 0,
  proposed: 0,
  version: 1,
  ...more,
});

test('[OF5] a meeting to come waits for its agenda from a week before, and for its opening once its time is over', () => {
  expect(waitingOf(card({}), at - 8 * day)).toEqual([]);
  expect(waitingOf(card({}), at - 2.5 * day)).toEqual([{ kind: 'agenda', days: 2 }]);
  expect(waitingOf(card({ phase: 'circulated', proposed: 2 }), at - day)).toEqual([{ kind: 'aob', count: 2 }]);
  expect(waitingOf(card({ phase: 'circulated' }), at + 2 * day)).toEqual([{ kind: 'opening', days: 2 }]);
});

test('[OF5] after the call it waits for its report, for answers to comments, and for the end of a round that is over', () => {
  expect(waitingOf(card({ phase: 'live', proposed: 1 }), at)).toEqual([{ kind: 'aob', count: 1 }]);
  expect(waitingOf(card({ phase: 'drafting', closedAt: at }), at + 5 * day)).toEqual([{ kind: 'report', days: 5 }]);
  expect(waitingOf(card({ phase: 'comments', unanswered: 3, commentsUntil: at }), at + day)).toEqual([{ kind: 'comments', count: 3 }]);
  expect(waitingOf(card({ phase: 'comments', commentsUntil: at }), at + day)).toEqual([{ kind: 'comments-over', days: 1 }]);
  expect(waitingOf(card({ phase: 'comments', commentsUntil: at }), at - day)).toEqual([]);
  expect(waitingOf(card({ phase: 'issued', unanswered: 3, proposed: 1 }), at + day)).toEqual([]);
});
