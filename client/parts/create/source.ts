// The meeting that a new one is made from, as far as its maker may read it.
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { type CarryOver, carryOver } from '../../../shared/projections/carry-over.ts';
import { api } from '../../live/api.ts';

/** The id in the page's address; undefined where the meeting is made from none. */
export function sourceId(): string | undefined {
  return new URLSearchParams(location.search).get('from') || undefined;
}

/** The content that a meeting made from this one takes over; a sentence where it cannot be read. */
export async function readSource(id: string, key?: string): Promise<CarryOver | string> {
  const path = `/api/meetings/${encodeURIComponent(id)}`;
  const [state, minutes] = await Promise.all([api<MeetingState>('GET', path, { key }), api<Minutes>('GET', `${path}/minutes.json`, { key })]);
  if (!state.ok) return state.message;
  if (!minutes.ok) return minutes.message;
  return carryOver(state.body, minutes.body, `${location.origin}/r/${id}`);
}
