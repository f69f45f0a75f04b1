// Proposals for Any Other Business.
import { aboutItem } from '../agenda/moment.ts';
import type { Feature } from '../feature.ts';
import { leads, seated } from '../roles.ts';
import type { aobCommands } from './commands.ts';
import { evolveAob } from './evolve.ts';

export const aob: Feature<(typeof aobCommands)[number]['type']> = {
  roles: {
    'aob.propose': seated,
    'aob.support': seated,
    'aob.withdraw': seated,
    'aob.admit': leads,
    'aob.decline': leads,
  },
  evolve: evolveAob,

  moments: {
    'aob.proposed': (_before, { type, at, item: { id, title, proposal } }) => ({
      at,
      type,
      itemId: id,
      title,
      ...(proposal && { name: proposal.byName, participantId: proposal.by }),
    }),
    'aob.withdrawn': aboutItem,
    'aob.admitted': aboutItem,
    'aob.declined': aboutItem,
  },
};
