// Messages between processes. They may be lost when a line fails, and arrive in order while it holds.
export interface Bus {
  /** Whether no server of it is connected: nothing arrives until one is. */
  readonly isAway: boolean;
  /** Sends to the listeners there, at most once. Never throws. */
  publish(subject: string, message: Uint8Array): void;
  /** Resolves once it listens. */
  subscribe(subject: string, listener: (message: Uint8Array) => void): Promise<void>;
  close(): Promise<void>;
}

/** A bus inside one process. */
export class LocalBus implements Bus {
  readonly isAway = false;
  readonly #listeners = new Map<string, ((message: Uint8Array) => void)[]>();

  publish(subject: string, message: Uint8Array): void {
    queueMicrotask(() => {
      for (const listener of this.#listeners.get(subject) ?? []) listener(message);
    });
  }

  async subscribe(subject: string, listener: (message: Uint8Array) => void): Promise<void> {
    this.#listeners.set(subject, [...(this.#listeners.get(subject) ?? []), listener]);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }
}
