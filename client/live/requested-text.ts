// Reads the minutes by plain requests while their connection does not come: some networks let no WebSocket through.

/** How long the connection may take before the text is read without it, in milliseconds. */
const patience = 15_000;
/** The pause between two readings, and how long one may take, in milliseconds. */
const pause = 4000;
const longest = 8000;
/** An answer made for others a moment ago will do. */
const recent = '?within=2000';

export interface RequestedTextEvents {
  /** The whole text, as one update. */
  came(update: Uint8Array): void;
  /** `isRead` may have changed. */
  changed(): void;
}

/** Reads from fifteen seconds after `start` until `stop`, one request at a time, and is sent the text only where it has changed. */
export class RequestedText {
  readonly #address: string;
  readonly #events: RequestedTextEvents;
  #running: AbortController | undefined;
  #tag: string | undefined;
  #isRead = false;

  constructor(meetingId: string, events: RequestedTextEvents) {
    this.#address = `/api/meetings/${encodeURIComponent(meetingId)}/minutes.yjs${recent}`;
    this.#events = events;
  }

  /** Whether the text here is at most a few seconds old, though no connection brings it. */
  get isRead(): boolean {
    return this.#isRead;
  }

  start(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    this.#later(patience, this.#running.signal);
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#isRead = false;
  }

  #later(ms: number, stopped: AbortSignal): void {
    const timer = setTimeout(() => void this.#read(stopped), ms);
    stopped.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  async #read(stopped: AbortSignal): Promise<void> {
    const isRead = await this.#ask(stopped).catch(() => false);
    if (stopped.aborted) return;
    if (isRead !== this.#isRead) {
      this.#isRead = isRead;
      this.#events.changed();
    }
    // Pages that lose the connection together do not all ask again together.
    this.#later(pause * (0.75 + Math.random() / 2), stopped);
  }

  async #ask(stopped: AbortSignal): Promise<boolean> {
    const response = await fetch(this.#address, {
      cache: 'no-store',
      headers: this.#tag === undefined ? {} : { 'If-None-Match': this.#tag },
      signal: AbortSignal.any([stopped, AbortSignal.timeout(longest)]),
    });
    if (response.status === 304) return true;
    if (!response.ok) return false;
    const update = new Uint8Array(await response.arrayBuffer());
    if (stopped.aborted) return false;
    this.#events.came(update);
    this.#tag = response.headers.get('ETag') ?? undefined;
    return true;
  }
}
