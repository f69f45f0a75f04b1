// One ordered log a meeting, for both kinds of truth.
import { type IssueRow, type Row, StaleEpoch, type Store } from '../store/store.ts';
import type { Log, Metrics, RoomContext, RoomLimits } from './ports.ts';

export interface LogOptions {
  meeting: string;
  epoch: number;
  /** Of the last row on disk. */
  seq: number;
  store: Store;
  context: RoomContext;
}

/** Appends for one meeting at one epoch. */
export class MeetingLog {
  readonly #meeting: string;
  readonly #epoch: number;
  readonly #store: Store;
  readonly #log: Log;
  readonly #metrics: Metrics;
  readonly #limits: RoomLimits;
  #seq: number;
  #lost = false;
  /** Since the last snapshot. */
  #tail = { rows: 0, bytes: 0 };

  constructor({ meeting, epoch, seq, store, context }: LogOptions) {
    this.#meeting = meeting;
    this.#epoch = epoch;
    this.#seq = seq;
    this.#store = store;
    this.#log = context.log;
    this.#metrics = context.metrics;
    this.#limits = context.limits;
  }

  /** Of this loading: each has a higher one. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Whether updates have come since the last snapshot. */
  get hasTail(): boolean {
    return this.#tail.rows > 0;
  }

  /** Whether so many have come that a snapshot is due. */
  get isLong(): boolean {
    return this.#tail.rows >= this.#limits.snapshotRows || this.#tail.bytes >= this.#limits.snapshotBytes;
  }

  /** Counts updates as coming after the last snapshot. */
  lengthen(rows: readonly Row[]): void {
    for (const { kind, payload } of rows) {
      if (kind !== 'update') continue;
      this.#tail.rows += 1;
      this.#tail.bytes += payload.length;
    }
  }

  /** Whether another loading has taken the meeting over: nothing can be written here any more. */
  get lost(): boolean {
    return this.#lost;
  }

  /** Resolves with whether the rows are on disk. Never rejects: what the store said is logged and counted. */
  async append(rows: readonly Row[], issue?: IssueRow): Promise<boolean> {
    const began = performance.now();
    try {
      const first = await this.#store.append(this.#meeting, this.#epoch, rows, issue);
      this.#seq = first + rows.length - 1;
      this.lengthen(rows);
      if (rows[0]) this.#metrics.flushed(rows[0].kind, performance.now() - began, rows.length);
      return true;
    } catch (error) {
      this.#failed(error, 'rows were not written');
      return false;
    }
  }

  /** Saves all of the minutes up to now. Where it fails, the rows are there all the same, and the next is due as late again. */
  async saveSnapshot(minutes: Uint8Array): Promise<void> {
    this.#tail = { rows: 0, bytes: 0 };
    try {
      await this.#store.saveSnapshot(this.#meeting, this.#epoch, { seq: this.#seq, minutes });
    } catch (error) {
      this.#failed(error, 'a snapshot was not written');
    }
  }

  #failed(error: unknown, message: string): void {
    this.#lost ||= error instanceof StaleEpoch;
    this.#metrics.storeError();
    this.#log.error({ meeting: this.#meeting, epoch: this.#epoch, error: String(error) }, message);
  }
}
