// One ordered log per meeting, for commands and text.
import { type Along, type Held, type KeyRow, OutcomeUnknown, type Row, type SessionRow, StaleEpoch, type Store, type StoredRow } from '../store/store.ts';
import { type Clock, type Log, type Metrics, NotSaved, type RoomContext, type RoomLimits } from './ports.ts';

export interface LogOptions {
  meeting: string;
  /** As it was when the meeting was loaded. */
  loaded: Held;
  /** Another process owns the meeting: nothing is written from here. */
  foreign?: boolean;
  store: Store;
  context: RoomContext;
}

/** Milliseconds between two questions about an unknown outcome. */
const askAgain = 250;

/** Writes for one meeting. Reading takes nothing over: the epoch is taken before the first write. */
export class MeetingLog {
  readonly isForeign: boolean;
  readonly #meeting: string;
  readonly #loadedAt: number;
  #held: Held;
  #taking: Promise<void> | undefined;
  readonly #store: Store;
  readonly #log: Log;
  readonly #metrics: Metrics;
  readonly #limits: RoomLimits;
  readonly #clock: Clock;
  #lost = false;
  #isUnsettled = false;
  #closing = false;
  #unsettledWatcher: () => void = () => {};
  readonly #lostWatchers = new Set<() => void>();
  /** Since the last snapshot. */
  #tail = { rows: 0, bytes: 0 };

  constructor({ meeting, loaded: { epoch, next }, foreign = false, store, context }: LogOptions) {
    this.#meeting = meeting;
    this.#loadedAt = epoch;
    this.isForeign = foreign;
    this.#held = { epoch, next };
    this.#store = store;
    this.#log = context.log;
    this.#metrics = context.metrics;
    this.#limits = context.limits;
    this.#clock = context.clock;
  }

  /** The epoch at which it was loaded: of two loadings that write, the later one has a higher. */
  get epoch(): number {
    return this.#loadedAt;
  }

  /** The last row on disk. */
  get seq(): number {
    return this.#held.next - 1;
  }

  /** Whether a snapshot would shorten the next loading. Never true of a meeting that was only read: a snapshot is a write. */
  get hasTail(): boolean {
    return this.#taking !== undefined && this.#tail.rows > 0;
  }

  /** Whether so many have come that a snapshot is due. */
  get isLong(): boolean {
    return this.#tail.rows >= this.#limits.snapshotRows || this.#tail.bytes >= this.#limits.snapshotBytes;
  }

  /** Rows of a meeting of another process were read. */
  follow(rows: readonly StoredRow[]): void {
    this.#held = { ...this.#held, next: this.#held.next + rows.length };
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

  /** Tells once when the meeting is lost. */
  onLost(watcher: () => void): void {
    this.#lostWatchers.add(watcher);
  }

  /** Whether it is not known yet if the last rows were written. Nothing is decided meanwhile. */
  get isUnsettled(): boolean {
    return this.#isUnsettled;
  }

  /** Called each time an append has an unknown outcome. */
  onUnsettled(watcher: () => void): void {
    this.#unsettledWatcher = watcher;
  }

  /** From now on unknown outcomes are not waited for, because the process stops. */
  close(): void {
    this.#closing = true;
  }

  /** The rows from this seq on, at most so many. Rejects if the store cannot read. */
  read(from: number, most: number): Promise<StoredRow[]> {
    return this.#store.read(this.#meeting, from, most);
  }

  /** Appends the rows. Where there are none, `tells`: an answer will say that what was sent earlier is on disk. */
  async save(rows: readonly Row[], tells: boolean, along?: Along): Promise<boolean> {
    if (rows.length > 0 || (along?.attachments?.length ?? 0) > 0) return this.append(rows, along);
    if (!tells) return true;
    try {
      // Rows that were read at loading may not be on a standby yet. Once the row of the take-over is, they are too.
      await this.#take();
      return true;
    } catch (error) {
      this.#failed(error, 'the meeting was not taken');
      return false;
    }
  }

  /** Resolves with whether the rows are on disk. Never rejects: errors of the store are logged and counted. */
  async append(rows: readonly Row[], along?: Along): Promise<boolean> {
    const began = performance.now();
    try {
      await this.#take();
      await this.#store.append(this.#meeting, this.#held, rows, along).catch((error: unknown) => this.#settle(error, rows, along));
      this.#held = { ...this.#held, next: this.#held.next + rows.length };
      this.lengthen(rows);
      if (rows[0]) this.#metrics.flushed(rows[0].kind, performance.now() - began, rows.length);
      return true;
    } catch (error) {
      this.#failed(error, 'rows were not written');
      return false;
    }
  }

  /** Begins a snapshot of the minutes as they are now. If it fails, the rows are still on disk, and the next one is due as late again. */
  beginSnapshot(): { save(minutes: Uint8Array): Promise<void> } {
    this.#tail = { rows: 0, bytes: 0 };
    const { seq } = this;
    return { save: (minutes) => this.#saveSnapshot(seq, minutes) };
  }

  async #saveSnapshot(seq: number, minutes: Uint8Array): Promise<void> {
    try {
      await this.#take();
      await this.#store.saveSnapshot(this.#meeting, this.#held.epoch, { seq, minutes });
    } catch (error) {
      this.#failed(error, 'a snapshot was not written');
    }
  }

  /** Rejects with NotSaved if the store cannot. */
  saveKeys(keys: readonly KeyRow[]): Promise<void> {
    return this.#save((epoch) => this.#store.saveKeys(this.#meeting, epoch, keys), 'invitations were not written');
  }

  /** Rejects with NotSaved if the store cannot. */
  saveSessions(sessions: readonly SessionRow[]): Promise<void> {
    return this.#save((epoch) => this.#store.saveSessions(this.#meeting, epoch, sessions), 'sessions were not written');
  }

  async #save(save: (epoch: number) => Promise<void>, message: string): Promise<void> {
    try {
      await this.#take();
      await save(this.#held.epoch);
    } catch (error) {
      this.#failed(error, message);
      throw new NotSaved(message, { cause: error });
    }
  }

  /** Takes the meeting over, once. A failed attempt is made again by the next write. */
  #take(): Promise<void> {
    if (this.isForeign) return Promise.reject(new Error('another process owns the meeting'));
    this.#taking ??= this.#store.take(this.#meeting, this.#held).then(
      (epoch) => {
        this.#held = { ...this.#held, epoch };
      },
      (error: unknown) => {
        this.#taking = undefined;
        throw error;
      },
    );
    return this.#taking;
  }

  /** An append with an unknown outcome is asked again at the same place until the log tells: it cannot be written twice there. */
  async #settle(error: unknown, rows: readonly Row[], along?: Along): Promise<void> {
    if (!(error instanceof OutcomeUnknown) || rows.length === 0) throw error;
    this.#log.warn({ meeting: this.#meeting, error: String(error) }, 'it is not known whether rows were written; the log is asked');
    this.#metrics.storeError();
    this.#isUnsettled = true;
    this.#unsettledWatcher();
    try {
      while (!(await this.#isWritten(rows, along))) {
        if (this.#closing) throw error;
        await new Promise<void>((resolve) => this.#clock.after(askAgain, resolve));
      }
    } finally {
      this.#isUnsettled = false;
    }
  }

  /** Whether the rows are on disk now; false where that is still not known. Rejects with StaleEpoch where another has the meeting. */
  async #isWritten(rows: readonly Row[], along?: Along): Promise<boolean> {
    try {
      await this.#store.append(this.#meeting, this.#held, rows, along);
      return true;
    } catch (error) {
      if (!(error instanceof StaleEpoch)) return false;
      const found = await this.#store.read(this.#meeting, this.#held.next, 1).catch(() => undefined);
      if (found && found[0]?.epoch !== this.#held.epoch) throw error;
      // They can be read before a standby has them. A later write that is confirmed confirms them.
      return (
        found !== undefined &&
        (await this.#store.check().then(
          () => true,
          () => false,
        ))
      );
    }
  }

  #failed(error: unknown, message: string): void {
    this.#metrics.storeError();
    this.#log.error({ meeting: this.#meeting, epoch: this.#held.epoch, error: String(error) }, message);
    if (this.#lost || !(error instanceof StaleEpoch)) return;
    this.#lost = true;
    for (const watcher of this.#lostWatchers) watcher();
  }
}
