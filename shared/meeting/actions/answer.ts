import { isOwner } from '../../minutes/owners.ts';
import { type Decider, refuse } from '../decision.ts';
import { isLead } from '../roles.ts';

/** AC5: what is said of a carried action, by whose it is. */
export const answer: Decider<'action.answer'> = (state, command, actor) => {
  if (state.phase === 'issued') return refuse('already-issued');
  const action = state.carried.find(({ id }) => id === command.actionId);
  if (!action) return refuse('unknown-action');
  if (actor.name === undefined || !(isLead(actor.role) || isOwner(action.owner, actor.name))) return refuse('not-yours');
  return [{ type: 'action.answered', actionId: command.actionId, text: command.text, name: actor.name }];
};
