// Long work on the event loop, in stretches: others have their turn in between.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work before others have their turn. */
const longest = 8;

export class WorkSlice {
  #began = performance.now();

  /** Lets others have their turn if this stretch has been long enough. */
  async rest(): Promise<void> {
    if (performance.now() - this.#began < longest) return;
    await setImmediate();
    this.#began = performance.now();
  }
}
