// The embedded store: one SQLite file in the data folder. Writes and reads have a thread each, so that a slow disk delays only those who wait for it.
import type { Held, IssueRow, KeyRow, Restored, Row, SessionRow, Snapshot, Store } from '../store.ts';
import { type Calls, type Result, StoreThread } from './thread.ts';

export class SqliteStore implements Store {
  readonly #opened: Promise<void>;
  readonly #writes: StoreThread;
  readonly #reads: StoreThread;

  /** Opens the file or makes it. Calls wait until it is open, and reject if it cannot be opened. */
  constructor(path: string) {
    this.#writes = new StoreThread({ path, kind: 'writes' });
    this.#reads = new StoreThread({ path, kind: 'reads' });
    // The tables are made before they are read.
    this.#opened = this.#writes.open().then(() => this.#reads.open());
    this.#opened.catch(() => {});
  }

  /** Resolves once the file is open. Rejects if it cannot be opened. */
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

  #read<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Promise<Result<Name>> {
    return this.#opened.then(() => this.#reads.call(name, ...args));
  }

  #write<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Promise<Result<Name>> {
    return this.#opened.then(() => this.#writes.call(name, ...args));
  }
}
