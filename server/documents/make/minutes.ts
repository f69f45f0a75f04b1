import type { JobOrder, Made } from '../jobs.ts';
import { made, meetingOf } from './draft.ts';

/** The minutes as blocks, in JSON. */
export function minutes({ draft }: JobOrder<'minutes'>): Made {
  return made(JSON.stringify(meetingOf(draft).minutes));
}
