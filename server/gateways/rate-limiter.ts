// A token bucket per caller. Nobody is banned: a caller who has spent too much is served again after a while.
import type { Clock } from '../rooms/ports.ts';

export interface Allowance {
  /** How many at once. */
  burst: number;
  perSecond: number;
}

/** Keeps the pace of callers known by a key. It holds at most `most` keys, and forgets the one unused for longest. */
export class RateLimiter {
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
    const tokens = this.#tokens(key);
    this.#keep(key, tokens >= 1 ? tokens - 1 : tokens);
    return tokens >= 1;
  }

  /** Takes tokens, going into debt if too few are left. Returns the milliseconds until the debt is paid, 0 if there is none. */
  spend(key: string, amount: number): number {
    const tokens = this.#tokens(key) - amount;
    this.#keep(key, tokens);
    return tokens >= 0 ? 0 : Math.ceil((-tokens / this.#allowance.perSecond) * 1000);
  }

  #tokens(key: string): number {
    const { burst, perSecond } = this.#allowance;
    const now = this.#clock.now();
    const { tokens, at } = this.#buckets.get(key) ?? { tokens: burst, at: now };
    return Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond);
  }

  #keep(key: string, tokens: number): void {
    // Deleted and set again, so that the map is ordered by last use and its first key is the one to forget.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens, at: this.#clock.now() });
    if (this.#buckets.size > this.#most) this.#buckets.delete(this.#buckets.keys().next().value as string);
  }
}
