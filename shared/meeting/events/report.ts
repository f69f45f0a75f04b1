// The events of the report, and their forms in a log.
import { z } from 'zod';
import { type Comment, type CommentAnswer, distributions, type IssueRef, type ReportOptions } from '../model/report.ts';
import { count, type EventForms, id, instant, text, whole } from './form.ts';

export type ReportEvent =
  | { type: 'report.drafted'; reason?: string }
  | { type: 'report.circulated'; commentsUntil: number }
  | { type: 'report.commented'; comment: Comment }
  | { type: 'report.comment-withdrawn'; commentId: string }
  | { type: 'report.answered'; commentId: string; answer: CommentAnswer }
  | { type: 'report.answer-written'; commentId: string }
  | ({ type: 'report.options-set'; symbol?: string | null } & Partial<Omit<ReportOptions, 'symbol'>>)
  | { type: 'report.issued'; issue: Omit<IssueRef, 'issuedAt' | 'issuedBy'> };

const answer = whole({ outcome: z.enum(['accepted', 'partly', 'declined']), wording: text.optional(), reason: text.optional(), at: instant, by: id });
const ofComment = { commentId: id };

export const reportEvents: EventForms<ReportEvent> = {
  'report.drafted': { reason: text.optional() },
  'report.circulated': { commentsUntil: instant },
  'report.commented': {
    comment: whole({ id, round: count, by: id, name: text, at: instant, blockId: id, paragraph: count, excerpt: text, text, proposal: text.optional() }),
  },
  'report.comment-withdrawn': ofComment,
  'report.answered': { ...ofComment, answer },
  'report.answer-written': ofComment,
  'report.options-set': {
    ...Object.fromEntries(
      ['headings', 'actionsAnnex', 'participants', 'agreements', 'speakers', 'linksAsNotes', 'unForm', 'flush'].map((option) => [
        option,
        z.boolean().optional(),
      ]),
    ),
    symbol: text.nullable().optional(),
    distribution: z.enum(distributions).optional(),
  },
  'report.issued': { issue: whole({ number: count.min(1), hash: z.string().regex(/^[\da-f]{64}$/) }) },
};
