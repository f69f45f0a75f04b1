// Changing the agenda and adopting it.
import { plain, type StatefulFeature } from '../feature.ts';
import type { AgendaState } from '../model/agenda.ts';
import { leads } from '../roles.ts';
import type { agendaCommands } from './commands.ts';
import { evolveAgenda } from './evolve.ts';

export const agenda: StatefulFeature<(typeof agendaCommands)[number]['type'], AgendaState> = {
  roles: {
    'agenda.add': leads,
    'agenda.edit': leads,
    'agenda.move': leads,
    'agenda.remove': leads,
    'agenda.adopt': leads,
  },
  begin: ({ agenda }) => ({ agenda, current: null }),
  evolve: evolveAgenda,

  moments: { 'agenda.adopted': plain },
};
