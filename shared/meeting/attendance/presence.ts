// Arrivals and departures as events. No event if nothing changes.
import type { MeetingEvent } from '../events.ts';
import type { Participant, Visit } from '../model/attendance.ts';
import type { MeetingState } from '../state.ts';

const server = 'server';

/** A visit that was noted has no length; one that the program saw is a fact, and stays whatever is noted. */
export const isNoted = (visit: Visit): boolean => visit.arrivedAt === visit.leftAt;

/** Whether they are connected, as far as the log says. */
export function isHere({ visits }: Pick<Participant, 'visits'>): boolean {
  const last = visits.at(-1);
  return last !== undefined && last.leftAt === undefined;
}

/** A person with a name has opened a session, or changed their name or affiliation. */
export function joined(state: MeetingState, person: Omit<Participant, 'visits'>, now: number): MeetingEvent[] {
  const known = state.participants.find((other) => other.id === person.id);
  const same = (['role', 'name', 'affiliation', 'group', 'region'] as const).every((each) => person[each] === undefined || known?.[each] === person[each]);
  if (known && same) return [];
  const participant: Participant = { ...known, ...person, visits: known?.visits ?? [] };
  return [{ type: 'participant.joined', participant, at: Math.max(now, state.lastAt), by: server }];
}

/** Makes the event of a first connection; nothing for a nameless person or one who is here already. */
export function arrived(state: MeetingState, participantId: string, now: number): MeetingEvent[] {
  const person = state.participants.find(({ id }) => id === participantId);
  if (!person || isHere(person)) return [];
  return [{ type: 'participant.arrived', participantId, at: Math.max(now, state.lastAt), by: server }];
}

/** Their last connection has been gone a short while. More may have happened since then: the event then says when it was. */
export function left(state: MeetingState, participantId: string, goneAt: number): MeetingEvent[] {
  const person = state.participants.find(({ id }) => id === participantId);
  if (!person || !isHere(person)) return [];
  const at = Math.max(goneAt, state.lastAt);
  return [{ type: 'participant.left', participantId, ...(goneAt < at && { leftAt: goneAt }), at, by: server }];
}

/** How many follow without a name: noted while the call is live, whenever the number has grown by a quarter. */
export function counted(state: MeetingState, watching: number, now: number): MeetingEvent[] {
  if (state.phase !== 'live' || watching === 0 || watching < Math.ceil((state.nameless ?? 0) * 1.25) || watching === state.nameless) return [];
  return [{ type: 'observers.counted', most: watching, at: Math.max(now, state.lastAt), by: server }];
}
