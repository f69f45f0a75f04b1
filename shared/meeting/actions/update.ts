import { type Decider, refuse } from '../decision.ts';

const mostActions = 2000;

/** The minutes, not the log, hold the actions, so any block id is accepted. */
export const update: Decider<'action.update'> = (state, command) => {
  if (state.carried.some(({ id }) => id === command.actionId)) return [{ type: 'action.updated', actionId: command.actionId, status: command.status }];
  if (command.status === 'carried') return refuse('unknown-action');
  const known = Object.hasOwn(state.actions, command.actionId);
  if (!known && Object.keys(state.actions).length >= mostActions) return refuse('too-many');
  return [{ type: 'action.updated', actionId: command.actionId, status: command.status }];
};
