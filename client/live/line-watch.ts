// Notices a connection that only looks open: the other end has gone without closing it.

/** The server sends something every four seconds. After two missed messages the connection counts as dead. */
const longestSilence = 8500;
const lookEvery = 1000;

export class LineWatch {
  readonly #lastHeard: () => number;
  readonly #onSilence: () => void;
  readonly #timer: ReturnType<typeof setInterval>;
  #seen = 0;
  #at = 0;

  /** `lastHeard` changes with each message, and is 0 while no connection is open. */
  constructor(lastHeard: () => number, onSilence: () => void) {
    this.#lastHeard = lastHeard;
    this.#onSilence = onSilence;
    this.#timer = setInterval(() => this.#look(), lookEvery);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const heard = this.#lastHeard();
    // Not the device's date, which may be set to another time.
    const now = performance.now();
    if (heard !== this.#seen) {
      this.#seen = heard;
      this.#at = now;
    } else if (heard !== 0 && now - this.#at > longestSilence) {
      this.#at = now;
      this.#onSilence();
    }
  }
}
