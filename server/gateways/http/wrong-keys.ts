import type { Logger } from 'pino';
import type { Limits } from '../../rooms/bounds.ts';
import type { Clock } from '../../rooms/ports.ts';
import { type Allowance, RateLimiter } from '../rate-limiter.ts';
import { HttpRefusal } from './errors.ts';

export interface WrongKeysOptions {
  log: Logger;
  clock: Clock;
  paces: { fail: Allowance };
  limits: Pick<Limits, 'slowedAnswers'>;
}

const pause = 3000;

/** AU8: slows guesses. After a few wrong keys from one address, each further one waits for its answer. A right key never comes here. */
export class WrongKeys {
  readonly #options: WrongKeysOptions;
  readonly #failures: RateLimiter;
  #waiting = 0;

  constructor(options: WrongKeysOptions) {
    this.#options = options;
    this.#failures = new RateLimiter(options.paces.fail, options.clock);
  }

  /** Resolves when the answer to a wrong key may be sent. `lock`: what the key was tried on. Throws `too-fast` where too many wait. */
  async wrong(lock: string, address: string): Promise<void> {
    const { log, clock, limits } = this.#options;
    if (this.#failures.take(`${lock} ${address}`)) {
      log.warn({ lock, address }, 'a key that opens nothing was tried');
      return;
    }
    if (this.#waiting >= limits.slowedAnswers) throw new HttpRefusal('too-fast');
    this.#waiting += 1;
    await new Promise<void>((resolve) => clock.after(pause, resolve));
    this.#waiting -= 1;
  }
}
