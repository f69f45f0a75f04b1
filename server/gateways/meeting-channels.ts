// The meetings that have someone on the floor's gateway: one follower each, whatever the number of connections.
import type { Server, Socket } from 'socket.io';
import { eventsForObservers } from '../../shared/meeting/in-camera/events-for-observers.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { ClientToServer, EventsMessage, ServerToClient } from '../../shared/wire/socket.ts';
import type { Session } from '../rooms/access.ts';
import type { Meeting } from '../rooms/meeting.ts';
import { sessionCookies } from './cookie.ts';

type AnySocket = Pick<Socket<ClientToServer, ServerToClient>, 'join' | 'emit' | 'disconnect' | 'conn'>;
type AnyServer = Pick<Server<ClientToServer, ServerToClient>, 'to'>;

interface Present {
  session: Session;
  /** Whether it tells what it shows; of another what was sent to it counts as shown. */
  tells: boolean;
  /** Sends the whole state as this person receives it. */
  sendSnapshot(): void;
}

const observersOf = (meeting: Meeting): string => `${meeting.id} observers`;

interface Following {
  sockets: Map<AnySocket, Present>;
  /** The state that everyone here has. */
  seen: MeetingState;
  stop(): void;
}

export class MeetingChannels {
  readonly #io: AnyServer;
  readonly #following = new Map<Meeting, Following>();

  constructor(io: AnyServer) {
    this.#io = io;
  }

  /** The socket gets everything from now on: nothing happens between the snapshot before and this. */
  enter(socket: AnySocket, meeting: Meeting, present: Present): void {
    const { session, tells } = present;
    const following = this.#following.get(meeting) ?? this.#follow(meeting);
    following.sockets.set(socket, present);
    void socket.join(session.role === 'observer' ? observersOf(meeting) : meeting.id);
    socket.emit('watching', meeting.roster.watching);
    meeting.access.noteUse(session);
    meeting.roster.connect(session.participantId, session.name !== undefined);
    const call = meeting.state.objections;
    if (call && !tells) meeting.deliveries.tell(session.participantId, call.id);
  }

  leave(socket: AnySocket, meeting: Meeting, session: Session): void {
    const following = this.#following.get(meeting);
    if (!following?.sockets.delete(socket)) return;
    meeting.roster.disconnect(session.participantId);
    meeting.touch();
    if (following.sockets.size > 0) return;
    following.stop();
    this.#following.delete(meeting);
  }

  /** Whether a Cookie header carries a session that holds now, of a meeting that someone follows. */
  hasSession(header: string | undefined): boolean {
    const sessions = sessionCookies(header);
    return sessions.size > 0 && [...this.#following.keys()].some((meeting) => sessions.get(meeting.id)?.some((token) => meeting.access.authenticate(token)));
  }

  #follow(meeting: Meeting): Following {
    const sockets = new Map<AnySocket, Present>();
    const everyone = this.#io.to([meeting.id, observersOf(meeting)]);
    const tell = (message: EventsMessage): void => {
      const { events } = message;
      const open = eventsForObservers(following.seen, events);
      following.seen = meeting.state;
      if (open === events) {
        everyone.emit('events', message);
        return;
      }
      this.#io.to(meeting.id).emit('events', message);
      if (open) this.#io.to(observersOf(meeting)).emit('events', { ...message, events: [...open] });
      else for (const { session, sendSnapshot } of sockets.values()) if (session.role === 'observer') sendSnapshot();
    };
    const stops = [
      meeting.room.follow((message: EventsMessage) => {
        tell(message);
        const called = message.events.find((event) => event.type === 'objections.called');
        if (called) for (const { session, tells } of sockets.values()) if (!tells) meeting.deliveries.tell(session.participantId, called.call.id);
      }),
      meeting.roster.onWatching((watching) => {
        everyone.emit('watching', watching);
      }),
      // Cut rather than dismissed: a client comes back by itself, and finds the meeting where it is now.
      meeting.onGone(() => {
        for (const socket of sockets.keys()) socket.conn.close();
      }),
      meeting.access.onEnded((ended) => {
        for (const [socket, { session }] of sockets) {
          if (session !== ended) continue;
          socket.emit('goodbye', 'revoked');
          socket.disconnect(true);
        }
      }),
    ];
    const following: Following = { sockets, seen: meeting.state, stop: () => stops.forEach((stop) => void stop()) };
    this.#following.set(meeting, following);
    return following;
  }
}
