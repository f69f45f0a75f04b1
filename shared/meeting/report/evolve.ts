import type { MeetingEvent } from '../events.ts';
import type { Comment } from '../model/report.ts';
import type { MeetingState } from '../state.ts';

export function evolveReport(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (commentId: string, more: Partial<Comment>): MeetingState => ({
    ...state,
    comments: state.comments.map((comment) => (comment.id === commentId ? { ...comment, ...more } : comment)),
  });
  switch (event.type) {
    case 'report.drafted': {
      const of = state.issues.at(-1)?.number;
      const correction = state.phase === 'issued' && of !== undefined ? { of, ...(event.reason !== undefined && { reason: event.reason }) } : state.correction;
      return { ...state, phase: 'drafting', commentsUntil: undefined, ...(correction && { correction }) };
    }
    case 'report.options-set': {
      const { type: _type, at: _at, by: _by, symbol, ...said } = event;
      const { symbol: was, ...options } = { ...state.reportOptions, ...said };
      const now = symbol === undefined ? was : symbol;
      return { ...state, reportOptions: { ...options, ...(now != null && { symbol: now }) } };
    }
    case 'report.issued':
      return { ...state, phase: 'issued', issues: [...state.issues, { ...event.issue, issuedAt: event.at, issuedBy: event.by }] };
    case 'report.circulated':
      return { ...state, phase: 'comments', commentsUntil: event.commentsUntil };
    case 'report.commented':
      return { ...state, comments: [...state.comments, event.comment] };
    case 'report.comment-withdrawn':
      return change(event.commentId, { withdrawn: true });
    case 'report.answered':
      return change(event.commentId, { answer: event.answer });
    case 'report.answer-written':
      return change(event.commentId, { written: true });
    default:
      return state;
  }
}
