import { expect, test } from 'vitest';
import { nextStep, stepAt } from '../../../client/parts/review/path.ts';
import type { Comment } from '../../../shared/meeting/model/report.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { MeetingInMemory } from '../../support/meeting.ts';

const comment = { id: 'c1', by: 'ana', name: 'Ana' } as Comment;
const answered = { ...comment, answer: { outcome: 'accepted' } } as Comment;
const issue = { number: 1, issuedAt: 1, issuedBy: 'sec', hash: 'f' };
const steps: [string, Partial<MeetingState>, ReturnType<typeof nextStep>, ReturnType<typeof stepAt>][] = [
  ['a call under way', { phase: 'live' }, 'close', undefined],
  ['a first draft', { phase: 'drafting' }, 'circulate', 'draft'],
  ['a round without a comment', { phase: 'comments' }, 'issue', 'comments'],
  ['a round with an open comment', { phase: 'comments', comments: [comment] }, 'answer', 'comments'],
  ['a round whose comments are answered', { phase: 'comments', comments: [answered] }, 'issue', 'comments'],
  ['drafting after a round', { phase: 'drafting', comments: [answered] }, 'issue', 'publish'],
  ['a correction', { phase: 'drafting', issues: [issue] }, 'issue', 'publish'],
  ['an issue', { phase: 'issued', issues: [issue] }, undefined, 'publish'],
];
test.each(steps)('[RP62] the next step of %s', (_, change, next, at) => {
  const state = { ...new MeetingInMemory().state, ...change };
  expect([nextStep(state, 'secretariat'), stepAt(state)]).toEqual([next, at]);
  expect(nextStep(state, 'member')).toBeUndefined();
});
