// Long work on the event loop, in slices, with other work in between.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work before other work gets its turn. */
const longest = 8;

export class WorkSlice {
  #began = performance.now();

  /** Yields to other work if this slice has been long enough. */
  async rest(): Promise<void> {
    if (performance.now() - this.#began < longest) return;
    await setImmediate();
    this.#began = performance.now();
  }
}
