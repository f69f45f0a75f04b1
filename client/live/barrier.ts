// Tells when the page may say "Saved": it counts local changes until the server has echoed that they are on disk.

/** Counts local changes and says which counter to send. One barrier is under way at a time, so a fast typist sends few. */
export class Barrier {
  #made = 0;
  #sent = 0;
  #kept = 0;

  /** A change was made here. */
  changed(): void {
    this.#made += 1;
  }

  /** The counter to send now; undefined while one is under way or nothing is unsaved. Returns each counter once. */
  next(): number | undefined {
    if (this.#made === this.#kept || this.#sent > this.#kept) return undefined;
    this.#sent = this.#made;
    return this.#sent;
  }

  /** The server has everything up to this counter on disk. Counters that were never sent are ignored. */
  echoed(counter: number): void {
    if (counter > this.#kept && counter <= this.#sent) this.#kept = counter;
  }

  /** The connection is gone, and with it the barrier under way. */
  dropped(): void {
    this.#sent = this.#kept;
  }

  /** How many changes are not known to be on disk. */
  get pending(): number {
    return this.#made - this.#kept;
  }
}
