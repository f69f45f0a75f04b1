// Many writes, one transaction: writes of the same turn of the event loop are synced to disk together.
import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './database.ts';

interface WaitingWork {
  work: () => unknown;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
}

/** Runs works in groups. A work that throws is undone and rejected alone; where the commit itself fails, all of its group are rejected. */
export class GroupCommit {
  readonly #database: DatabaseSync;
  #waiting: WaitingWork[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Resolves with the work's result once it is on disk. */
  run<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({ work, resolve, reject });
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    const group = this.#waiting;
    if (group.length === 0) return;
    this.#waiting = [];
    const done: (() => void)[] = [];
    try {
      transaction(this.#database, () => {
        for (const { work, resolve, reject } of group) {
          try {
            const result = this.#alone(work);
            done.push(() => resolve(result as never));
          } catch (error) {
            // Without its transaction the whole group is gone.
            if (!this.#database.isTransaction) throw error;
            done.push(() => reject(error));
          }
        }
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    for (const tell of done) tell();
  }

  #alone(work: () => unknown): unknown {
    this.#database.exec('SAVEPOINT alone');
    try {
      return work();
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK TO alone');
      throw error;
    } finally {
      if (this.#database.isTransaction) this.#database.exec('RELEASE alone');
    }
  }
}
