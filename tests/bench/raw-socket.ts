// A WebSocket client of the least possible cost, so that one core can stand for thousands of readers:
// the handshake, masked frames out, and frames parsed only where somebody looks at them.
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface RawSocket {
  /** Bytes received since the last reset. */
  bytes: number;
  frames: number;
  send(payload: Uint8Array): void;
  sendText(text: string): void;
  /** Stops reading, as a client that hangs does. */
  pause(): void;
  close(): void;
}

export interface RawOptions {
  port: number;
  path: string;
  /** Called with each message's payload, binary or text; a client without it only counts bytes. */
  onFrame?: (payload: Buffer, socket: RawSocket) => void;
}

function frameOf(payload: Uint8Array, opcode = 2): Buffer {
  const long = payload.length > 125;
  const head = Buffer.alloc((long ? (payload.length > 65535 ? 10 : 4) : 2) + 4);
  head[0] = 0x80 | opcode;
  if (!long) head[1] = 0x80 | payload.length;
  else if (payload.length <= 65535) {
    head[1] = 0x80 | 126;
    head.writeUInt16BE(payload.length, 2);
  } else {
    head[1] = 0x80 | 127;
    head.writeBigUInt64BE(BigInt(payload.length), 2);
  }
  // A mask of zeros is a mask: the payload stays unchanged.
  return Buffer.concat([head, payload]);
}

/** Splits a stream into payloads; whatever is incomplete waits for the next piece. */
class Deframer {
  #rest: Buffer = Buffer.alloc(0);
  readonly #onFrame: (payload: Buffer) => void;
  constructor(onFrame: (payload: Buffer) => void) {
    this.#onFrame = onFrame;
  }
  push(data: Buffer): void {
    let rest = this.#rest.length === 0 ? data : Buffer.concat([this.#rest, data]);
    for (;;) {
      if (rest.length < 2) break;
      let length = (rest[1] as number) & 127;
      let start = 2;
      if (length === 126) {
        if (rest.length < 4) break;
        length = rest.readUInt16BE(2);
        start = 4;
      } else if (length === 127) {
        if (rest.length < 10) break;
        length = Number(rest.readBigUInt64BE(2));
        start = 10;
      }
      if (rest.length < start + length) break;
      if (((rest[0] as number) & 15) <= 2) this.#onFrame(rest.subarray(start, start + length));
      rest = rest.subarray(start + length);
    }
    this.#rest = rest;
  }
}

const longestGreetingMs = 30_000;

/** Opens a WebSocket. Rejects when it is refused or not greeted in time. */
export function openRaw({ port, path, onFrame }: RawOptions): Promise<RawSocket> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const raw: RawSocket = {
      bytes: 0,
      frames: 0,
      send: (payload) => socket.write(frameOf(payload)),
      sendText: (text) => socket.write(frameOf(Buffer.from(text), 1)),
      pause: () => socket.pause(),
      close: () => socket.destroy(),
    };
    const deframer =
      onFrame &&
      new Deframer((payload) => {
        raw.frames += 1;
        onFrame(payload, raw);
      });
    let greeting: Buffer | undefined = Buffer.alloc(0);
    socket.on('connect', () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
      ),
    );
    socket.on('data', (data: Buffer) => {
      if (greeting === undefined) {
        raw.bytes += data.length;
        deframer?.push(data);
        return;
      }
      greeting = Buffer.concat([greeting, data]);
      const end = greeting.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!greeting.toString('latin1', 0, 12).endsWith('101')) {
        reject(new Error(`refused: ${greeting.toString('latin1', 0, 40)}`));
        socket.destroy();
        return;
      }
      const rest = greeting.subarray(end + 4);
      greeting = undefined;
      resolve(raw);
      raw.bytes += rest.length;
      if (rest.length > 0) deframer?.push(rest);
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed before it was greeted')));
    const impatient = setTimeout(() => {
      reject(new Error(`no greeting within ${longestGreetingMs / 1000} s`));
      socket.destroy();
    }, longestGreetingMs);
    socket.once('data', () => clearTimeout(impatient));
    socket.once('close', () => clearTimeout(impatient));
  });
}
