import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { Comment } from './model.ts';

export function evolveReview(state: MeetingState, event: MeetingEvent): MeetingState {
  const change = (commentId: string, more: Partial<Comment>): MeetingState => ({
    ...state,
    comments: state.comments.map((comment) => (comment.id === commentId ? { ...comment, ...more } : comment)),
  });
  switch (event.type) {
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
