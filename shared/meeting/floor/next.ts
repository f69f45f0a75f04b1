// Presence in the queue: people who lose their connection are greyed, keep their place, and are passed over by default.

import type { FloorRequest } from '../model/floor.ts';
import type { MeetingState } from '../state.ts';

/** How long one may be gone before the floor goes to the next by default, in milliseconds. */
export const awayMs = 60_000;

/** Since when the sender has been away; undefined while they are here, and for people this program cannot see. */
export function awaySince({ participants }: Pick<MeetingState, 'participants'>, request: FloorRequest): number | undefined {
  if (request.participantId === undefined || request.channel !== undefined) return undefined;
  const person = participants.find(({ id }) => id === request.participantId);
  return person?.byPhone ? undefined : person?.visits.at(-1)?.leftAt;
}

/** The default next speaker: the first who is here, or was a short while ago; the first at all where nobody is. */
export function nextUp(state: Pick<MeetingState, 'participants' | 'floor'>, now: number): FloorRequest | undefined {
  const { queue } = state.floor;
  return queue.find((request) => now - (awaySince(state, request) ?? now) <= awayMs) ?? queue[0];
}
