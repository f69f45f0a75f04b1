// Work that is done one after the other.
export class InOrder {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins once all earlier work has ended, however it ended. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Resolves once all work so far has ended, however it ended. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
