import type { WebSocket } from 'ws';
import type { Limits } from '../rooms/bounds.ts';
import type { Clock } from '../rooms/ports.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** Bytes that count as one frame more. */
const weight = 8192;
/** The shortest pause in reading a connection. */
const breather = 100;

export interface Pacing {
  clock: Clock;
  pace: RateLimiter;
  /** In bytes of text. */
  text: RateLimiter;
  /** The sender whose pace it is. */
  sender: string;
  limits: Pick<Limits, 'framesWaiting' | 'frameBytesWaiting'>;
}

type Reason = 'room' | 'pace' | 'text';

export interface FrameHandler {
  take(frame: Uint8Array): void;
  /** More frames wait than the bounds allow. */
  overflow(): void;
}

/**
 * Takes the frames of one connection at a pace. To pause a WebSocket stops its socket, but not the frames of the chunk that has been read already:
 * those wait here until their turn comes.
 */
export class PacedReader {
  readonly #socket: WebSocket;
  readonly #pacing: Pacing;
  readonly #handler: FrameHandler;
  /** Why nothing is taken: `room` while the disk is behind, `pace` while frames come too fast, `text` while too much text has come. */
  readonly #holding = new Set<Reason>();
  #waiting: Uint8Array[] = [];
  #bytes = 0;
  readonly #cancels = new Map<Reason, () => void>();
  #closed = false;

  constructor(socket: WebSocket, pacing: Pacing, handler: FrameHandler) {
    this.#socket = socket;
    this.#pacing = pacing;
    this.#handler = handler;
  }

  /** Takes a frame now, or once its turn comes. */
  receive(frame: Uint8Array): void {
    if (this.#closed) return;
    if (this.#holding.size === 0 && this.#waiting.length === 0) {
      this.#take(frame);
      return;
    }
    this.#waiting.push(frame);
    this.#bytes += frame.length;
    const { framesWaiting, frameBytesWaiting } = this.#pacing.limits;
    if (this.#waiting.length > framesWaiting || (this.#waiting.length > 1 && this.#bytes > frameBytesWaiting)) this.#handler.overflow();
  }

  /** Counts a frame that costs the server more than its bytes. */
  spend(frames: number): void {
    this.#wait('pace', this.#pacing.pace.spend(this.#pacing.sender, frames));
  }

  /** Counts text: one person's text is kept on disk for ever, so it has a pace of its own. */
  spendText(bytes: number): void {
    this.#wait('text', this.#pacing.text.spend(this.#pacing.sender, bytes));
  }

  pause(): void {
    this.#hold('room');
  }

  resume(): void {
    this.#letGo('room');
  }

  /** Drops what waits, and reads the socket to its end. */
  close(): void {
    this.#closed = true;
    for (const cancel of this.#cancels.values()) cancel();
    this.#waiting = [];
    this.#bytes = 0;
    this.#socket.resume();
  }

  #take(frame: Uint8Array): void {
    this.spend(1 + Math.floor(frame.length / weight));
    this.#handler.take(frame);
  }

  #wait(why: Reason, ms: number): void {
    if (ms === 0 || this.#closed || this.#holding.has(why)) return;
    this.#hold(why);
    this.#cancels.set(
      why,
      this.#pacing.clock.after(Math.max(breather, ms), () => this.#letGo(why)),
    );
  }

  #hold(why: Reason): void {
    if (this.#closed) return;
    this.#holding.add(why);
    this.#socket.pause();
  }

  #letGo(why: Reason): void {
    this.#holding.delete(why);
    while (this.#holding.size === 0) {
      const frame = this.#waiting.shift();
      if (!frame) {
        this.#socket.resume();
        return;
      }
      this.#bytes -= frame.length;
      this.#take(frame);
    }
  }
}
