// A bad line to the minutes: a WebSocket relay on loopback that is slow, cuts, sends twice, and changes the order of updates.
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import type { Rng } from '../../shared/kit/rng.ts';
import { frame } from '../../shared/wire/sync.ts';

/** Each is asked for every message; the delay is the most, in milliseconds. */
export interface Weather {
  delay: number;
  twice: number;
  swap: number;
  cut: number;
}

export const calm: Weather = { delay: 0, twice: 0, swap: 0, cut: 0 };

/** One direction of one connection: what waits goes on in order, but for what the weather does to it. */
class Direction {
  readonly #waiting: Buffer[] = [];
  readonly #line: BadLine;
  readonly #pass: (message: Buffer) => void;
  readonly #cut: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(line: BadLine, pass: (message: Buffer) => void, cut: () => void) {
    this.#line = line;
    this.#pass = pass;
    this.#cut = cut;
  }

  push(message: Buffer): void {
    this.#waiting.push(message);
    this.#next();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.length = 0;
  }

  #next(): void {
    if (this.#timer !== undefined || this.#waiting.length === 0) return;
    const { rng, weather } = this.#line;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#send();
      this.#next();
    }, weather.delay * rng.next());
  }

  /** A stream keeps its order; what a relay between may change is the order of updates, and no barrier overtakes one. */
  #send(): void {
    const { rng, weather } = this.#line;
    const [first, second] = this.#waiting;
    if (first === undefined || this.#line.swallowing) return;
    const isSync = (message: Buffer | undefined): boolean => message?.[0] === frame.sync;
    if (isSync(first) && isSync(second) && rng.chance(weather.swap)) this.#waiting.splice(0, 2, second as Buffer, first);
    const message = this.#waiting.shift() as Buffer;
    this.#pass(message);
    if (isSync(message) && rng.chance(weather.twice)) this.#pass(message);
    if (rng.chance(weather.cut)) this.#cut();
  }
}

export class BadLine {
  readonly rng: Rng;
  weather: Weather = calm;
  /** Both ends believe in the connection, and nothing passes. */
  swallowing = false;
  /** Nobody gets through. */
  down = false;
  cuts = 0;
  readonly #server: WebSocketServer;
  readonly #target: () => string;

  private constructor(server: WebSocketServer, target: () => string, rng: Rng) {
    this.#server = server;
    this.#target = target;
    this.rng = rng;
    server.on('connection', (client, request) => this.#relay(client, request));
  }

  /** `target`: the address of the server behind, asked for each connection. */
  static async open(target: () => string, rng: Rng): Promise<BadLine> {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
    await new Promise((resolve) => server.once('listening', resolve));
    return new BadLine(server, target, rng);
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  cutAll(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  close(): void {
    this.cutAll();
    this.#server.close();
  }

  #relay(client: WebSocket, request: IncomingMessage): void {
    if (this.down) {
      client.terminate();
      return;
    }
    const server = new WebSocket(`${this.#target().replace(/^http/, 'ws')}${request.url}`, { perMessageDeflate: false });
    const cut = (): void => {
      this.cuts += 1;
      client.terminate();
      server.terminate();
    };
    const up = new Direction(this, (message) => server.readyState === WebSocket.OPEN && server.send(message), cut);
    const down = new Direction(this, (message) => client.readyState === WebSocket.OPEN && client.send(message), cut);
    const early: Buffer[] = [];
    client.on('message', (message: Buffer) => (server.readyState === WebSocket.CONNECTING ? early.push(message) : up.push(message)));
    server.on('open', () => early.splice(0).forEach((message) => void up.push(message)));
    server.on('message', (message: Buffer) => down.push(message));
    const end = (): void => {
      up.stop();
      down.stop();
      client.terminate();
      server.terminate();
    };
    client.on('close', end);
    // The server's reason for closing is passed on; frames still on the way are not lost with it.
    server.on('close', (code, reason) => {
      up.stop();
      if (code >= 4000 && client.readyState === WebSocket.OPEN) client.close(code, reason);
      else end();
    });
    client.on('error', end);
    server.on('error', end);
  }
}
