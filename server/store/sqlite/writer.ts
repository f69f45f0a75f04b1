// The writes, on the connection of one thread. Each resolves once it is on disk.
import type { DatabaseSync } from 'node:sqlite';
import {
  type Along,
  type Attachment,
  type AttachmentChange,
  type Held,
  type IssueRow,
  type KeyRow,
  type Restored,
  type Rewritten,
  type Row,
  type SessionRow,
  StaleEpoch,
  type StoredSnapshot,
  type StoreWrites,
} from '../store.ts';
import { GroupCommit } from './group-commit.ts';
import { type PrepareStatement, statementsOf } from './statements.ts';

export class StoreWriter implements StoreWrites {
  readonly #database: DatabaseSync;
  readonly #commit: GroupCommit;
  readonly #statement: PrepareStatement;
  #probes = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#commit = new GroupCommit(database);
    this.#statement = statementsOf(database);
  }

  create(meeting: string, rows: readonly Row[], keys: readonly KeyRow[], attachments: readonly Attachment[] = []): Promise<void> {
    return this.#commit.run(() => {
      this.#statement('create').run(meeting);
      this.#write(meeting, { epoch: 0, next: 1 }, rows);
      this.#writeKeys(meeting, keys);
      this.#writeAttachments(meeting, attachments);
    });
  }

  take(meeting: string, { epoch, next }: Held): Promise<number> {
    return this.#commit.run(() => {
      const taken = this.#statement('take').get(meeting, epoch, next);
      if (!taken) throw new StaleEpoch(meeting, { epoch, next });
      return taken.epoch as number;
    });
  }

  append(meeting: string, held: Held, rows: readonly Row[], { issue, attachments = [] }: Along = {}): Promise<void> {
    return this.#commit.run(() => {
      this.#write(meeting, held, rows);
      this.#writeAttachments(meeting, attachments);
      if (issue) this.#writeIssue(meeting, issue);
    });
  }

  saveSnapshot(meeting: string, epoch: number, { seq, minutes }: StoredSnapshot): Promise<void> {
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
      this.#writeSessions(meeting, sessions);
    });
  }

  restore({ meeting, rows, keys, issues, attachments = [] }: Restored): Promise<boolean> {
    return this.#commit.run(() => {
      // An invitation opens one meeting: a copy never takes it from another.
      if (this.#statement('exists').get(meeting) || keys.some(({ hash }) => this.#statement('keyIsTaken').get(hash))) return false;
      this.#statement('create').run(meeting);
      this.#write(meeting, { epoch: 0, next: 1 }, rows);
      this.#writeKeys(meeting, keys);
      for (const issue of issues) this.#writeIssue(meeting, issue);
      this.#writeAttachments(meeting, attachments);
      return true;
    });
  }

  setDeleted(meeting: string, at?: number): Promise<boolean> {
    return this.#commit.run(() => this.#statement('setDeleted').get(at ?? null, meeting) !== undefined);
  }

  remove(meeting: string): Promise<void> {
    return this.#commit.run(() => {
      if (!this.#statement('isDeleted').get(meeting)) return;
      for (const kept of ['removeLog', 'removeSnapshot', 'removeKeys', 'removeSessions', 'removeIssues', 'removeAttachments', 'removeMeeting'] as const) {
        this.#statement(kept).run(meeting);
      }
    });
  }

  rewrite(meeting: string, { epoch, next }: Held, { rows, sessions, without = [], attachments = [] }: Rewritten): Promise<void> {
    return this.#commit.run(() => {
      const taken = this.#statement('rewrite').get(rows.length + 1, meeting, epoch, next);
      if (!taken) throw new StaleEpoch(meeting, { epoch, next });
      for (const kept of ['removeLog', 'removeSnapshot', 'removeSessions'] as const) this.#statement(kept).run(meeting);
      for (const kind of without) this.#statement('removeAttachmentsOf').run(meeting, kind);
      this.#writeAttachments(meeting, attachments);
      this.#writeRows(meeting, { epoch: taken.epoch as number, next: 1 }, rows);
      this.#writeSessions(meeting, sessions);
    });
  }

  /** Copies what is there into a new file, so that nothing else is left in its pages, and empties the log of changes beside it. */
  async scrub(): Promise<boolean> {
    this.flush();
    this.#database.exec('VACUUM');
    return this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  }

  saveRecords(records: Parameters<StoreWrites['saveRecords']>[0]): Promise<void> {
    return this.#commit.run(() => {
      for (const { kind, id, json } of records) {
        if (json === undefined) this.#statement('removeRecord').run(kind, id);
        else this.#statement('saveRecord').run(kind, id, json);
      }
    });
  }

  check(): Promise<void> {
    return this.#commit.run(() => {
      this.#statement('probe').run(++this.#probes);
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    this.#commit.flush();
  }

  #write(meeting: string, { epoch, next }: Held, rows: readonly Row[]): void {
    if (!this.#statement('reserve').get(rows.length, meeting, epoch, next)) throw new StaleEpoch(meeting, { epoch, next });
    this.#writeRows(meeting, { epoch, next }, rows);
  }

  #writeRows(meeting: string, { epoch, next }: Held, rows: readonly Row[]): void {
    const append = this.#statement('append');
    for (const [index, { kind, payload, actor, at }] of rows.entries()) append.run(meeting, next + index, epoch, kind, payload, actor, at);
  }

  #fence(meeting: string, epoch: number): void {
    if (!this.#statement('holds').get(meeting, epoch)) throw new StaleEpoch(meeting, { epoch });
  }

  #writeKeys(meeting: string, keys: readonly KeyRow[]): void {
    for (const { hash, role, createdAt, revokedAt, closedAt, endedAt, sealed } of keys) {
      this.#statement('saveKey').run(hash, meeting, role, createdAt, revokedAt ?? null, closedAt ?? null, endedAt ?? null, sealed ?? null);
    }
  }

  #writeSessions(meeting: string, sessions: readonly SessionRow[]): void {
    for (const { hash, participantId, role, name, affiliation, group, region, key, createdAt, usedAt, endedAt } of sessions) {
      const person = JSON.stringify({ name, affiliation, group, region, usedAt });
      this.#statement('saveSession').run(hash, meeting, participantId, role, person, key, createdAt, endedAt ?? null);
    }
  }

  #writeAttachments(meeting: string, changes: readonly AttachmentChange[]): void {
    for (const { kind, id, content } of changes) {
      if (content) this.#statement('saveAttachment').run(meeting, kind, id, content);
      else this.#statement('removeAttachment').run(meeting, kind, id);
    }
  }

  #writeIssue(meeting: string, { number, record, hash, at }: IssueRow): void {
    this.#statement('saveIssue').run(meeting, number, record, hash, at);
  }
}
