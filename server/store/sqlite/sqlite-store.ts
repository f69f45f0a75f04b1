// The embedded store: one SQLite file in the data folder. Writes and reads have a thread each, so that a slow disk delays only those who wait for it.
import {
  type Along,
  type AttachmentKind,
  Damaged,
  type Held,
  type KeyRow,
  type Restored,
  type Rewritten,
  type Row,
  type SessionRow,
  type Store,
  type StoredSnapshot,
} from '../store.ts';
import type { Damage } from './damage.ts';
import { inspect } from './inspect.ts';
import { unpackEvents, unpackMeeting } from './packed-events.ts';
import { type Calls, type StoreResult, StoreThread } from './thread.ts';

export interface SqliteOptions {
  /** Of the processes that name the same lock file, one opens the database. The lock ends with the process. */
  lock?: string;
  /** Looks for damage: before it opens a small file, and meanwhile in a large one. Told once, and where damage shows itself later. */
  onDamage?(damage: Damage): void;
}

/** Milliseconds for which a large file is looked through. */
const longestInspection = 60_000;

export class SqliteStore implements Store {
  readonly #opened: Promise<void>;
  readonly #writes: StoreThread;
  #reads: StoreThread;
  readonly #onDamage: SqliteOptions['onDamage'];
  #damaged: Damaged | undefined;

  /** Opens the file or makes it. Calls wait until it is open, and reject if it cannot be opened. */
  constructor(path: string, { lock, onDamage }: SqliteOptions = {}) {
    this.#onDamage = onDamage;
    const inspect = onDamage !== undefined;
    this.#writes = new StoreThread({ path, kind: 'writes', lock, inspect });
    this.#reads = new StoreThread({ path, kind: 'reads', inspect });
    this.#opened = this.#open(path);
    this.#opened.catch(() => {});
  }

  /** Resolves once the file is open. Rejects if it cannot be opened, with InUse if another process has the lock. */
  opened(): Promise<void> {
    return this.#opened;
  }

  list = (after: string, limit: number) => this.#read('list', after, limit);
  records = (kind: string) => this.#read('records', kind);
  load = async (meeting: string) => unpackMeeting(await this.#read('load', meeting));
  read = (meeting: string, from: number, limit?: number) => this.#read('read', meeting, from, limit);
  events = async (meeting: string) => unpackEvents(await this.#read('events', meeting));
  lastIssue = (meeting: string) => this.#read('lastIssue', meeting);
  issue = (meeting: string, number?: number) => this.#read('issue', meeting, number);
  issues = (meeting: string) => this.#read('issues', meeting);
  keys = (meeting: string) => this.#read('keys', meeting);
  kept = (meeting: string) => this.#read('kept', meeting);
  attachments = (meeting: string, kind: AttachmentKind) => this.#read('attachments', meeting, kind);
  attachment = (meeting: string, kind: AttachmentKind, id: string) => this.#read('attachment', meeting, kind, id);

  create = (...given: Parameters<Store['create']>) => this.#write('create', ...given);
  take = (meeting: string, loaded: Held) => this.#write('take', meeting, loaded);
  append = (meeting: string, held: Held, rows: readonly Row[], along?: Along) => this.#write('append', meeting, held, rows, along);
  saveKeys = (meeting: string, epoch: number, keys: readonly KeyRow[]) => this.#write('saveKeys', meeting, epoch, keys);
  saveSessions = (meeting: string, epoch: number, sessions: readonly SessionRow[]) => this.#write('saveSessions', meeting, epoch, sessions);
  saveSnapshot = (meeting: string, epoch: number, snapshot: StoredSnapshot) => this.#write('saveSnapshot', meeting, epoch, snapshot);
  restore = (archived: Restored) => this.#write('restore', archived);
  setDeleted = (meeting: string, at?: number) => this.#write('setDeleted', meeting, at);
  remove = (meeting: string) => this.#write('remove', meeting);
  rewrite = (meeting: string, held: Held, rewritten: Rewritten) => this.#write('rewrite', meeting, held, rewritten);
  scrub = () => this.#write('scrub');
  saveRecords = (records: Parameters<Store['saveRecords']>[0]) => this.#write('saveRecords', records);
  check = () => (this.#damaged ? Promise.reject(this.#damaged) : this.#write('check'));

  /** Commits what waits, and closes the file. */
  async close(): Promise<void> {
    await this.#opened.catch(() => {});
    await this.#reads.close();
    await this.#writes.close();
  }

  /** The tables are made before they are read. */
  async #open(path: string): Promise<void> {
    let file = await this.#writes.open();
    const { shared } = file;
    if (shared) file = await this.#reads.open();
    else this.#reads = this.#writes;
    if (!this.#onDamage) return;
    if (file.damage) this.#found(file.damage);
    else if (shared) void inspect(path, longestInspection).then((damage) => damage && this.#found(damage));
  }

  #found(damage: Damage): void {
    if (damage.problems.length === 0 || this.#damaged) return;
    this.#damaged = new Damaged(damage.problems[0]);
    this.#onDamage?.(damage);
  }

  /** Damage that nobody had found yet. */
  readonly #met = (error: unknown): never => {
    if (error instanceof Damaged) this.#found({ problems: [error.message], meetings: [] });
    throw error;
  };

  #read<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Promise<StoreResult<Name>> {
    return this.#opened.then(() => this.#reads.call(name, ...args)).catch(this.#met);
  }

  #write<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Promise<StoreResult<Name>> {
    return this.#opened.then(() => this.#writes.call(name, ...args)).catch(this.#met);
  }
}
