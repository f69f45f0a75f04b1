// The server's clock, as well as it can be known here. This device's own date may be hours wrong, and may be set while the page is open.
import { createSubscriber } from 'svelte/reactivity';

/** How many milliseconds the date and this page's running time may drift apart before the server is asked again: the device slept, or its date was set. */
const mostDrift = 2000;

export class ServerClock {
  readonly #onDrift: () => void;
  /** The server's time when this page's running time was 0. */
  #start = Date.now() - performance.now();
  /** The time shown while the server is silent. */
  #stopped: number | undefined;
  /** The date less the running time, when the server last said its time. */
  #date = Date.now() - performance.now();
  readonly #ticking = createSubscriber((update) => {
    const timer = setInterval(update, 1000);
    return () => clearInterval(timer);
  });

  /** `onDrift` asks the server for its time. */
  constructor(onDrift: () => void = () => {}) {
    this.#onDrift = onDrift;
  }

  /** The server said its time just now. The message took a while to arrive, so this is the latest that the server's clock can be behind. */
  set(serverNow: number): void {
    this.#start = serverNow - performance.now();
    this.#stopped = undefined;
    this.#date = Date.now() - performance.now();
  }

  /** The page shows this time, and no counter runs until the server says its time. */
  stop(at: number): void {
    this.#stopped = at;
  }

  /** An event has this time, so the server's clock is not earlier. */
  notBefore(at: number): void {
    this.#start = Math.max(this.#start, at - performance.now());
    this.#stopped = undefined;
  }

  /** The server's time in milliseconds since 1970. Where it is read reactively it is read again each second. */
  get now(): number {
    this.#ticking();
    if (this.#stopped !== undefined) return this.#stopped;
    const date = Date.now() - performance.now();
    if (Math.abs(date - this.#date) > mostDrift) {
      this.#date = date;
      this.#onDrift();
    }
    return performance.now() + this.#start;
  }
}
