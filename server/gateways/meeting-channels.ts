// The meetings that have someone on the floor's gateway: one follower each, whatever the number of connections.
import type { Server, Socket } from 'socket.io';
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
}

interface Following {
  sockets: Map<AnySocket, Present>;
  stop(): void;
}

export class MeetingChannels {
  readonly #io: AnyServer;
  readonly #following = new Map<Meeting, Following>();

  constructor(io: AnyServer) {
    this.#io = io;
  }

  /** The socket gets everything from now on: nothing happens between the snapshot before and this. */
  enter(socket: AnySocket, meeting: Meeting, session: Session, tells: boolean): void {
    const following = this.#following.get(meeting) ?? this.#follow(meeting);
    following.sockets.set(socket, { session, tells });
    void socket.join(meeting.id);
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
    const everyone = this.#io.to(meeting.id);
    const stops = [
      meeting.room.follow((message: EventsMessage) => {
        everyone.emit('events', message);
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
    const following = { sockets, stop: () => stops.forEach((stop) => void stop()) };
    this.#following.set(meeting, following);
    return following;
  }
}
