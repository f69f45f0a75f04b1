// From a Socket.IO handshake until its sender is inside: few at a time, and not for long.
import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server, Socket } from 'socket.io';
import type { Clock } from '../rooms/ports.ts';
import type { AddressOf } from './address.ts';
import type { HandshakeLimit } from './handshakes.ts';

type EngineConnection = Socket['conn'];

export interface AdmissionOptions {
  clock: Clock;
  handshakes: HandshakeLimit;
  addressOf: AddressOf;
  /** Whether a request comes from someone inside. Their number is bounded otherwise, and a crowd of strangers does not keep them out. */
  isInsider(request: IncomingMessage): boolean;
}

/** How long a connection may take to come in. */
const patience = 10_000;
/** How often it may try. */
const mostTries = 5;
const busy = 'HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n';

/** Refuses a WebSocket before it is opened. */
export function refuseUpgrade(socket: Duplex): void {
  socket.end(busy);
}

export class ConnectionAdmission {
  /** The way to end it, and the tries so far, of each connection that is not inside yet. */
  readonly #waiting = new WeakMap<EngineConnection, { end(): void; tries: number }>();

  constructor(io: Pick<Server, 'engine'>, { clock, handshakes, addressOf, isInsider }: AdmissionOptions) {
    const isGuest = (request: IncomingMessage): boolean => !/[?&]sid=/.test(request.url ?? '') && !isInsider(request);
    io.engine.use((request: IncomingMessage, response: unknown, next: () => void) => {
      if (!isGuest(request) || handshakes.hasRoom(addressOf(request))) next();
      else if (response instanceof ServerResponse) response.writeHead(503, { 'Retry-After': '2' }).end();
      else refuseUpgrade(request.socket);
    });
    io.engine.on('connection', (connection: EngineConnection) => {
      const giveBack = isInsider(connection.request) ? () => {} : handshakes.begin(addressOf(connection.request));
      if (!giveBack) {
        connection.close(true);
        return;
      }
      // Discarded rather than closed: an orderly close by polling waits for a request that may never come.
      const cancel = clock.after(patience, () => connection.close(true));
      const end = (): void => {
        cancel();
        giveBack();
      };
      this.#waiting.set(connection, { end, tries: 0 });
      connection.once('close', end);
    });
  }

  /** Counts a try to come in. False once there have been too many, and then the connection is cut. */
  mayTry(connection: EngineConnection): boolean {
    const waiting = this.#waiting.get(connection);
    if (!waiting) return true;
    waiting.tries += 1;
    if (waiting.tries <= mostTries) return true;
    connection.close(true);
    return false;
  }

  /** A connection has come in: it is bounded by its participant's number of connections from now on. */
  cameIn(connection: EngineConnection): void {
    this.#waiting.get(connection)?.end();
    this.#waiting.delete(connection);
  }
}
