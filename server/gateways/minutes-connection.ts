// One connection to the minutes: frames in, frames out, and its own limits.
import { createDecoder, hasContent, readVarUint, readVarUint8Array } from 'lib0/decoding';
import type { WebSocket } from 'ws';
import { type CloseReason, closeCode, frame, syncStep } from '../../shared/wire/sync.ts';
import type { Session } from '../rooms/access.ts';
import type { Meeting } from '../rooms/meeting.ts';
import type { Clock, Metrics } from '../rooms/ports.ts';
import { keepAliveFrame } from '../rooms/text/frames.ts';
import type { Peer } from '../rooms/text/peer.ts';
import type { Pace } from './pace.ts';
import { sendReady } from './ready-frame.ts';

/** An update of 1 MiB and what frames it. */
const largestFrame = 1024 * 1024 + 64;
const largestBarrier = 64;
/** Bytes that count as one frame more, and the frames that a question for all counts as: it costs the server, not its sender. */
const weight = 8192;
const question = 10;
/** How long a connection that sends too fast is not read. */
const breather = 100;

export class MinutesConnection implements Peer {
  readonly session: Session;
  readonly #socket: WebSocket;
  readonly #meeting: Meeting;
  readonly #clock: Clock;
  readonly #metrics: Metrics;
  readonly #pace: Pace;
  readonly #stopWatching: () => void;
  #answers = true;
  #open = true;
  #left = false;
  /** Why it is not read: `room` while the disk is behind, `pace` while it sends too fast. */
  readonly #holding = new Set<'room' | 'pace'>();

  constructor(
    socket: WebSocket,
    { meeting, session }: { meeting: Meeting; session: Session },
    { clock, metrics, pace }: { clock: Clock; metrics: Metrics; pace: Pace },
  ) {
    this.session = session;
    this.#socket = socket;
    this.#meeting = meeting;
    this.#clock = clock;
    this.#metrics = metrics;
    this.#pace = pace;
    this.#stopWatching = meeting.access.onEnded((ended) => {
      if (ended === session) this.close('unauthorised');
    });
    socket.on('message', (data, isBinary) => this.receive(data, isBinary));
    socket.on('pong', () => {
      this.#answers = true;
    });
    socket.once('close', () => this.#gone());
    metrics.connections('minutes', 1);
    meeting.minutes.join(this);
  }

  send(bytes: Uint8Array): void {
    if (this.#open) sendReady(this.#socket, bytes);
  }

  queued(): number {
    return this.#socket.bufferedAmount;
  }

  close(reason: CloseReason): void {
    if (!this.#open) return;
    this.#open = false;
    this.#socket.close(closeCode[reason], reason);
    this.#socket.resume();
    this.#gone();
  }

  pause(): void {
    this.#hold('room');
  }

  resume(): void {
    this.#letGo('room');
  }

  /** Says something, so that a quiet line is known to be alive; one whose other end is silent is cut. */
  keepAlive(): void {
    if (!this.#answers && !this.#socket.isPaused) {
      this.#socket.terminate();
      return;
    }
    this.#answers = false;
    this.#socket.ping();
    if (this.queued() === 0) this.send(keepAliveFrame);
  }

  /** Takes one frame. What cannot be read closes this connection, and no other. */
  receive(data: unknown, isBinary: boolean): void {
    if (!this.#open) return;
    if (!isBinary || !(data instanceof Uint8Array)) this.#refuse('malformed');
    else if (data.length > largestFrame) this.#refuse('tooLarge');
    else {
      this.#spend(1 + Math.floor(data.length / weight));
      try {
        this.#read(data);
      } catch {
        this.#refuse('malformed');
      }
    }
  }

  #refuse(reason: CloseReason): void {
    this.#metrics.refusedFrame(reason);
    this.close(reason);
  }

  #read(data: Uint8Array): void {
    const { minutes } = this.#meeting;
    const decoder = createDecoder(data);
    const type = readVarUint(decoder);
    switch (type) {
      case frame.sync: {
        const step = readVarUint(decoder);
        const bytes = readVarUint8Array(decoder);
        if (step === syncStep.step1) {
          this.#spend(question);
          minutes.answer(this, bytes);
        } else if (step === syncStep.step2 || step === syncStep.update) minutes.receive(this, bytes, step === syncStep.step2);
        else throw new Error('an unknown step');
        break;
      }
      case frame.awareness:
        minutes.say(this, readVarUint8Array(decoder));
        break;
      case frame.queryAwareness:
        minutes.tellCursors(this);
        break;
      case frame.barrier: {
        const payload = data.subarray(1);
        if (payload.length > largestBarrier) throw new Error('too long a barrier');
        minutes.barrier(this, payload);
        return;
      }
      default:
        throw new Error('an unknown type');
    }
    if (hasContent(decoder)) throw new Error('more than one message');
  }

  #spend(frames: number): void {
    for (let left = frames; left > 0; left -= 1) if (!this.#pace.take('')) this.#breathe();
  }

  #breathe(): void {
    if (this.#holding.has('pace')) return;
    this.#hold('pace');
    this.#clock.after(breather, () => this.#letGo('pace'));
  }

  #hold(why: 'room' | 'pace'): void {
    this.#holding.add(why);
    this.#socket.pause();
  }

  #letGo(why: 'room' | 'pace'): void {
    this.#holding.delete(why);
    if (this.#holding.size === 0) this.#socket.resume();
  }

  #gone(): void {
    if (this.#left) return;
    this.#left = true;
    this.#stopWatching();
    this.#metrics.connections('minutes', -1);
    this.#meeting.minutes.leave(this);
    this.#meeting.touch();
  }
}
