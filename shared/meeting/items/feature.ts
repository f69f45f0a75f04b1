// Taking up items and leaving them.
import { aboutItem } from '../agenda/moment.ts';
import type { Feature } from '../feature.ts';
import { leads } from '../roles.ts';
import type { itemCommands } from './commands.ts';
import { evolveItems } from './evolve.ts';

export const items: Feature<(typeof itemCommands)[number]['type']> = {
  roles: {
    'item.start': leads,
    'item.finish': leads,
    'item.defer': leads,
    'item.reopen': leads,
  },
  evolve: evolveItems,
  isTouched: (before, after) => after.current !== before.current,
  moments: { 'item.started': aboutItem, 'item.finished': aboutItem, 'item.deferred': aboutItem, 'item.reopened': aboutItem },
};
