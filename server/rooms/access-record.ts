// Keys and sessions on their way to the disk. A change that takes access away holds in memory at once, and is written again until it is on disk.
import type { KeyRow, SessionRow } from '../store/store.ts';
import { type Clock, NotYetSaved } from './ports.ts';

/** Where keys and sessions are kept. Both reject with NotSaved if they cannot be written. */
export interface AccessStore {
  saveKeys(keys: readonly KeyRow[]): Promise<void>;
  saveSessions(sessions: readonly SessionRow[]): Promise<void>;
}

/** Milliseconds between two tries. */
const pause = 2000;

export class AccessRecord {
  readonly #store: AccessStore;
  readonly #clock: Clock;
  /** Written as they are by then. */
  readonly #keys = new Set<KeyRow>();
  readonly #sessions = new Set<SessionRow>();
  #cancel: (() => void) | undefined;
  #stopped = false;
  #version = 1;

  constructor(store: AccessStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Whether a change is in effect that is not on disk yet. */
  get isBehind(): boolean {
    return this.#keys.size + this.#sessions.size > 0;
  }

  /** Grows with each change that is on disk. */
  get version(): number {
    return this.#version;
  }

  /** Writes keys that take effect once they are on disk. Rejects with NotSaved, and then nothing has changed. */
  async saveKeys(keys: readonly KeyRow[]): Promise<void> {
    await this.#store.saveKeys(keys);
    this.#version += 1;
  }

  /** Writes sessions that take effect once they are on disk. Rejects with NotSaved, and then nothing has changed. */
  async saveSessions(sessions: readonly SessionRow[]): Promise<void> {
    await this.#store.saveSessions(sessions);
    this.#version += 1;
  }

  /** Writes a change that is already in effect. Rejects with NotYetSaved if it cannot be written now; it is tried again until it can. */
  async keep({ keys = [], sessions = [] }: { keys?: readonly KeyRow[]; sessions?: readonly SessionRow[] }): Promise<void> {
    for (const key of keys) this.#keys.add(key);
    for (const session of sessions) this.#sessions.add(session);
    if (!(await this.write())) throw new NotYetSaved('it holds, and is not on disk yet');
  }

  /** Writes all that waits. Resolves with whether it is on disk. */
  async write(): Promise<boolean> {
    const [keys, sessions] = [[...this.#keys], [...this.#sessions]];
    try {
      if (keys.length > 0) await this.saveKeys(keys.map((key) => ({ ...key })));
      for (const key of keys) this.#keys.delete(key);
      if (sessions.length > 0) await this.saveSessions(sessions.map((session) => ({ ...session })));
      for (const session of sessions) this.#sessions.delete(session);
      return true;
    } catch {
      // The store has logged and counted it.
      for (const key of keys) this.#keys.add(key);
      for (const session of sessions) this.#sessions.add(session);
      this.#later();
      return false;
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
  }

  #later(): void {
    if (this.#stopped) return;
    this.#cancel ??= this.#clock.after(pause, () => {
      this.#cancel = undefined;
      void this.write();
    });
  }
}
