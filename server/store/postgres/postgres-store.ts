// The store on PostgreSQL. Safe with other writers: each write names its epoch, and each row its place.
import {
  type Along,
  type AttachmentKind,
  type Held,
  InUse,
  type KeyRow,
  type Restored,
  type Rewritten,
  type Row,
  type SessionRow,
  type Store,
  type StoredSnapshot,
} from '../store.ts';
import { DatabaseLine } from './line.ts';
import { Reads } from './reads.ts';
import { migrations } from './schema.ts';
import { Writes } from './writes.ts';

export interface PostgresOptions {
  /** Milliseconds until a write without an answer counts as one with an unknown outcome. */
  patience?: number;
  /** Whether other servers may use the database too. All of them must have this set. */
  shared?: boolean;
}

/** The key of the advisory lock that a server holds on its database. */
const inUse = 7_204_117;
const connections = { reads: 4, writes: 4 };
/** A long meeting takes its time to be read. */
const patienceOfReads = 30_000;

/** The tables are missing, of an older program or of a newer one. */
export class WrongSchema extends Error {
  readonly isNewer: boolean;

  constructor(version: number) {
    super(`the database has ${version} of ${migrations.length} migrations`);
    this.isNewer = version > migrations.length;
  }
}

export class PostgresStore implements Store {
  readonly #readLines: DatabaseLine[];
  readonly #writeLines: DatabaseLine[];
  readonly #lock: DatabaseLine;
  readonly #shared: boolean;
  readonly #reads: Reads;
  readonly #writes: Writes;

  constructor(url: string, { patience = 5000, shared = false }: PostgresOptions = {}) {
    this.#readLines = Array.from({ length: connections.reads }, () => new DatabaseLine({ url, patience: patienceOfReads }));
    this.#writeLines = Array.from({ length: connections.writes }, () => new DatabaseLine({ url, patience }));
    this.#lock = new DatabaseLine({ url, patience });
    this.#shared = shared;
    this.#reads = new Reads(this.#readLines);
    this.#writes = new Writes(this.#writeLines);
  }

  /** Resolves once the database answers and has the tables of this program. Rejects with WrongSchema, with InUse where another server runs on it, or with why it does not answer. */
  async opened(): Promise<void> {
    const version = await (this.#readLines[0] as DatabaseLine).use(async (client) => {
      const known = await client.query("SELECT to_regclass('migrations') IS NOT NULL AS known");
      if (!known.rows[0]?.known) return 0;
      return (await client.query('SELECT count(*) AS version FROM migrations')).rows[0]?.version as number;
    });
    if (version !== migrations.length) throw new WrongSchema(version);
    const { rows } = await this.#lock.use((client) => client.query(`SELECT pg_try_advisory_lock${this.#shared ? '_shared' : ''}($1) AS got`, [inUse]));
    if (!rows[0]?.got) throw new InUse('another server runs on this database');
  }

  list = (after: string, limit: number) => this.#reads.list(after, limit);
  records = (kind: string) => this.#reads.records(kind);
  load = (meeting: string) => this.#reads.load(meeting);
  read = (meeting: string, from: number, limit?: number) => this.#reads.read(meeting, from, limit);
  events = (meeting: string) => this.#reads.events(meeting);
  lastIssue = (meeting: string) => this.#reads.lastIssue(meeting);
  issue = (meeting: string, number?: number) => this.#reads.issue(meeting, number);
  issues = (meeting: string) => this.#reads.issues(meeting);
  keys = (meeting: string) => this.#reads.keys(meeting);
  kept = (meeting: string) => this.#reads.kept(meeting);
  attachments = (meeting: string, kind: AttachmentKind) => this.#reads.attachments(meeting, kind);
  attachment = (meeting: string, kind: AttachmentKind, id: string) => this.#reads.attachment(meeting, kind, id);

  create = (...given: Parameters<Store['create']>) => this.#writes.create(...given);
  take = (meeting: string, loaded: Held) => this.#writes.take(meeting, loaded);
  append = (meeting: string, held: Held, rows: readonly Row[], along?: Along) => this.#writes.append(meeting, held, rows, along);
  saveKeys = (meeting: string, epoch: number, keys: readonly KeyRow[]) => this.#writes.saveKeys(meeting, epoch, keys);
  saveSessions = (meeting: string, epoch: number, sessions: readonly SessionRow[]) => this.#writes.saveSessions(meeting, epoch, sessions);
  saveSnapshot = (meeting: string, epoch: number, snapshot: StoredSnapshot) => this.#writes.saveSnapshot(meeting, epoch, snapshot);
  restore = (archived: Restored) => this.#writes.restore(archived);
  setDeleted = (meeting: string, at?: number) => this.#writes.setDeleted(meeting, at);
  remove = (meeting: string) => this.#writes.remove(meeting);
  rewrite = (meeting: string, held: Held, rewritten: Rewritten) => this.#writes.rewrite(meeting, held, rewritten);
  scrub = () => this.#writes.scrub();
  saveRecords = (records: Parameters<Store['saveRecords']>[0]) => this.#writes.saveRecords(records);
  check = () => this.#writes.check();

  async close(): Promise<void> {
    await Promise.all([...this.#readLines, ...this.#writeLines, this.#lock].map((line) => line.close()));
  }
}
