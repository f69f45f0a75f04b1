// The comment round: circulated until a time, commented by paragraph, answered one by one.
import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { nameSchema } from '../facts.ts';
import { id, text } from '../fields.ts';

const most = 500;

/** Of one person in a round, those withdrawn too: they stay in the log. */
const mostByOne = 100;

export const commentCommands = [
  command('report.comment', {
    fields: { blockId: id, text: text(4000), proposal: text(8000).optional(), onBehalfOf: nameSchema.optional() },
    decide: (state, { blockId, text, proposal, onBehalfOf }, actor, { now, newId, paragraph }) => {
      if (state.phase !== 'comments') return refuse('not-circulated');
      // A comment mailed in time is entered when the Secretariat reads it.
      if (onBehalfOf === undefined && state.commentsUntil !== undefined && now > state.commentsUntil) return refuse('comments-closed');
      if (onBehalfOf !== undefined && actor.role !== 'secretariat') return refuse('not-permitted');
      const name = onBehalfOf ?? actor.name;
      if (name === undefined) return refuse('name-needed');
      if (!paragraph) return refuse('unknown-block');
      const round = state.issues.length + 1;
      const comments = state.comments.filter((each) => each.round === round);
      if (comments.filter((each) => !each.withdrawn).length >= most) return refuse('too-many');
      if (actor.role !== 'secretariat' && comments.filter(({ by }) => by === actor.participantId).length >= mostByOne) return refuse('too-many');
      const { number, text: excerpt } = paragraph;
      return [
        {
          type: 'report.commented',
          comment: {
            id: newId(),
            round,
            by: actor.participantId,
            name,
            at: now,
            blockId,
            paragraph: number,
            excerpt,
            text,
            ...(proposal !== undefined && { proposal }),
          },
        },
      ];
    },
  }),

  command('report.withdraw', {
    fields: { commentId: id },
    decide: (state, { commentId }, actor) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const found = state.comments.find(({ id }) => id === commentId);
      if (!found || found.withdrawn) return refuse('unknown-comment');
      if (found.by !== actor.participantId) return refuse('not-yours');
      return found.answer ? refuse('already-answered') : [{ type: 'report.comment-withdrawn', commentId }];
    },
  }),

  command('report.answer', {
    fields: {
      commentId: id,
      outcome: z.enum(['accepted', 'partly', 'declined']),
      wording: text(8000).optional(),
      reason: text(2000).optional(),
    },
    decide: (state, { commentId, outcome, wording: given, reason }, actor, { now, paragraph }) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const found = state.comments.find(({ id }) => id === commentId);
      if (!found || found.withdrawn) return refuse('unknown-comment');
      if (found.answer) return refuse('already-answered');
      if (outcome === 'declined') {
        if (reason === undefined) return refuse('reason-needed');
        return [{ type: 'report.answered', commentId, answer: { outcome, reason, at: now, by: actor.participantId } }];
      }
      const wording = given ?? (outcome === 'accepted' ? found.proposal : undefined);
      if (outcome === 'partly' && wording === undefined) return refuse('bad-request', 'wording');
      // A wording that has no place cannot be accepted.
      if (wording !== undefined && !paragraph) return refuse('unknown-block');
      const said = { outcome, ...(wording !== undefined && { wording }), ...(reason !== undefined && { reason }), at: now, by: actor.participantId };
      return [{ type: 'report.answered', commentId, answer: said }];
    },
  }),
];
