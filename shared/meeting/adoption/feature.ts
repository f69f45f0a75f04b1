// Adopting the report.
import type { Feature } from '../feature.ts';
import { leads, seated } from '../roles.ts';
import type { adoptionCommands } from './commands.ts';

export const adoption: Feature<(typeof adoptionCommands)[number]['type']> = {
  roles: {
    'adoption.begin': leads,
    'adoption.stop': leads,
    'adoption.show': leads,
    'adoption.mark': leads,
    'adoption.rest': leads,
    'adoption.adopt': leads,
    'adoption.assign': leads,
    'adoption.due': leads,
    'adoption.sign': seated,
  },
  // Their sum is computed where it is shown, to keep the first view small.
  evolve: (state, event) =>
    event.type.startsWith('adoption.')
      ? { ...state, adoption: [...(state.adoption ?? []), { ...event, version: state.version + 1 } as NonNullable<typeof state.adoption>[number]] }
      : state,
  moments: {},
};
