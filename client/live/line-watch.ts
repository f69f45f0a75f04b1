// Notices a line that is open in name only: the other end has gone, and nothing said so.

/** The server says something every four seconds. After two that did not come the line is taken for dead. */
const longestSilence = 8500;
const lookEvery = 1000;

export class LineWatch {
  readonly #lastHeard: () => number;
  readonly #onSilence: () => void;
  readonly #timer: ReturnType<typeof setInterval>;
  #seen = 0;
  #at = 0;

  /** `lastHeard` is another number after each message, and 0 while no line is open. */
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
