// The embedded store: one SQLite file in the data folder. Writes and reads have a thread each, so that a slow disk delays only those who wait for it.
import type { Held, IssueRow, KeyRow, Restored, Row, SessionRow, Snapshot, Store } from '../store.ts';
import { type Calls, type Result, StoreThread } from './thread.ts';

export interface SqliteOptions {
  /** Of the processes that name the same lock file, one opens the database. The lock ends with the process. */
  lock?: string;
}

export class SqliteStore implements Store {
  readonly #opened: Promise<void>;
  readonly #writes: StoreThread;
  #reads: StoreThread;

  /** Opens the file or makes it. Calls wait until it is open, and reject if it cannot be opened. */
  constructor(path: string, { lock }: SqliteOptions = {}) {
    this.#writes = new StoreThread({ path, kind: 'writes', lock });
    this.#reads = new StoreThread({ path, kind: 'reads' });
    this.#opened = this.#open();
    this.#opened.catch(() => {});
  }

  /** Resolves once the file is open. Rejects if it cannot be opened, with InUse if another process has the lock. */
  opened(): Promise<void> {
    return this.#opened;
  }

  load = (meeting: string) => this.#read('load', meeting);
  read = (meeting: string, from: number, limit?: number) => this.#read('read', meeting, from, limit);
  lastIssue = (meeting: string) => this.#read('lastIssue', meeting);
  issue = (meeting: string, number?: number) => this.#read('issue', meeting, number);
  issues = (meeting: string) => this.#read('issues', meeting);
  keys = (meeting: string) => this.#read('keys', meeting);

  create = (meeting: string, rows: readonly Row[], keys: readonly KeyRow[]) => this.#write('create', meeting, rows, keys);
  take = (meeting: string, loaded: Held) => this.#write('take', meeting, loaded);
  append = (meeting: string, held: Held, rows: readonly Row[], issue?: IssueRow) => this.#write('append', meeting, held, rows, issue);
  saveKeys = (meeting: string, epoch: number, keys: readonly KeyRow[]) => this.#write('saveKeys', meeting, epoch, keys);
  saveSessions = (meeting: string, epoch: number, sessions: readonly SessionRow[]) => this.#write('saveSessions', meeting, epoch, sessions);
  saveSnapshot = (meeting: string, epoch: number, snapshot: Snapshot) => this.#write('saveSnapshot', meeting, epoch, snapshot);
  restore = (archived: Restored) => this.#write('restore', archived);
  check = () => this.#write('check');

  /** Commits what waits, and closes the file. */
  async close(): Promise<void> {
    await this.#opened.catch(() => {});
    await this.#reads.close();
    await this.#writes.close();
  }

  /** The tables are made before they are read. */
  async #open(): Promise<void> {
    const { shared } = await this.#writes.open();
    if (shared) await this.#reads.open();
    else this.#reads = this.#writes;
  }

  #read<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Promise<Result<Name>> {
    return this.#opened.then(() => this.#reads.call(name, ...args));
  }

  #write<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Promise<Result<Name>> {
    return this.#opened.then(() => this.#writes.call(name, ...args));
  }
}
