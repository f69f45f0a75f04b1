// Data removed from the store stays in the free pages of its files until they are overwritten. A record says that this is still to be done, also after a restart.
import type { Log } from '../rooms/ports.ts';
import type { MeetingIndex } from '../store/index/meeting-index.ts';
import type { Store } from '../store/store.ts';
import type { Indexer } from './indexer.ts';

const record = { kind: 'traces', id: 'left' } as const;

export class Traces {
  readonly #parts: { store: Store; index: MeetingIndex; indexer: Indexer; log: Log };

  constructor(parts: { store: Store; index: MeetingIndex; indexer: Indexer; log: Log }) {
    this.#parts = parts;
  }

  /** Something is about to be taken out. */
  left(): Promise<void> {
    return this.#parts.store.saveRecords([{ ...record, json: '{}' }]);
  }

  /** Overwrites what is left, if anything is. Where something is read meanwhile, the next call does it again. Rejects where the store or the index cannot. */
  async clear(): Promise<void> {
    const { store, index, indexer, log } = this.#parts;
    if ((await store.records(record.kind)).length === 0) return;
    await indexer.compare();
    await index.scrub();
    if (!(await store.scrub())) return;
    await store.saveRecords([record]);
    log.info({}, 'what was taken out of the store has been overwritten');
  }
}
