// Following actions up.
import type { StatefulFeature } from '../feature.ts';
import type { ActionsState } from '../model/actions.ts';
import { leads, seated } from '../roles.ts';
import type { actionCommands } from './commands.ts';
import { evolveActions } from './evolve.ts';

export const actions: StatefulFeature<(typeof actionCommands)[number]['type'], ActionsState> = {
  roles: {
    'action.update': leads,
    'action.answer': seated,
  },
  begin: ({ from, carried = [], reviewItem }) => ({ actions: {}, carried, ...(from && { from }), ...(reviewItem !== undefined && { reviewItem }) }),
  evolve: evolveActions,

  moments: {},
};
