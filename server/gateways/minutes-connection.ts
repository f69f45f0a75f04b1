// One connection to the minutes: frames in, frames out, and its own limits.
import type { WebSocket } from 'ws';
import { keepAliveFrame } from '../../shared/wire/frames.ts';
import { type CloseReason, closeCode } from '../../shared/wire/sync.ts';
import type { Limits } from '../rooms/bounds.ts';
import type { Clock, Log, Metrics } from '../rooms/ports.ts';
import type { Attendance, MinutesLine, MinutesPeer } from './attendance.ts';
import { decodeFrame, type IncomingFrame } from './minutes-frames.ts';
import { PacedReader } from './paced-reader.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { readyFrame, sendReady } from './ready-frame.ts';
import type { SendQueues } from './send-queues.ts';

/** The largest minutes with all deletions: a returning client may send them at once. */
export const largestFrame = 5 * 1024 * 1024;
/** Observers write nothing: they ask, and say that they are there. */
export const largestFrameOfReaders = 64 * 1024;
/** A question for the whole text counts as so many frames: it costs the server, not its sender. */
const question = 10;

/** Pings without an answer after which a line is cut. A weak line may miss one or two. */
const mostUnanswered = 3;

export interface ConnectionContext {
  clock: Clock;
  log: Log;
  metrics: Metrics;
  limits: Limits;
  /** Of frames, and of questions for changes that a client is missing; both by participant. */
  pace: RateLimiter;
  questions: RateLimiter;
  /** Of bytes of text, by participant. */
  text: RateLimiter;
  queues: SendQueues<MinutesConnection, Buffer>;
}

export class MinutesConnection implements MinutesLine {
  readonly #socket: WebSocket;
  readonly #meetingId: string;
  readonly #minutes: MinutesPeer;
  readonly #largest: number;
  readonly #log: Log;
  readonly #metrics: Metrics;
  readonly #reader: PacedReader;
  readonly #mayAsk: () => boolean;
  readonly #queues: ConnectionContext['queues'];
  readonly #stopWatching: () => void;
  /** Pings that were not answered. */
  #unanswered = 0;
  #open = true;
  #left = false;

  constructor(socket: WebSocket, attendance: Attendance, { clock, log, metrics, limits, pace, questions, text, queues }: ConnectionContext) {
    const sender = `${attendance.meeting.id} ${attendance.participantId}`;
    this.#mayAsk = () => questions.take(sender);
    this.#queues = queues;
    this.#socket = socket;
    this.#largest = attendance.role === 'observer' ? largestFrameOfReaders : largestFrame;
    this.#meetingId = attendance.meeting.id;
    this.#log = log;
    this.#metrics = metrics;
    this.#reader = new PacedReader(
      socket,
      { clock, pace, text, limits, sender },
      { take: (frame) => this.#take(frame), overflow: () => this.#refuse('tooFast') },
    );
    this.#stopWatching = attendance.onEnd(() => this.close('unauthorised'));
    socket.on('message', (data, isBinary) => this.receive(data, isBinary));
    socket.on('pong', () => {
      this.#unanswered = 0;
    });
    socket.once('close', () => this.#gone());
    metrics.connections('minutes', 1);
    this.#minutes = attendance.write(this);
  }

  send(bytes: Uint8Array): void {
    if (!this.#open) return;
    sendReady(this.#socket, bytes);
    const waiting = this.queued();
    if (waiting > 0) this.#queues.sent(this, readyFrame(bytes), waiting);
  }

  queued(): number {
    return this.#socket.bufferedAmount;
  }

  close(reason: CloseReason): void {
    if (!this.#open) return;
    this.#open = false;
    this.#socket.close(closeCode[reason], reason);
    this.#gone();
  }

  /** Ends the line at once, with all that waits to be sent. Its client comes back, and is sent what it missed. */
  cut(): void {
    this.#metrics.refusedFrame('behind');
    this.#socket.terminate();
  }

  pause(): void {
    this.#reader.pause();
  }

  resume(): void {
    this.#reader.resume();
  }

  /** Sends a keep-alive on a quiet connection, and cuts one whose other end is silent. */
  keepAlive(): void {
    if (this.#unanswered >= mostUnanswered && !this.#socket.isPaused) {
      this.#socket.terminate();
      return;
    }
    this.#queues.settle(this, this.queued());
    this.#unanswered += 1;
    this.#socket.ping();
    if (this.queued() === 0) this.send(keepAliveFrame);
  }

  /** Receives one frame. One that cannot be decoded closes this connection, and no other. */
  receive(data: unknown, isBinary: boolean): void {
    if (!this.#open) return;
    if (!isBinary || !(data instanceof Uint8Array)) this.#refuse('malformed');
    else if (data.length > this.#largest) this.#refuse('tooLarge');
    else this.#reader.receive(data);
  }

  #refuse(reason: CloseReason): void {
    this.#metrics.refusedFrame(reason);
    this.close(reason);
  }

  #take(data: Uint8Array): void {
    let incoming: IncomingFrame;
    try {
      incoming = decodeFrame(data);
    } catch {
      this.#refuse('malformed');
      return;
    }
    try {
      this.#act(incoming);
    } catch (error) {
      // A defect of ours: its sender did nothing wrong, and comes back with all it has.
      this.#metrics.defect('minutes');
      this.#log.error({ meeting: this.#meetingId, frame: incoming.type, err: error }, 'a frame could not be handled');
      this.close('stopping');
    }
  }

  #act(incoming: IncomingFrame): void {
    const minutes = this.#minutes;
    switch (incoming.type) {
      case 'question':
        this.#reader.spend(question);
        // AU51: cut rather than left without an answer. Its client comes back after a while.
        if (this.#mayAsk()) minutes.answer(incoming.vector);
        else this.close('stopping');
        return;
      case 'update':
        this.#reader.spendText(incoming.update.length);
        minutes.receive(incoming.update, incoming.whole);
        return;
      case 'awareness':
        minutes.say(incoming.entries);
        return;
      case 'awareness-query':
        minutes.tellCursors();
        return;
      case 'barrier':
        minutes.barrier(incoming.payload);
    }
  }

  #gone(): void {
    if (this.#left) return;
    this.#left = true;
    this.#reader.close();
    this.#queues.forget(this);
    this.#stopWatching();
    this.#metrics.connections('minutes', -1);
    this.#minutes.leave();
  }
}
