// The reads, on the connection of one thread.
import type { DatabaseSync } from 'node:sqlite';
import { issueFrom, keyFrom, listedFrom, sessionFrom } from '../columns.ts';
import type { AttachmentKind, Held, IssueRow, KeyRow, LoadedMeeting, SessionRow, SideRecord, StoredMeeting, StoredRow, StoreReads } from '../store.ts';
import { reading } from './database.ts';
import { rowFrom, snapshotFrom } from './rows.ts';
import { type PrepareStatement, statementsOf } from './statements.ts';

export class Reader implements StoreReads {
  readonly #database: DatabaseSync;
  readonly #statement: PrepareStatement;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statement = statementsOf(database);
  }

  async list(after: string, limit: number): Promise<StoredMeeting[]> {
    return this.#statement('list').all(after, limit).map(listedFrom);
  }

  async records(kind: string): Promise<SideRecord[]> {
    return this.#statement('records')
      .all(kind)
      .map(({ id, json }) => ({ kind, id: id as string, json: json as string }));
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

  async read(meeting: string, from: number, limit = -1): Promise<StoredRow[]> {
    return this.#statement('read').all(meeting, from, limit).map(rowFrom);
  }

  async events(meeting: string): Promise<StoredRow[]> {
    return this.#statement('events').all(meeting).map(rowFrom);
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

  async kept(meeting: string): Promise<(Held & { sessions: SessionRow[] }) | undefined> {
    return reading(this.#database, () => {
      const held = this.#statement('place').get(meeting);
      if (!held) return undefined;
      return { epoch: held.epoch as number, next: held.next_seq as number, sessions: this.#statement('sessions').all(meeting).map(sessionFrom) };
    });
  }

  async keys(meeting: string): Promise<KeyRow[]> {
    return this.#statement('keys').all(meeting).map(keyFrom);
  }

  async attachments(meeting: string, kind: AttachmentKind): Promise<string[]> {
    return this.#statement('attachments')
      .all(meeting, kind)
      .map(({ id }) => id as string);
  }

  async attachment(meeting: string, kind: AttachmentKind, id: string): Promise<Uint8Array | undefined> {
    return this.#statement('attachment').get(meeting, kind, id)?.content as Uint8Array | undefined;
  }
}
