// The embedded store: one SQLite file in the data folder.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openDatabase, reading } from './database.ts';
import { GroupCommit } from './group-commit.ts';
import { issueFrom, keyFrom, rowFrom, sessionFrom, snapshotFrom } from './rows.ts';
import {
  type Held,
  type IssueRow,
  type KeyRow,
  type LoadedMeeting,
  type Restored,
  type Row,
  type SessionRow,
  type Snapshot,
  StaleEpoch,
  type Store,
  type StoredRow,
} from './store.ts';

const sql = {
  create: 'INSERT INTO meetings (id, epoch, next_seq) VALUES (?, 0, 1)',
  held: 'SELECT epoch, next_seq FROM meetings WHERE id = ?',
  take: 'UPDATE meetings SET epoch = epoch + 1 WHERE id = ? AND epoch = ? AND next_seq = ? RETURNING epoch',
  reserve: 'UPDATE meetings SET next_seq = next_seq + ? WHERE id = ? AND epoch = ? AND next_seq = ? RETURNING 1',
  holds: 'SELECT 1 FROM meetings WHERE id = ? AND epoch = ?',
  append: 'INSERT INTO log (meeting, seq, epoch, kind, payload, actor, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  read: 'SELECT seq, epoch, kind, payload, actor, at FROM log WHERE meeting = ? AND seq >= ? ORDER BY seq LIMIT ?',
  events: "SELECT seq, epoch, kind, payload, actor, at FROM log WHERE meeting = ? AND kind = 'event' ORDER BY seq",
  updates: "SELECT seq, epoch, kind, payload, actor, at FROM log WHERE meeting = ? AND kind = 'update' AND seq > ? ORDER BY seq",
  snapshot: 'SELECT seq, minutes FROM snapshots WHERE meeting = ?',
  saveSnapshot: 'INSERT OR REPLACE INTO snapshots (meeting, seq, minutes) VALUES (?, ?, ?)',
  keys: 'SELECT hash, role, created_at, revoked_at FROM keys WHERE meeting = ? ORDER BY created_at, hash',
  saveKey: 'INSERT OR REPLACE INTO keys (hash, meeting, role, created_at, revoked_at) VALUES (?, ?, ?, ?, ?)',
  sessions: 'SELECT hash, participant_id, role, person, key, created_at, ended_at FROM sessions WHERE meeting = ? ORDER BY created_at, hash',
  saveSession: 'INSERT OR REPLACE INTO sessions (hash, meeting, participant_id, role, person, key, created_at, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  issue: 'SELECT number, record, hash, at FROM issues WHERE meeting = ? AND number = ?',
  issues: 'SELECT number, record, hash, at FROM issues WHERE meeting = ? ORDER BY number',
  exists: 'SELECT 1 FROM meetings WHERE id = ?',
  lastNumber: 'SELECT number FROM issues WHERE meeting = ? ORDER BY number DESC LIMIT 1',
  lastIssue: 'SELECT number, record, hash, at FROM issues WHERE meeting = ? ORDER BY number DESC LIMIT 1',
  saveIssue: 'INSERT INTO issues (meeting, number, record, hash, at) VALUES (?, ?, ?, ?, ?)',
  probe: 'INSERT OR REPLACE INTO probe (id, at) VALUES (1, ?)',
} as const;

export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #commit: GroupCommit;
  readonly #prepared = new Map<keyof typeof sql, StatementSync>();
  #probes = 0;

  /** Opens the file or makes it; `:memory:` for none. Throws where it cannot. */
  constructor(path: string) {
    this.#database = openDatabase(path);
    this.#commit = new GroupCommit(this.#database);
  }

  #statement(name: keyof typeof sql): StatementSync {
    const statement = this.#prepared.get(name) ?? this.#database.prepare(sql[name]);
    this.#prepared.set(name, statement);
    return statement;
  }

  #write(meeting: string, { epoch, next }: Held, rows: readonly Row[]): void {
    if (!this.#statement('reserve').get(rows.length, meeting, epoch, next)) throw new StaleEpoch(meeting, { epoch, next });
    const append = this.#statement('append');
    for (const [index, { kind, payload, actor, at }] of rows.entries()) append.run(meeting, next + index, epoch, kind, payload, actor, at);
  }

  #fence(meeting: string, epoch: number): void {
    if (!this.#statement('holds').get(meeting, epoch)) throw new StaleEpoch(meeting, { epoch });
  }

  #writeKeys(meeting: string, keys: readonly KeyRow[]): void {
    for (const { hash, role, createdAt, revokedAt } of keys) this.#statement('saveKey').run(hash, meeting, role, createdAt, revokedAt ?? null);
  }

  create(meeting: string, rows: readonly Row[], keys: readonly KeyRow[]): Promise<void> {
    return this.#commit.run(() => {
      this.#statement('create').run(meeting);
      this.#write(meeting, { epoch: 0, next: 1 }, rows);
      this.#writeKeys(meeting, keys);
    });
  }

  async load(meeting: string): Promise<LoadedMeeting | undefined> {
    return reading(this.#database, () => {
      const held = this.#statement('held').get(meeting);
      if (!held) return undefined;
      const snapshot = snapshotFrom(this.#statement('snapshot').get(meeting));
      return {
        epoch: held.epoch as number,
        next: held.next_seq as number,
        events: this.#statement('events').all(meeting).map(rowFrom),
        snapshot,
        updates: this.#statement('updates')
          .all(meeting, snapshot?.seq ?? 0)
          .map(rowFrom),
        keys: this.#statement('keys').all(meeting).map(keyFrom),
        sessions: this.#statement('sessions').all(meeting).map(sessionFrom),
      };
    });
  }

  take(meeting: string, { epoch, next }: Held): Promise<number> {
    return this.#commit.run(() => {
      const taken = this.#statement('take').get(meeting, epoch, next);
      if (!taken) throw new StaleEpoch(meeting, { epoch, next });
      return taken.epoch as number;
    });
  }

  append(meeting: string, held: Held, rows: readonly Row[], issue?: IssueRow): Promise<void> {
    return this.#commit.run(() => {
      this.#write(meeting, held, rows);
      if (issue) this.#statement('saveIssue').run(meeting, issue.number, issue.record, issue.hash, issue.at);
    });
  }

  async read(meeting: string, from: number, limit = -1): Promise<StoredRow[]> {
    return this.#statement('read').all(meeting, from, limit).map(rowFrom);
  }

  saveSnapshot(meeting: string, epoch: number, { seq, minutes }: Snapshot): Promise<void> {
    return this.#commit.run(() => {
      this.#fence(meeting, epoch);
      this.#statement('saveSnapshot').run(meeting, seq, minutes);
    });
  }

  saveKeys(meeting: string, epoch: number, keys: readonly KeyRow[]): Promise<void> {
    return this.#commit.run(() => {
      this.#fence(meeting, epoch);
      this.#writeKeys(meeting, keys);
    });
  }

  saveSessions(meeting: string, epoch: number, sessions: readonly SessionRow[]): Promise<void> {
    return this.#commit.run(() => {
      this.#fence(meeting, epoch);
      for (const { hash, participantId, role, name, affiliation, group, region, key, createdAt, endedAt } of sessions) {
        const person = JSON.stringify({ name, affiliation, group, region });
        this.#statement('saveSession').run(hash, meeting, participantId, role, person, key, createdAt, endedAt ?? null);
      }
    });
  }

  async lastIssue(meeting: string): Promise<number | undefined> {
    return this.#statement('lastNumber').get(meeting)?.number as number | undefined;
  }

  async issue(meeting: string, number?: number): Promise<IssueRow | undefined> {
    return issueFrom(number === undefined ? this.#statement('lastIssue').get(meeting) : this.#statement('issue').get(meeting, number));
  }

  async issues(meeting: string): Promise<IssueRow[]> {
    return this.#statement('issues')
      .all(meeting)
      .flatMap((columns) => issueFrom(columns) ?? []);
  }

  async keys(meeting: string): Promise<KeyRow[]> {
    return this.#statement('keys').all(meeting).map(keyFrom);
  }

  restore({ meeting, rows, keys, issues }: Restored): Promise<boolean> {
    return this.#commit.run(() => {
      if (this.#statement('exists').get(meeting)) return false;
      this.#statement('create').run(meeting);
      this.#write(meeting, { epoch: 0, next: 1 }, rows);
      this.#writeKeys(meeting, keys);
      for (const { number, record, hash, at } of issues) this.#statement('saveIssue').run(meeting, number, record, hash, at);
      return true;
    });
  }

  check(): Promise<void> {
    return this.#commit.run(() => {
      this.#statement('probe').run(++this.#probes);
    });
  }

  async close(): Promise<void> {
    this.#commit.flush();
    this.#prepared.clear();
    this.#database.close();
  }
}
