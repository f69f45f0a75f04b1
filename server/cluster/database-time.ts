// PostgreSQL's time. All processes go by it, so that they agree on when a call for objections ends, whatever the clocks of their machines say.
import { systemClock } from '../system.ts';

/** A slow answer says little about the time. A sample counts if its round trip was at most so many times the best one. */
const worthwhile = 1.5;
/** The best round trip is forgotten over time, because the way to PostgreSQL may have become longer. */
const forgetting = 1.02;

export class DatabaseTime {
  /** PostgreSQL's milliseconds since 1970, less our own steady milliseconds. */
  #offset: number | undefined;
  #best = Number.POSITIVE_INFINITY;

  /** The milliseconds since 1970 that an answer gave, and when it was asked for and came by `performance.now()`. */
  heard(now: number, askedAt: number, answeredAt: number): void {
    const roundTrip = answeredAt - askedAt;
    this.#best = Math.min(this.#best * forgetting, roundTrip);
    if (this.#offset === undefined || roundTrip <= this.#best * worthwhile) this.#offset = now - (askedAt + answeredAt) / 2;
  }

  /** Milliseconds since 1970; by this machine's clock until the first answer. */
  now(): number {
    return this.#offset === undefined ? systemClock.now() : performance.now() + this.#offset;
  }
}
