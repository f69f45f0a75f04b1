import { type Decider, refuse } from '../decision.ts';
import { isLead } from '../may.ts';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether this is the name of one of an action's owners, accents and case aside. "Ana Lima and Bo" are told apart by commas, semicolons, slashes or lines only. */
export function isOwner(owner: string | undefined, name: string | undefined): boolean {
  const mine = folded(name ?? '');
  return mine !== '' && (owner ?? '').split(/[,;/\n]/).some((one) => folded(one) === mine);
}

/** AC5: what is said of a carried action, by whose it is. */
export const answer: Decider<'action.answer'> = (state, command, actor) => {
  if (state.phase === 'issued') return refuse('already-issued');
  const action = state.carried.find(({ id }) => id === command.actionId);
  if (!action) return refuse('unknown-action');
  if (actor.name === undefined || !(isLead(actor.role) || isOwner(action.owner, actor.name))) return refuse('not-yours');
  return [{ type: 'action.answered', actionId: command.actionId, text: command.text, name: actor.name }];
};
