// The meeting as a whole: its facts and its phases.
import { plain, type StatefulFeature } from '../feature.ts';
import type { PhaseState } from '../model/phase.ts';
import { leads, secretariat } from '../roles.ts';
import type { meetingCommands } from './commands.ts';
import { evolvePhase } from './evolve.ts';

export const phase: StatefulFeature<(typeof meetingCommands)[number]['type'], PhaseState> = {
  roles: {
    'meeting.circulate': secretariat,
    'meeting.open': leads,
    'meeting.close': leads,
    'meeting.take-back': leads,
    'meeting.amend': secretariat,
  },
  begin: () => ({ phase: 'draft' }),
  evolve: evolvePhase,

  moments: {
    'meeting.circulated': plain,
    'meeting.opened': plain,
    'meeting.closed': plain,
    'meeting.taken-back': (_before, { at, what }) => ({ at, type: `${what}.taken-back` }),
  },
};
