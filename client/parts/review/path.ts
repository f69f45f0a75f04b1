// The stage of the report, and the next step.

import { maySend } from '../../../shared/meeting/may.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

export const pathSteps = ['draft', 'check', 'comments', 'publish'] as const;
export type PathStep = (typeof pathSteps)[number];

/** The next step: `close` the call, `circulate` for comments, `answer` them, `issue`. Undefined where the role does none of it. */
export type NextStep = 'close' | 'circulate' | 'answer' | 'issue';

/** How many comments are not answered. */
export const unanswered = ({ comments }: MeetingState): number => comments.filter(({ withdrawn, answer }) => !withdrawn && !answer).length;

export function nextStep(state: MeetingState, role: Role): NextStep | undefined {
  if (state.phase === 'live') return maySend(role, 'meeting.close') ? 'close' : undefined;
  if ((state.phase !== 'drafting' && state.phase !== 'comments') || !maySend(role, 'report.issue')) return undefined;
  if (unanswered(state) > 0) return 'answer';
  // A correction, or a report that has been through a round of comments, is issued directly.
  const isFirst = state.phase === 'drafting' && state.issues.length === 0 && state.comments.length === 0;
  return isFirst ? 'circulate' : 'issue';
}

/** The present step of the path. Findings do not hold it back. */
export function stepAt(state: MeetingState): PathStep | undefined {
  if (state.phase === 'drafting') return state.comments.length > 0 || state.issues.length > 0 ? 'publish' : 'draft';
  if (state.phase === 'comments') return 'comments';
  return state.phase === 'issued' ? 'publish' : undefined;
}
