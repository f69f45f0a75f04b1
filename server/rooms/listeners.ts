import type { Log } from './ports.ts';

/** A set of listeners. One that throws is logged, and the others are still called. */
export class Listeners<T> {
  readonly #what: string;
  readonly #log: Pick<Log, 'error'>;
  readonly #listeners = new Set<(told: T) => void>();

  /** `what` names the subject in the log. */
  constructor(what: string, log: Pick<Log, 'error'>) {
    this.#what = what;
    this.#log = log;
  }

  /** Returns the way to stop listening. */
  add(listener: (told: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(told: T): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(told);
      } catch (error) {
        this.#log.error({ listener: this.#what, err: error }, 'a listener failed');
      }
    }
  }
}
