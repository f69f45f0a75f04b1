// The meetings that have someone on the gateway for commands: one follower each, whatever the number of connections.
import type { Server, Socket } from 'socket.io';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { eventsForObservers } from '../../shared/projections/in-camera/events-for-observers.ts';
import type { ClientToServer, EventsMessage, ServerToClient } from '../../shared/wire/socket.ts';
import type { Attendance, AttendedMeeting, Stop } from './attendance.ts';
import { sessionCookies } from './cookie.ts';

type AnySocket = Pick<Socket<ClientToServer, ServerToClient>, 'join' | 'emit' | 'disconnect' | 'conn'>;
type AnyServer = Pick<Server<ClientToServer, ServerToClient>, 'to'>;

interface Present {
  attendance: Attendance;
  /** Whether it tells what it shows; of another what was sent to it counts as shown. */
  tells: boolean;
  /** Sends the whole state as this person receives it. */
  sendSnapshot(): void;
  stop: Stop;
}

const observersOf = (meeting: AttendedMeeting): string => `${meeting.id} observers`;

interface Following {
  sockets: Map<AnySocket, Present>;
  /** The state that everyone here has. */
  seen: MeetingState;
  stop: Stop;
}

export class MeetingChannels {
  readonly #io: AnyServer;
  readonly #following = new Map<AttendedMeeting, Following>();

  constructor(io: AnyServer) {
    this.#io = io;
  }

  /** The socket gets everything from now on: nothing happens between the snapshot before and this. */
  enter(socket: AnySocket, attendance: Attendance, screen: Pick<Present, 'tells' | 'sendSnapshot'>): void {
    const { meeting } = attendance;
    const following = this.#following.get(meeting) ?? this.#follow(meeting);
    const stopWaiting = attendance.onEnd(() => {
      socket.emit('goodbye', 'revoked');
      socket.disconnect(true);
    });
    void socket.join(attendance.role === 'observer' ? observersOf(meeting) : meeting.id);
    socket.emit('watching', meeting.watching);
    const depart = attendance.arrive();
    const stop = (): void => {
      stopWaiting();
      depart();
    };
    following.sockets.set(socket, { ...screen, attendance, stop });
    const call = meeting.state.objections;
    if (call && !screen.tells) attendance.shows(call.id);
  }

  leave(socket: AnySocket, meeting: AttendedMeeting): void {
    const following = this.#following.get(meeting);
    const present = following?.sockets.get(socket);
    if (!following || !present) return;
    following.sockets.delete(socket);
    present.stop();
    if (following.sockets.size > 0) return;
    following.stop();
    this.#following.delete(meeting);
  }

  /** Whether a Cookie header carries a session that holds now, of a meeting that someone follows. */
  hasSession(header: string | undefined): boolean {
    const sessions = sessionCookies(header);
    return sessions.size > 0 && [...this.#following.keys()].some((meeting) => sessions.get(meeting.id)?.some((token) => meeting.admits(token)));
  }

  /** Whether the token is of a session that holds now, of a meeting that someone follows. */
  admits(meetingId: string, token: string): boolean {
    return [...this.#following.keys()].some((meeting) => meeting.id === meetingId && meeting.admits(token));
  }

  #follow(meeting: AttendedMeeting): Following {
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
      else for (const { attendance, sendSnapshot } of sockets.values()) if (attendance.role === 'observer') sendSnapshot();
    };
    const stops = [
      meeting.onEvents((message: EventsMessage) => {
        tell(message);
        const called = message.events.find((event) => event.type === 'objections.called');
        if (called) for (const { attendance, tells } of sockets.values()) if (!tells) attendance.shows(called.call.id);
      }),
      meeting.onWatching((watching) => {
        everyone.emit('watching', watching);
      }),
      // Cut rather than dismissed: a client comes back by itself, and finds the meeting where it is now.
      meeting.onGone(() => {
        for (const socket of sockets.keys()) socket.conn.close();
      }),
    ];
    const following: Following = { sockets, seen: meeting.state, stop: () => stops.forEach((stop) => void stop()) };
    this.#following.set(meeting, following);
    return following;
  }
}
