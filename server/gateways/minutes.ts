// The minutes' gateway: the y-websocket protocol over ws, the service behind.
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type CloseReason, closeCode } from '../../shared/wire/sync.ts';
import { refuseUpgrade } from './admission.ts';
import type { Attendance } from './attendance.ts';
import { ConnectionLimits } from './connection-limits.ts';
import { sessionCookie } from './cookie.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { largestFrame, largestFrameOfReaders, MinutesConnection } from './minutes-connection.ts';
import { type Allowance, RateLimiter } from './rate-limiter.ts';
import { SendQueues } from './send-queues.ts';

/** Frames a participant may send; frames that come faster are read later. */
const framePace: Allowance = { burst: 2000, perSecond: 200 };
/** Bytes of text that a participant may send each second once the first are used up. */
const textPerSecond = 64 * 1024;
/** Above this size ws itself cuts the connection; a smaller frame that is still too large is refused with a code that says why. */
const largestPayload = largestFrame + 1024 * 1024;
const largestPayloadOfReaders = 2 * largestFrameOfReaders;
/** A client gives a connection up after missing two of these. */
const keepAliveEvery = 4_000;
/** How long a connection that was refused has to close before it is cut. */
const farewell = 2000;

interface MinutesUpgrade {
  request: IncomingMessage;
  duplex: Duplex;
  head: Buffer;
}

interface MinutesRequest {
  meetingId: string;
  token: string | undefined;
  /** The participant that the page takes itself for. */
  as: string | undefined;
}

/** The meeting and the session that an address asks for; undefined where it is not this gateway's. */
function askedBy(request: IncomingMessage): MinutesRequest | undefined {
  const url = URL.parse(request.url ?? '', 'http://localhost');
  const meetingId = /^\/minutes\/([\w-]{1,64})$/.exec(url?.pathname ?? '')?.[1];
  if (meetingId === undefined) return undefined;
  return {
    meetingId,
    token: url?.searchParams.get('session') ?? sessionCookie(request.headers.cookie, meetingId),
    as: url?.searchParams.get('as') ?? undefined,
  };
}

export interface MinutesGatewayOptions extends GatewayOptions {
  /** Whether this is the token of a session at a meeting under way. */
  isInside(meetingId: string, token: string): boolean;
}

/** Serves `/minutes/<meetingId>` on the server, and no other upgrade. `close` asks everyone to come back later. */
export function minutesGateway(server: HttpServer, context: MinutesGatewayOptions): { close(): void } {
  const { meetings, log, metrics, clock, limits, handshakes, addressOf, isForeign, isInside, pace = framePace } = context;
  const options = { noServer: true, perMessageDeflate: false };
  const writers = new WebSocketServer({ ...options, maxPayload: largestPayload });
  /** A reader, or a connection without access, can make the server hold only a small frame. */
  const readers = new WebSocketServer({ ...options, maxPayload: largestPayloadOfReaders });
  const connections = new Set<MinutesConnection>();
  const places = new ConnectionLimits(limits);
  const frames = new RateLimiter(pace, clock);
  const questions = new RateLimiter({ burst: limits.snapshots, perSecond: 1 }, clock);
  const text = new RateLimiter({ burst: limits.textAtOnce, perSecond: textPerSecond }, clock);
  const queues = new SendQueues<MinutesConnection, Buffer>(limits.bytesToSend);
  let cancel = clock.after(keepAliveEvery, keepAlive);

  function keepAlive(): void {
    for (const connection of connections) connection.keepAlive();
    cancel = clock.after(keepAliveEvery, keepAlive);
  }

  /** Refusals are sent as a close code after the upgrade: a browser learns nothing from a failed upgrade and would retry for ever. */
  async function enter({ meetingId, token, as }: MinutesRequest): Promise<Attendance | CloseReason> {
    const attendance = await meetings.attend(meetingId, token, as);
    if (typeof attendance !== 'string') return attendance;
    return attendance === 'unknown-meeting' ? 'unknownMeeting' : 'unauthorised';
  }

  /** Nothing is read before the meeting is here. `cameIn` gives back the place of a connection that is not inside yet. */
  async function connect({ request, duplex, head }: MinutesUpgrade, asked: MinutesRequest, address: string, cameIn: () => void): Promise<void> {
    const inside = await enter(asked).catch((error: unknown) => {
      log.error({ meeting: asked.meetingId, error: String(error) }, 'a meeting could not be opened');
      return 'notSaved' as const;
    });
    const sockets = typeof inside === 'string' || inside.role === 'observer' ? readers : writers;
    sockets.handleUpgrade(request, duplex, head, (socket) => {
      socket.on('error', () => metrics.refusedFrame('protocol'));
      if (typeof inside === 'string') refuse(socket, inside);
      else if (seat(socket, inside, address)) cameIn();
    });
  }

  function seat(socket: WebSocket, inside: Attendance, address: string): boolean {
    const giveBack = places.take(inside, address);
    if (!giveBack) {
      refuse(socket, 'tooFast');
      return false;
    }
    const connection = new MinutesConnection(socket, inside, { clock, log, metrics, limits, pace: frames, questions, text, queues });
    connections.add(connection);
    socket.once('close', () => {
      connections.delete(connection);
      giveBack();
    });
    return true;
  }

  function refuse(socket: WebSocket, reason: CloseReason): void {
    metrics.refusedFrame(reason);
    socket.close(closeCode[reason], reason);
    const cancel = clock.after(farewell, () => socket.terminate());
    socket.once('close', cancel);
  }

  function upgrade(request: IncomingMessage, duplex: Duplex, head: Buffer): void {
    const asked = askedBy(request);
    if (!asked) return;
    if (isForeign(request)) {
      metrics.refusedFrame('foreignOrigin');
      duplex.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const address = addressOf(request);
    // AU24: a crowd of strangers keeps nobody out who is inside.
    const isInsider = (): boolean => asked.token !== undefined && isInside(asked.meetingId, asked.token);
    const cameIn = handshakes.begin(address) ?? (isInsider() ? () => {} : undefined);
    if (!cameIn) {
      refuseUpgrade(duplex);
      return;
    }
    // The place is freed once the connection closes, whatever the outcome.
    duplex.once('close', cameIn);
    void connect({ request, duplex, head }, asked, address, cameIn);
  }

  server.on('upgrade', upgrade);
  return {
    close: () => {
      cancel();
      server.off('upgrade', upgrade);
      for (const socket of [...writers.clients, ...readers.clients]) socket.close(closeCode.stopping, 'stopping');
    },
  };
}
