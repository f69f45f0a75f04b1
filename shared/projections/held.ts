// The day and time at which a call was held.
import type { MeetingState } from '../meeting/state.ts';

const day = 24 * 3600 * 1000;
/** A call that is opened later than this was held elsewhere, and is written up here. */
const mostDays = 7;

/** As planned, or as opened where that was on another day (UTC), up to a week away. As ISO 8601, to the minute. */
export function heldAt({ startsAt, openedAt }: Pick<MeetingState, 'startsAt' | 'openedAt'>): string {
  const planned = Date.parse(startsAt);
  if (openedAt === undefined || Math.abs(openedAt - planned) > mostDays * day) return startsAt;
  if (Math.floor(openedAt / day) === Math.floor(planned / day)) return startsAt;
  return new Date(openedAt - (openedAt % 60_000)).toISOString().replace('.000Z', 'Z');
}
