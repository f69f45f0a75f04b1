// Asking for the floor and giving it.
import type { StatefulFeature } from '../feature.ts';
import type { Floor, FloorState } from '../model/floor.ts';
import { everyone, leads } from '../roles.ts';
import type { floorCommands } from './commands.ts';
import { evolveFloor } from './evolve.ts';

/** Whether the speaker and the next person are the same. Somebody who joins behind them is no reason to refuse a lead's click. */
function sameTurn(before: Floor, after: Floor): boolean {
  const [next] = before.queue;
  return before.speaking?.id === after.speaking?.id && (next === undefined || next.id === after.queue[0]?.id);
}

export const floor: StatefulFeature<(typeof floorCommands)[number]['type'], FloorState> = {
  roles: {
    'floor.request': everyone,
    'floor.edit': everyone,
    'floor.withdraw': everyone,
    'floor.defer': everyone,
    'floor.restore': everyone,
    'floor.hand-in': everyone,
    'floor.add': leads,
    'floor.reader': leads,
    'floor.give': leads,
    'floor.move': leads,
    'floor.settings': leads,
    'floor.end': everyone,
  },
  begin: () => ({ floor: { speaking: null, queue: [], open: true, spoken: [], gone: [] } }),
  evolve: evolveFloor,
  isTouched: ({ floor: before }, { floor: after }) => !sameTurn(before, after),
  moments: {
    'floor.given': ({ floor }, { type, at, requestId }) => {
      const request = floor.queue.find(({ id }) => id === requestId);
      return request && { at, type, name: request.name, participantId: request.participantId };
    },
  },
};
