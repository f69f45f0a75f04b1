// Notices a connection that only looks open, since the other end has gone without closing it, and an attempt to connect that gets no answer.

/** The server sends something every four seconds. After two missed messages the connection counts as dead. */
const longestSilence = 8500;
/** An attempt waits behind others to the same server in the browser, and for a pause of up to eight seconds before it. */
const longestAttempt = 20_000;
const lookEvery = 1000;

export class LineWatch {
  readonly #lastHeard: () => number;
  readonly #onSilence: () => void;
  readonly #timer: ReturnType<typeof setInterval>;
  #seen = 0;
  #at = performance.now();

  /** `lastHeard` changes with each message. While no connection is open, it is 0 or less and changes with each attempt. */
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
    } else if (now - this.#at > (heard > 0 ? longestSilence : longestAttempt)) {
      this.#at = now;
      this.#onSilence();
    }
  }
}
