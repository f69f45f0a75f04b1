import { broughtToAnEnd } from '../consensus/hearing.ts';
import { type Decider, refuse } from '../decision.ts';
import type { EventBody } from '../events.ts';
import type { MeetingState } from '../state.ts';
import { isOver } from './model.ts';

export const circulate: Decider<'meeting.circulate'> = (state) => {
  if (isOver(state)) return refuse('meeting-over');
  return state.phase === 'draft' ? [{ type: 'meeting.circulated' }] : refuse(state.phase === 'live' ? 'already-live' : 'already-circulated');
};

export const open: Decider<'meeting.open'> = (state) => {
  if (isOver(state)) return refuse('meeting-over');
  return state.phase === 'live' ? refuse('already-live') : [{ type: 'meeting.opened' }];
};

/** What ends with the call: what was asked of the room, the intervention, the queue and the current item. */
function ending(state: MeetingState, counts: readonly number[] | undefined): EventBody[] {
  const { speaking, queue } = state.floor;
  return [
    ...broughtToAnEnd(state, counts),
    ...(speaking ? [{ type: 'floor.ended' as const, requestId: speaking.id }] : []),
    ...(queue.length > 0 ? [{ type: 'floor.cleared' as const }] : []),
    ...(state.current !== null ? [{ type: 'item.finished' as const, itemId: state.current }] : []),
    { type: 'meeting.closed' },
  ];
}

export const close: Decider<'meeting.close'> = (state, _command, _actor, { counts }) => {
  if (isOver(state)) return refuse('meeting-over');
  return state.phase === 'live' ? ending(state, counts) : refuse('not-live');
};

export const amend: Decider<'meeting.amend'> = (state, command) => {
  if (state.phase === 'issued') return refuse('already-issued');
  const said = Object.entries(command.changes).filter(([, value]) => value !== undefined);
  if (said.length === 0) return refuse('bad-request', 'changes');
  const facts: Record<string, unknown> = { ...state };
  const changes = Object.fromEntries(said.filter(([name, value]) => !isSameFact(facts[name], value)));
  return Object.keys(changes).length === 0 ? [] : [{ type: 'meeting.amended', changes }];
};

/** Facts are plain data; null takes away a fact that may be absent. */
const isSameFact = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export const draft: Decider<'report.draft'> = (state, { reason }, _actor, { counts }) => {
  if (state.phase === 'draft' || state.phase === 'circulated') return refuse('not-live');
  const drafted = { type: 'report.drafted' as const, ...(reason !== undefined && { reason }) };
  return state.phase === 'live' ? [...ending(state, counts), drafted] : [drafted];
};

export const options: Decider<'report.options'> = (state, { type: _type, expects: _expects, ...asked }) => {
  if (state.phase === 'issued') return refuse('already-issued');
  const said = Object.entries(asked).filter(([, value]) => value !== undefined);
  return said.length === 0 ? refuse('bad-request', 'one of the options') : [{ type: 'report.options-set', ...Object.fromEntries(said) }];
};

export const issue: Decider<'report.issue'> = (state, _command, _actor, { report }) => {
  if (state.phase === 'issued') return refuse('already-issued');
  if (state.phase !== 'drafting' && state.phase !== 'comments') return refuse('not-drafting');
  if (!report || report.paragraphs === 0) return refuse('nothing-to-issue');
  return [{ type: 'report.issued', issue: { number: state.issues.length + 1, hash: report.hash } }];
};
