// The reads, on a few connections. One that was cut is made again once.
import type pg from 'pg';
import { type Columns, issueFrom, keyFrom, listedFrom, sessionFrom } from '../columns.ts';
import {
  type AttachmentKind,
  type Held,
  type IssueRow,
  type KeyRow,
  type LoadedMeeting,
  OutcomeUnknown,
  type SessionRow,
  type SideRecord,
  type StoredMeeting,
  type StoredRow,
  type StoreReads,
} from '../store.ts';
import type { DatabaseLine } from './line.ts';
import { bytesOf, rowFrom, snapshotFrom } from './rows.ts';
import { type StatementName, sql } from './statements.ts';

const ask = async (client: pg.Client, name: StatementName, ...values: unknown[]): Promise<Columns[]> =>
  (await client.query<Columns>({ name, text: sql[name], values })).rows;

export class Reads implements StoreReads {
  readonly #lines: readonly DatabaseLine[];

  constructor(lines: readonly DatabaseLine[]) {
    this.#lines = lines;
  }

  load(meeting: string): Promise<LoadedMeeting | undefined> {
    return this.#use(async (client) => {
      // All of it as it was at one moment.
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      try {
        return await everythingOf(client, meeting);
      } finally {
        await client.query('COMMIT');
      }
    });
  }

  async list(after: string, limit: number): Promise<StoredMeeting[]> {
    return (await this.#ask('list', after, limit)).map(listedFrom);
  }

  async records(kind: string): Promise<SideRecord[]> {
    return (await this.#ask('records', kind)).map(({ id, json }) => ({ kind, id: id as string, json: json as string }));
  }

  async read(meeting: string, from: number, limit?: number): Promise<StoredRow[]> {
    return (await this.#ask('read', meeting, from, limit ?? null)).map(rowFrom);
  }

  async events(meeting: string): Promise<StoredRow[]> {
    return (await this.#ask('events', meeting)).map(rowFrom);
  }

  async lastIssue(meeting: string): Promise<number | undefined> {
    return (await this.#ask('lastNumber', meeting))[0]?.number as number | undefined;
  }

  async issue(meeting: string, number?: number): Promise<IssueRow | undefined> {
    const [found] = await (number === undefined ? this.#ask('lastIssue', meeting) : this.#ask('issue', meeting, number));
    return issueFrom(found);
  }

  async issues(meeting: string): Promise<IssueRow[]> {
    return (await this.#ask('issues', meeting)).flatMap((columns) => issueFrom(columns) ?? []);
  }

  kept(meeting: string): Promise<(Held & { sessions: SessionRow[] }) | undefined> {
    return this.#use(async (client) => {
      const [held] = await ask(client, 'place', meeting);
      if (!held) return undefined;
      return { epoch: held.epoch as number, next: held.next_seq as number, sessions: (await ask(client, 'sessions', meeting)).map(sessionFrom) };
    });
  }

  async keys(meeting: string): Promise<KeyRow[]> {
    return (await this.#ask('keys', meeting)).map(keyFrom);
  }

  async attachments(meeting: string, kind: AttachmentKind): Promise<string[]> {
    return (await this.#ask('attachments', meeting, kind)).map(({ id }) => id as string);
  }

  async attachment(meeting: string, kind: AttachmentKind, id: string): Promise<Uint8Array | undefined> {
    const [found] = await this.#ask('attachment', meeting, kind, id);
    return found && bytesOf(found.content);
  }

  #ask(name: StatementName, ...values: unknown[]): Promise<Columns[]> {
    return this.#use((client) => ask(client, name, ...values));
  }

  #use<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
    const free = this.#lines.reduce((least, line) => (line.waiting < least.waiting ? line : least));
    return free.use(work).catch((error: unknown) => {
      if (error instanceof OutcomeUnknown) return free.use(work);
      throw error;
    });
  }
}

async function everythingOf(client: pg.Client, meeting: string): Promise<LoadedMeeting | undefined> {
  const [held] = await ask(client, 'held', meeting);
  if (!held) return undefined;
  const snapshot = snapshotFrom((await ask(client, 'snapshot', meeting))[0]);
  return {
    epoch: held.epoch as number,
    next: held.next_seq as number,
    events: (await ask(client, 'events', meeting)).map(rowFrom),
    snapshot,
    updates: (await ask(client, 'updates', meeting, snapshot?.seq ?? 0)).map(rowFrom),
    keys: (await ask(client, 'keys', meeting)).map(keyFrom),
    sessions: (await ask(client, 'sessions', meeting)).map(sessionFrom),
  };
}
