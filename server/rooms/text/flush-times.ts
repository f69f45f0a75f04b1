// When the minutes are flushed: at once in a quiet room, and in a busy one as often as a share of one core allows.
import type { Clock, OtherProcesses } from '../ports.ts';

/** Milliseconds from the beginning of one flush to that of the next. */
const shortestTick = 8;
const longestTick = 250;
/** The share of a core that flushes may take. The rest is for everything else that the process does. */
const share = 0.6;
/** How much the last flush counts in the measured cost. */
const weight = 0.2;
/** Milliseconds until the others are asked again whether they have given out the last flush. */
const lookAgain = 4;
/** Milliseconds until a failed flush is tried again. Each failure doubles them. */
const shortestRetry = 100;
const longestRetry = 5000;

/** Milliseconds that this thread has worked: a busy machine, on which it often waits, does not count. */
export function workSoFar(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export class FlushTimes {
  readonly #clock: Clock;
  #beganAt = 0;
  /** Milliseconds of this thread that a flush takes. */
  #cost = 0;
  #retry: { at: number; wait: number } | undefined;
  readonly #others: OtherProcesses | undefined;
  /** Whether the other processes have given out the last flush. */
  #isGiven = (): boolean => true;

  constructor(clock: Clock, others?: OtherProcesses) {
    this.#clock = clock;
    this.#others = others;
  }

  /** Milliseconds until the next flush may begin. */
  get dueIn(): number {
    const tick = Math.min(longestTick, Math.max(shortestTick, this.#cost / share));
    const now = this.#clock.now();
    const due = Math.max(0, (this.#retry?.at ?? this.#beganAt + tick) - now);
    // Another flush would only wait behind the last one.
    return due === 0 && now - this.#beganAt < longestTick && !this.#isGiven() ? lookAgain : due;
  }

  /** A flush begins. While it waits for the disk, time passes for the next one. */
  begin(): void {
    this.#beganAt = this.#clock.now();
  }

  /** A flush is done. `cost`: the milliseconds of work that it was for this thread. */
  done(cost: number): void {
    this.#retry = undefined;
    if (this.#others) this.#isGiven = this.#others.sent();
    this.#cost += (cost - this.#cost) * weight;
  }

  failed(): void {
    const wait = Math.min(longestRetry, (this.#retry?.wait ?? shortestRetry / 2) * 2);
    this.#retry = { at: this.#clock.now() + wait, wait };
  }
}
