// The gateway for commands: Socket.IO in, the service behind.
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { commandSchema } from '../../shared/meeting/commands.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { stateFor } from '../../shared/projections/in-camera/state-for-observers.ts';
import type { Ack, ClientToServer, Goodbye, ServerToClient } from '../../shared/wire/socket.ts';
import { tellsWhatItShows, wireVersion } from '../../shared/wire/version.ts';
import { refusals } from '../../shared/words/en/refusals.ts';
import { ConnectionAdmission } from './admission.ts';
import type { Attendance } from './attendance.ts';
import { Backlogs } from './backlog.ts';
import { ConnectionLimits } from './connection-limits.ts';
import { sessionCookie } from './cookie.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { firstIssue } from './issues.ts';
import { MeetingChannels } from './meeting-channels.ts';
import type { ConnectRefusal } from './meeting-service.ts';
import { type Allowance, RateLimiter } from './rate-limiter.ts';

interface Inside {
  attendance: Attendance;
}

type CommandServer = Server<ClientToServer, ServerToClient, Record<string, never>, Inside>;
type CommandSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Inside>;

/** Commands a connection may send. */
const commandPace: Allowance = { burst: 100, perSecond: 20 };
const largestMessage = 64 * 1024;
const longText = 200;
/** Of an answer that no page is made of. */
const answerHeaders = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.length <= longText ? value : undefined);

/** The version that a returning client has; undefined for an older wire version, which would misread the events. */
function knownVersion({ version, wire }: Record<string, unknown>): number | undefined {
  return wire === wireVersion && Number.isSafeInteger(version) ? (version as number) : undefined;
}

/** The attendance of the person who connects, or the code for the client's `connect_error`. */
async function enter(meetings: GatewayOptions['meetings'], { auth, headers }: CommandSocket['handshake']): Promise<Attendance | ConnectRefusal> {
  const id = text(auth.meeting);
  if (id === undefined) return 'unknown-meeting';
  // CA40: another tab may have joined as somebody else.
  return meetings.attend(id, text(auth.session) ?? sessionCookie(headers.cookie, id), text(auth.as));
}

/** The events since a version; undefined where the client gets the whole state instead, as observers do when something is in camera. */
function missedBy({ role, meeting }: Attendance, from: number): MeetingEvent[] | undefined {
  return stateFor(role, meeting.state) === meeting.state ? meeting.since(from) : undefined;
}

/** AU7: long polling is answered before HTTP's own handlers are asked. Call it once Socket.IO is attached. */
function hardenPolling(server: HttpServer): void {
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/socket.io/')) for (const [name, value] of Object.entries(answerHeaders)) response.setHeader(name, value);
  });
}

export interface CommandsGateway {
  /** Whether this is the token of a session that holds now, at a meeting that someone follows. */
  isInside(meetingId: string, token: string): boolean;
  /** Says why to everyone, and ends their connections. */
  close(reason: Goodbye): Promise<void>;
}

/** Serves Socket.IO on the server. */
export function commandsGateway(server: HttpServer, options: GatewayOptions): CommandsGateway {
  const { meetings, log, metrics, clock, limits, handshakes, addressOf, isForeign, pace = commandPace } = options;
  const io: CommandServer = new Server(server, {
    // A connection that died silently is noticed within 10 seconds, here and in the browser.
    pingInterval: 5000,
    pingTimeout: 4000,
    maxHttpBufferSize: largestMessage,
    perMessageDeflate: false,
    serveClient: false,
    destroyUpgrade: false,
    allowRequest: (request: IncomingMessage, answer) => answer(null, !isForeign(request)),
  });
  hardenPolling(server);
  const channels = new MeetingChannels(io);
  const greeting = new ConnectionAdmission(io, { clock, handshakes, addressOf, isInsider: (request) => channels.hasSession(request.headers.cookie) });
  const places = new ConnectionLimits(limits);
  const backlogs = new Backlogs(limits);
  // Of a person, however many connections they hold.
  const commands = new RateLimiter(pace, clock);
  const snapshots = new RateLimiter({ burst: limits.snapshots, perSecond: 1 }, clock);

  io.use(async (socket, next) => {
    if (!greeting.mayTry(socket.conn)) return;
    try {
      const attendance = await enter(meetings, socket.handshake);
      if (typeof attendance === 'string') return next(Object.assign(new Error(attendance), { data: { code: attendance } }));
      socket.data = { attendance };
      next();
    } catch (error) {
      log.error({ error: String(error) }, 'a meeting could not be opened');
      // A refusal would be final: a client whose connection is cut tries again.
      socket.conn.close();
    }
  });

  io.on('connection', (socket) => {
    const { attendance } = socket.data;
    const { meeting } = attendance;
    // It may have ended between the greeting and this.
    if (attendance.hasEnded) {
      socket.emit('goodbye', 'revoked');
      socket.disconnect(true);
      return;
    }
    const person = `${meeting.id} ${attendance.participantId}`;
    const from = knownVersion(socket.handshake.auth);
    const missed = from === undefined ? undefined : missedBy(attendance, from);
    // Connecting repeatedly costs as much as asking repeatedly for the whole state.
    if (!missed && !snapshots.take(person)) {
      socket.conn.close();
      return;
    }
    const giveBack = places.take(attendance, addressOf(socket.request));
    if (!giveBack) {
      socket.disconnect(true);
      return;
    }
    greeting.cameIn(socket.conn);
    backlogs.watch(socket.conn);
    metrics.connections('commands', 1);
    const sendSnapshot = (): void => {
      socket.emit('snapshot', { version: meeting.state.version, state: stateFor(attendance.role, meeting.state), you: attendance.you, now: clock.now() });
    };
    if (from !== undefined && missed) socket.emit('resumed', { from, events: missed, you: attendance.you, now: clock.now() });
    else sendSnapshot();
    channels.enter(socket, attendance, { tells: Number(socket.handshake.auth.wire) >= tellsWhatItShows, sendSnapshot });
    socket.on('command', async (command: unknown, ack: unknown) => {
      const answer = await take(command);
      // The meeting failed before the outcome was known. Its lines are cut, and the client says that it got no answer.
      if (!answer) return;
      metrics.command(answer.ok ? 'ok' : answer.code);
      if (typeof ack === 'function') ack(answer);
    });
    socket.on('resync', () => {
      if (!attendance.hasEnded && snapshots.take(person)) sendSnapshot();
    });
    socket.on('heard', (callId: unknown) => {
      const shown = text(callId);
      if (shown !== undefined && !attendance.hasEnded && commands.take(person)) attendance.shows(shown);
    });
    socket.on('disconnect', () => {
      metrics.connections('commands', -1);
      giveBack();
      channels.leave(socket, meeting);
    });

    async function take(sent: unknown): Promise<Ack | undefined> {
      if (!commands.take(person)) return { ok: false, code: 'too-fast', message: refusals['too-fast'] };
      const parsed = commandSchema.safeParse(sent);
      if (!parsed.success) {
        const code = parsed.error.issues[0]?.path[0] === 'type' ? 'unknown-command' : 'bad-request';
        return { ok: false, code, message: `${refusals[code]} (${firstIssue(parsed.error)})` };
      }
      const result = await attendance.submit(parsed.data);
      if (result === 'unknown') return undefined;
      if ('version' in result) return { ok: true, version: result.version };
      const { code, detail } = result.refusal;
      return { ok: false, code, message: detail === undefined ? refusals[code] : `${refusals[code]} (${detail})` };
    }
  });

  return {
    isInside: (meetingId, token) => channels.admits(meetingId, token),
    close: async (reason) => {
      io.emit('goodbye', reason);
      // Cut rather than dismissed: a client comes back by itself once the server is there again.
      io.engine.close();
    },
  };
}
