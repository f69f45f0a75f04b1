// Reading that many ask for at once: all who ask while one reading is under way share the next.
export class SharedReading<Result> {
  readonly #work: () => Promise<Result>;
  #running: Promise<Result> | undefined;
  #next: Promise<Result> | undefined;

  constructor(work: () => Promise<Result>) {
    this.#work = work;
  }

  /** A reading that begins after this call. Rejects where the work does. */
  read(): Promise<Result> {
    this.#next ??= (async () => {
      await this.#running?.catch(() => undefined);
      this.#running = this.#next;
      this.#next = undefined;
      return this.#work();
    })();
    return this.#next;
  }
}
