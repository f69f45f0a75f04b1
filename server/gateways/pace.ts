// A bucket of tokens each for many callers. Nobody is banned: who waits is served again.
import type { Clock } from '../rooms/ports.ts';

export interface Allowance {
  /** How many at once. */
  burst: number;
  perSecond: number;
}

/** Keeps the pace of callers known by a key. Forgets those whose bucket is full again, and holds at most `most` keys. */
export class Pace {
  readonly #allowance: Allowance;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #most: number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(allowance: Allowance, clock: Pick<Clock, 'now'>, most = 10_000) {
    this.#allowance = allowance;
    this.#clock = clock;
    this.#most = most;
  }

  /** Takes one token; false where none is left. */
  take(key: string): boolean {
    const { burst, perSecond } = this.#allowance;
    const now = this.#clock.now();
    const { tokens, at } = this.#buckets.get(key) ?? { tokens: burst, at: now };
    const left = Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond);
    // Deleted and set again, the map's order is that of last use: the first is the one to forget.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: left >= 1 ? left - 1 : left, at: now });
    if (this.#buckets.size > this.#most) this.#buckets.delete(this.#buckets.keys().next().value as string);
    return left >= 1;
  }
}
