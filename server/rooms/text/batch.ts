// Accepted changes that are not on disk yet: the rows of one flush, and the work to do once they are there.
import type { Row } from '../../store/store.ts';
import type { QueuedBarrier } from './inbox.ts';
import type { Peer } from './peer.ts';
import type { Accepted } from './trial/trial.ts';

export class Batch {
  readonly rows: Row[] = [];
  readonly barriers: QueuedBarrier[] = [];
  /** Where the batch is one long update: all of it, as its client sent it. */
  long: Uint8Array | undefined;
  /** Updates of clients among the rows. */
  taken = 0;
  readonly #writers = new Set<Peer>();
  #byServer = false;

  get isEmpty(): boolean {
    return this.rows.length + this.barriers.length === 0;
  }

  get bytes(): number {
    return this.rows.reduce((sum, { payload }) => sum + payload.length, 0);
  }

  /** The peer that wrote all of it and so has it already; undefined if several did. */
  get onlyWriter(): Peer | undefined {
    const [writer] = this.#writers;
    return this.#writers.size === 1 && !this.#byServer ? writer : undefined;
  }

  /** Adds a row for the change itself: the log says who made it. Any tidying behind it is the server's. */
  add(peer: Peer, { updates: [first, ...others] }: Accepted, at: number): void {
    if (!first) return;
    this.rows.push({ kind: 'update', payload: first, actor: peer.session.participantId, at });
    for (const payload of others) this.rows.push({ kind: 'update', payload, actor: 'server', at });
    this.#writers.add(peer);
    this.taken += 1;
  }

  /** Adds the parts of a long update. `whole`: the same in one, for everybody else. */
  addLong(peer: Peer, parts: readonly Accepted[], { whole, at }: { whole: Uint8Array; at: number }): void {
    for (const part of parts) this.add(peer, part, at);
    this.taken -= parts.length - 1;
    this.long = whole;
  }

  addByServer(updates: readonly Uint8Array[], at: number): void {
    for (const payload of updates) this.rows.push({ kind: 'update', payload, actor: 'server', at });
    this.#byServer ||= updates.length > 0;
  }
}
