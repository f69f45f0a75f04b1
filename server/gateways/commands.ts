// The floor's gateway: Socket.IO in, the meeting's room behind.
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { commandSchema } from '../../shared/meeting/commands.ts';
import type { MeetingEvent } from '../../shared/meeting/events.ts';
import { stateFor } from '../../shared/meeting/in-camera/state-for-observers.ts';
import type { Ack, ClientToServer, Goodbye, ServerToClient, You } from '../../shared/wire/socket.ts';
import { tellsWhatItShows, wireVersion } from '../../shared/wire/version.ts';
import { refusals } from '../../shared/words/en/refusals.ts';
import type { Session } from '../rooms/access.ts';
import type { Limits } from '../rooms/bounds.ts';
import { actorOf, type Meeting } from '../rooms/meeting.ts';
import { type Clock, type Log, MeetingFailed, type Metrics } from '../rooms/ports.ts';
import type { Registry } from '../rooms/registry.ts';
import type { AddressOf } from './address.ts';
import { Admission } from './admission.ts';
import { cutWhenBehind } from './backlog.ts';
import { ConnectionLimits } from './connection-limits.ts';
import { sessionCookie } from './cookie.ts';
import type { Handshakes } from './handshakes.ts';
import { firstIssue } from './issues.ts';
import { MeetingChannels } from './meeting-channels.ts';
import type { IsForeign } from './origin.ts';
import { type Allowance, RateLimiter } from './rate-limiter.ts';

interface Inside {
  meeting: Meeting;
  session: Session;
}

type CommandServer = Server<ClientToServer, ServerToClient, Record<string, never>, Inside>;
type CommandSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Inside>;

export interface CommandsOptions {
  registry: Registry;
  log: Log;
  metrics: Metrics;
  clock: Clock;
  limits: Limits;
  handshakes: Handshakes;
  addressOf: AddressOf;
  isForeign: IsForeign;
  /** Commands a connection may send. */
  pace?: Allowance;
}

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

/** The version at which one who comes back was; undefined where they speak an older wire, whose events they would misread. */
function knownVersion({ version, wire }: Record<string, unknown>): number | undefined {
  return wire === wireVersion && Number.isSafeInteger(version) ? (version as number) : undefined;
}

/** The session and its meeting, or the code for the client's `connect_error`. */
async function enter(registry: Registry, handshake: CommandSocket['handshake']): Promise<Inside | 'unknown-meeting' | 'no-session' | 'another-person'> {
  const id = text(handshake.auth.meeting);
  const meeting = id === undefined ? undefined : await registry.open(id);
  if (!meeting || id === undefined) return 'unknown-meeting';
  // It moved on the way, or the address did not name it: the client comes again.
  if (meeting.isForeign) throw new Error(`another process owns the meeting ${id}`);
  const token = text(handshake.auth.session) ?? sessionCookie(handshake.headers.cookie, id);
  const session = token === undefined ? undefined : meeting.access.authenticate(token);
  if (!session) return 'no-session';
  // CA40: another tab may have joined as somebody else.
  const as = text(handshake.auth.as);
  return as === undefined || as === session.participantId ? { meeting, session } : 'another-person';
}

/** The events since a version; undefined for one who gets the whole state instead, as an observer does where something is in camera. */
function missedBy({ role }: Session, { room, state }: Meeting, from: number): MeetingEvent[] | undefined {
  return stateFor(role, state) === state ? room.since(from) : undefined;
}

function unlessFailed(error: unknown): undefined {
  if (!(error instanceof MeetingFailed)) throw error;
}

/** AU7: long polling is answered before HTTP's own handlers are asked. Call it once Socket.IO is attached. */
function hardenPolling(server: HttpServer): void {
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/socket.io/')) for (const [name, value] of Object.entries(answerHeaders)) response.setHeader(name, value);
  });
}

/** Serves Socket.IO on the server. `close` says why to everyone, and ends their connections. */
export function commandsGateway(server: HttpServer, options: CommandsOptions): { close(reason: Goodbye): Promise<void> } {
  const { registry, log, metrics, clock, limits, handshakes, addressOf, isForeign, pace = commandPace } = options;
  const io: CommandServer = new Server(server, {
    // A line that died without a word is noticed within 10 seconds, here and in the browser.
    pingInterval: 5000,
    pingTimeout: 4000,
    maxHttpBufferSize: largestMessage,
    perMessageDeflate: false,
    serveClient: false,
    destroyUpgrade: false,
    allowRequest: (request: IncomingMessage, answer) => answer(null, !isForeign(request)),
  });
  hardenPolling(server);
  const meetings = new MeetingChannels(io);
  const greeting = new Admission(io, { clock, handshakes, addressOf, isInsider: (request) => meetings.hasSession(request.headers.cookie) });
  const places = new ConnectionLimits(limits);
  // Of a person, however many connections they hold.
  const commands = new RateLimiter(pace, clock);
  const snapshots = new RateLimiter({ burst: limits.snapshots, perSecond: 1 }, clock);

  io.use(async (socket, next) => {
    if (!greeting.mayTry(socket.conn)) return;
    try {
      const inside = await enter(registry, socket.handshake);
      if (typeof inside === 'string') return next(Object.assign(new Error(inside), { data: { code: inside } }));
      socket.data = inside;
      next();
    } catch (error) {
      log.error({ error: String(error) }, 'a meeting could not be opened');
      // A refusal would be final: one whose line is cut tries again.
      socket.conn.close();
    }
  });

  io.on('connection', (socket) => {
    const { meeting, session } = socket.data;
    // It may have ended between the greeting and this.
    if (session.endedAt !== undefined) {
      socket.emit('goodbye', 'revoked');
      socket.disconnect(true);
      return;
    }
    const person = `${meeting.id} ${session.participantId}`;
    const from = knownVersion(socket.handshake.auth);
    const missed = from === undefined ? undefined : missedBy(session, meeting, from);
    // To connect again and again costs as much as to ask for the whole state again and again.
    if (!missed && !snapshots.take(person)) {
      socket.conn.close();
      return;
    }
    const giveBack = places.take(session, addressOf(socket.request));
    if (!giveBack) {
      socket.disconnect(true);
      return;
    }
    greeting.cameIn(socket.conn);
    cutWhenBehind(socket.conn, limits);
    metrics.connections('commands', 1);
    const you = (): You => {
      const { participantId, role, name, affiliation } = actorOf(meeting.state, session);
      return { participantId, role, name, affiliation };
    };
    const sendSnapshot = (): void => {
      socket.emit('snapshot', { version: meeting.state.version, state: stateFor(session.role, meeting.state), you: you(), now: clock.now() });
    };
    if (from !== undefined && missed) socket.emit('resumed', { from, events: missed, you: you(), now: clock.now() });
    else sendSnapshot();
    meetings.enter(socket, meeting, { session, tells: Number(socket.handshake.auth.wire) >= tellsWhatItShows, sendSnapshot });
    socket.on('command', async (command: unknown, ack: unknown) => {
      const answer = await take(command);
      // The meeting failed before the outcome was known. Its lines are cut, and the client says that it got no answer.
      if (!answer) return;
      metrics.command(answer.ok ? 'ok' : answer.code);
      if (typeof ack === 'function') ack(answer);
    });
    socket.on('resync', () => {
      if (session.endedAt === undefined && snapshots.take(person)) sendSnapshot();
    });
    socket.on('heard', (callId: unknown) => {
      const shown = text(callId);
      if (shown !== undefined && session.endedAt === undefined && commands.take(person)) meeting.deliveries.tell(session.participantId, shown);
    });
    socket.on('disconnect', () => {
      metrics.connections('commands', -1);
      giveBack();
      meetings.leave(socket, meeting, session);
    });

    async function take(sent: unknown): Promise<Ack | undefined> {
      if (!commands.take(person)) return { ok: false, code: 'too-fast', message: refusals['too-fast'] };
      const parsed = commandSchema.safeParse(sent);
      if (!parsed.success) {
        const code = parsed.error.issues[0]?.path[0] === 'type' ? 'unknown-command' : 'bad-request';
        return { ok: false, code, message: `${refusals[code]} (${firstIssue(parsed.error)})` };
      }
      const result = await meeting.submit(parsed.data, session).catch(unlessFailed);
      if (!result) return undefined;
      if ('version' in result) return { ok: true, version: result.version };
      const { code, detail } = result.refusal;
      return { ok: false, code, message: detail === undefined ? refusals[code] : `${refusals[code]} (${detail})` };
    }
  });

  return {
    close: async (reason) => {
      io.emit('goodbye', reason);
      // Cut rather than dismissed: a client comes back by itself once the server is there again.
      io.engine.close();
    },
  };
}
