// The server's clock, as well as it can be known here: this device's own may be hours wrong.
import { createSubscriber } from 'svelte/reactivity';

export class ServerClock {
  /** Milliseconds to add to this device's clock. */
  #offset = 0;
  readonly #ticking = createSubscriber((update) => {
    const timer = setInterval(update, 1000);
    return () => clearInterval(timer);
  });

  /** The server said its time just now. What it said was under way for a while, so this is the latest that it can be behind. */
  set(serverNow: number): void {
    this.#offset = serverNow - Date.now();
  }

  /** Something that has happened has this time, so the server's clock is not before it. */
  notBefore(at: number): void {
    this.#offset = Math.max(this.#offset, at - Date.now());
  }

  /** The server's time in milliseconds since 1970. Where it is read reactively it is read again each second. */
  get now(): number {
    this.#ticking();
    return Date.now() + this.#offset;
  }
}
