// Following actions up: those agreed here, and those from earlier meetings.
import { z } from 'zod';
import { command } from '../command.ts';
import { refuse } from '../decision.ts';
import { id, text } from '../fields.ts';
import { carriedStatuses } from '../model/actions.ts';
import { isLead } from '../roles.ts';
import { isOwner } from './owners.ts';

const mostActions = 2000;

export const actionCommands = [
  /** The minutes, not the log, hold the actions, so any block id is accepted. */
  command('action.update', {
    fields: { actionId: id, status: z.enum(carriedStatuses) },
    decide: (state, command) => {
      if (state.carried.some(({ id }) => id === command.actionId)) return [{ type: 'action.updated', actionId: command.actionId, status: command.status }];
      if (command.status === 'carried') return refuse('unknown-action');
      const known = Object.hasOwn(state.actions, command.actionId);
      if (!known && Object.keys(state.actions).length >= mostActions) return refuse('too-many');
      return [{ type: 'action.updated', actionId: command.actionId, status: command.status }];
    },
  }),

  /** AC5: what is said of a carried action, by whose it is. */
  command('action.answer', {
    fields: { actionId: id, text: z.union([text(1000), z.null()]) },
    decide: (state, command, actor) => {
      if (state.phase === 'issued') return refuse('already-issued');
      const action = state.carried.find(({ id }) => id === command.actionId);
      if (!action) return refuse('unknown-action');
      if (actor.name === undefined || !(isLead(actor.role) || isOwner(action.owner, actor.name))) return refuse('not-yours');
      return [{ type: 'action.answered', actionId: command.actionId, text: command.text, name: actor.name }];
    },
  }),
];
