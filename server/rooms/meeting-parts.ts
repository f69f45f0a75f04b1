// The parts that a meeting in memory is made of, and how it sees the person behind a session.
import type { Actor } from '../../shared/meeting/decision.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Store } from '../store/store.ts';
import type { Access, Session } from './access.ts';
import type { MeetingLog } from './log.ts';
import type { RoomContext } from './ports.ts';
import type { LoadedText } from './text/minutes-room.ts';

export interface MeetingParts {
  state: MeetingState;
  /** The events that made the state. */
  recent: readonly MeetingEvent[];
  text: LoadedText;
  log: MeetingLog;
  access: Access;
  store: Store;
  context: RoomContext;
}

/** Why a meeting has left memory: another loading took it over, or a defect ended it. */
export type GoneReason = 'taken-over' | 'failed';

/** The person behind a session, as the deciders see them: under the name that is in the list now. */
export function actorOf({ participants }: Pick<MeetingState, 'participants'>, session: Session): Actor {
  const { participantId, role } = session;
  const { name, affiliation, group } = participants.find(({ id }) => id === participantId) ?? session;
  return { participantId, role, name, affiliation, group };
}

/** The seats of a meeting, by this server's limits. */
export const seatsOf = ({ people, observersListed, seatsForLeads }: RoomContext['limits']) => ({
  people,
  observers: observersListed,
  keptForLeads: seatsForLeads,
});
