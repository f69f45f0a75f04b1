import type { Made, Order } from '../jobs.ts';
import { made, meetingOf } from './draft.ts';

/** The minutes as blocks, in JSON. */
export function minutes({ draft }: Order<'minutes'>): Made {
  return made(JSON.stringify(meetingOf(draft).minutes));
}
