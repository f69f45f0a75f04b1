// The writes. Those of one meeting go over one connection, in their order; each resolves once PostgreSQL has committed it.

import type { Columns } from '../columns.ts';
import {
  type Along,
  type Attachment,
  type Held,
  type KeyRow,
  type Restored,
  type Rewritten,
  type Row,
  type SessionRow,
  StaleEpoch,
  type StoredSnapshot,
  type StoreWrites,
} from '../store.ts';
import type { DatabaseLine } from './line.ts';
import { attachmentArrays, bufferOf, issueArrays, keyArrays, rowArrays, sessionArrays } from './rows.ts';
import { type StatementName, sql } from './statements.ts';

/** PostgreSQL has no room left: on its disk, in its memory, for connections. */
const lacksRoom = (error: unknown): boolean => /^53/.test((error as { code?: string }).code ?? '');
/** A full disk may still take the probe, which needs no new page. A refused row counts for so many milliseconds. */
const fullFor = 5000;

export class Writes implements StoreWrites {
  readonly #lines: readonly DatabaseLine[];
  #probes = 0;
  /** When PostgreSQL last had no room for a row, and has not taken one since. */
  #full: { at: number; error: unknown } | undefined;

  constructor(lines: readonly DatabaseLine[]) {
    this.#lines = lines;
  }

  async create(meeting: string, rows: readonly Row[], keys: readonly KeyRow[], attachments: readonly Attachment[] = []): Promise<void> {
    await this.#ask(meeting, 'create', meeting, 0, rows.length + 1, ...rowArrays(rows), ...keyArrays(keys), ...attachmentArrays(attachments));
  }

  async take(meeting: string, { epoch, next }: Held): Promise<number> {
    const [taken] = await this.#ask(meeting, 'take', meeting, epoch, next);
    if (!taken) throw new StaleEpoch(meeting, { epoch, next });
    return taken.epoch as number;
  }

  async append(meeting: string, { epoch, next }: Held, rows: readonly Row[], { issue, attachments = [] }: Along = {}): Promise<void> {
    const { number = null, record = null, hash = null, at = null } = issue ?? {};
    const values = [meeting, epoch, next, ...rowArrays(rows), number, record, hash, at];
    const asked =
      attachments.length === 0 ? this.#ask(meeting, 'append', ...values) : this.#ask(meeting, 'appendAlong', ...values, ...attachmentArrays(attachments));
    const [held] = await asked.catch((error: unknown) => {
      if (lacksRoom(error)) this.#full = { at: performance.now(), error };
      throw error;
    });
    this.#full = undefined;
    if (!held) throw new StaleEpoch(meeting, { epoch, next });
  }

  saveKeys(meeting: string, epoch: number, keys: readonly KeyRow[]): Promise<void> {
    return this.#fenced('saveKeys', meeting, epoch, keyArrays(keys));
  }

  saveSessions(meeting: string, epoch: number, sessions: readonly SessionRow[]): Promise<void> {
    return this.#fenced('saveSessions', meeting, epoch, sessionArrays(sessions));
  }

  saveSnapshot(meeting: string, epoch: number, { seq, minutes }: StoredSnapshot): Promise<void> {
    return this.#fenced('saveSnapshot', meeting, epoch, [seq, bufferOf(minutes)]);
  }

  async restore({ meeting, rows, keys, issues, attachments = [] }: Restored): Promise<boolean> {
    const kept = [...rowArrays(rows), ...keyArrays(keys), ...issueArrays(issues), ...attachmentArrays(attachments)];
    const made = await this.#ask(meeting, 'restore', meeting, 0, rows.length + 1, ...kept);
    return made.length > 0;
  }

  async setDeleted(meeting: string, at?: number): Promise<boolean> {
    return (await this.#ask(meeting, 'setDeleted', meeting, at ?? null)).length > 0;
  }

  async remove(meeting: string): Promise<void> {
    await this.#ask(meeting, 'remove', meeting);
  }

  async rewrite(meeting: string, { epoch, next }: Held, { rows, sessions, without = [], attachments = [] }: Rewritten): Promise<void> {
    const values = [...rowArrays(rows), ...sessionArrays(sessions), without, ...attachmentArrays(attachments)];
    const [{ done } = {}] = await this.#ask(meeting, 'rewrite', meeting, epoch, next, ...values);
    if (!done) throw new StaleEpoch(meeting, { epoch, next });
  }

  /** Its rows go when PostgreSQL vacuums; docs/DEPLOY.md says how to have them overwritten at once. */
  async scrub(): Promise<boolean> {
    return true;
  }

  async saveRecords(records: Parameters<StoreWrites['saveRecords']>[0]): Promise<void> {
    // The last of two with one name counts.
    const each = [...new Map(records.map((record) => [`${record.kind}\n${record.id}`, record])).values()];
    await this.#ask('', 'saveRecords', ...(['kind', 'id', 'json'] as const).map((column) => each.map((record) => record[column] ?? null)));
  }

  async check(): Promise<void> {
    this.#probes += 1;
    if (this.#full && performance.now() - this.#full.at < fullFor) throw this.#full.error;
    await this.#ask('', 'check', this.#probes);
  }

  async #fenced(name: StatementName, meeting: string, epoch: number, values: unknown[]): Promise<void> {
    const held = await this.#ask(meeting, name, meeting, epoch, ...values);
    if (held.length === 0) throw new StaleEpoch(meeting, { epoch });
  }

  async #ask(meeting: string, name: StatementName, ...values: unknown[]): Promise<Columns[]> {
    const line = this.#lines[spread(meeting) % this.#lines.length] as DatabaseLine;
    return line.use(async (client) => (await client.query<Columns>({ name, text: sql[name], values })).rows);
  }
}

function spread(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) >>> 0;
  return sum;
}
