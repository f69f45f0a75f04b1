// One end of a tunnel, as a socket that Node's HTTP takes for any other.
import { Duplex } from 'node:stream';
import type { TunnelMessage } from './tunnel-messages.ts';

/** Bytes on their way that the other end has not taken yet; beyond it the sender waits. */
const window = 1024 * 1024;
/** Bytes after which the other end hears that they were taken. */
const confirmEvery = window / 4;
/** NATS takes a megabyte at most. */
const largest = 64 * 1024;

export class TunnelSocket extends Duplex {
  /** The address of the client at the far end, as of a TCP socket. */
  readonly remoteAddress: string;
  readonly #send: (message: TunnelMessage) => void;
  readonly #arrived: Buffer[] = [];
  #sent = 0;
  /** Of what was sent, as the other end says. */
  #taken = 0;
  #received = 0;
  #confirmed = 0;
  #waiting: (() => void) | undefined;
  #wanted = false;
  #ended = false;

  constructor(remoteAddress: string, send: (message: TunnelMessage) => void) {
    super({ allowHalfOpen: true });
    this.remoteAddress = remoteAddress;
    this.#send = send;
    // The socket's user notices that it closed.
    this.on('error', () => {});
  }

  /** Takes what the other end says. */
  hear(message: TunnelMessage): void {
    if (message.type === 'bytes') {
      this.#arrived.push(message.bytes);
      this.#deliver();
    } else if (message.type === 'taken') {
      this.#taken = message.bytes;
      this.#goOn();
    } else if (message.type === 'end') {
      this.#ended = true;
      this.#deliver();
    } else if (message.type === 'close') this.destroy();
  }

  override _read(): void {
    this.#wanted = true;
    this.#deliver();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#sent += chunk.length;
    // The same bytes in one object to many: they go over the bus once.
    if (chunk.length <= largest) this.#send({ type: 'bytes', bytes: chunk });
    else for (let from = 0; from < chunk.length; from += largest) this.#send({ type: 'bytes', bytes: chunk.subarray(from, from + largest) });
    this.#waiting = done;
    this.#goOn();
  }

  override _final(done: () => void): void {
    this.#send({ type: 'end' });
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#send({ type: 'close' });
    this.#arrived.length = 0;
    done(error);
  }

  // Methods that Node's HTTP expects of a TCP socket and that have no meaning here.
  setTimeout(): this {
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  #deliver(): void {
    while (this.#wanted && this.#arrived.length > 0) {
      const bytes = this.#arrived.shift() as Buffer;
      this.#received += bytes.length;
      this.#wanted = this.push(bytes);
    }
    if (this.#received - this.#confirmed >= confirmEvery) {
      this.#confirmed = this.#received;
      this.#send({ type: 'taken', bytes: this.#received });
    }
    if (this.#ended && this.#arrived.length === 0) this.push(null);
  }

  #goOn(): void {
    if (!this.#waiting || this.#sent - this.#taken > window) return;
    const done = this.#waiting;
    this.#waiting = undefined;
    done();
  }
}
