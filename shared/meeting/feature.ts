// The parts of a feature that browsers load. Its commands are in the `commands.ts` beside it, which browsers never load.
import type { EventOf, MeetingEvent } from './events.ts';
import type { Role } from './roles.ts';
import type { MeetingState, TimelineEntry } from './state.ts';

type MomentMakers = { [T in MeetingEvent['type']]?: (before: MeetingState, event: EventOf<T>) => TimelineEntry | undefined };

export interface Feature<CommandType extends string> {
  /** The roles that may send each command; its decider has the rest of the rule. */
  roles: Record<CommandType, readonly Role[]>;
  /** Pure and total: an event about something unknown changes nothing. */
  evolve: (state: MeetingState, event: MeetingEvent) => MeetingState;
  /** Whether an event changed what `expects` is compared with. */
  isTouched?: (before: MeetingState, after: MeetingState) => boolean;
  /** The entries of the timeline, by event, seen from the state before it; undefined for what is not worth showing. */
  moments: MomentMakers;
}

/** A feature with a part of the state of its own. */
export interface StatefulFeature<CommandType extends string, Part> extends Feature<CommandType> {
  /** Its part in a new meeting. */
  begin: (created: EventOf<'meeting.created'>) => Part;
}

/** A moment that has its type and its time alone. */
export function plain<T extends TimelineEntry['type']>(_before: MeetingState, { type, at }: { type: T; at: number }): TimelineEntry {
  return { type, at };
}
