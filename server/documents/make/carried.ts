import { carryOver } from '../../../shared/projections/carry-over.ts';
import type { JobOrder, Made } from '../jobs.ts';
import { made, meetingOf } from './draft.ts';

export function carried({ draft, reportUrl }: JobOrder<'carried'>): Made {
  const { state, minutes } = meetingOf(draft);
  return made(JSON.stringify(carryOver(state, minutes, reportUrl)));
}
