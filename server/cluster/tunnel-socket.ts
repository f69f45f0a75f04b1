// One end of a tunnel, as a socket that Node's HTTP takes for any other.
import { Duplex } from 'node:stream';
import type { TunnelMessage } from './tunnel-messages.ts';

/** Bytes on their way that the other end has not taken yet; beyond it the sender waits. */
const window = 1024 * 1024;
/** NATS takes a megabyte at most. */
const largest = 64 * 1024;

export class TunnelSocket extends Duplex {
  /** The address of the client at the far end, as of a TCP socket. */
  readonly remoteAddress: string;
  readonly #send: (message: TunnelMessage) => void;
  readonly #arrived: Uint8Array[] = [];
  #sent = { n: 0, bytes: 0 };
  #saidSent = 0;
  #received = { n: 0, bytes: 0 };
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
      this.#arrive(message);
    } else if (message.type === 'taken') {
      this.#confirmed = message.bytes;
      this.#goOn();
    } else if (message.type === 'sent') {
      if (message.n > this.#received.n) this.#break();
    } else if (message.type === 'end') {
      this.#ended = true;
      this.#deliver();
    } else if (message.type === 'close') this.destroy();
  }

  /** Says how much was sent, where something was since the last time. */
  beat(): void {
    if (this.#saidSent === this.#sent.n) return;
    this.#saidSent = this.#sent.n;
    this.#send({ type: 'sent', n: this.#sent.n });
  }

  override _read(): void {
    this.#wanted = true;
    this.#deliver();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    for (let from = 0; from < chunk.length; from += largest) {
      const bytes = chunk.subarray(from, from + largest);
      this.#sent.n += 1;
      this.#sent.bytes += bytes.length;
      this.#send({ type: 'bytes', n: this.#sent.n, bytes });
    }
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

  #arrive({ n, bytes }: { n: number; bytes: Uint8Array }): void {
    this.#received.n += 1;
    if (n !== this.#received.n) {
      this.#break();
      return;
    }
    this.#arrived.push(bytes);
    this.#deliver();
  }

  #deliver(): void {
    let taken = 0;
    while (this.#wanted && this.#arrived.length > 0) {
      const bytes = this.#arrived.shift() as Uint8Array;
      taken += bytes.length;
      this.#wanted = this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
    if (taken > 0) {
      this.#received.bytes += taken;
      this.#send({ type: 'taken', bytes: this.#received.bytes });
    }
    if (this.#ended && this.#arrived.length === 0) this.push(null);
  }

  #goOn(): void {
    if (!this.#waiting || this.#sent.bytes - this.#confirmed > window) return;
    const done = this.#waiting;
    this.#waiting = undefined;
    done();
  }

  #break(): void {
    this.destroy(new Error('something on the bus was lost'));
  }
}
