// The acts of organisers and Secretariats across meetings, with their times: kept beside the meetings, the oldest dropped.
import type { AuditEntry } from '../../shared/wire/office.ts';
import type { Clock, Ids, Log } from '../rooms/ports.ts';
import type { Store } from '../store/store.ts';

const kind = 'audit';
/** Entries that are kept. */
const most = 5000;
/** Entries after which the oldest are dropped. */
const dropEvery = 100;

export interface AuditParts {
  store: Store;
  clock: Clock;
  ids: Ids;
  log: Log;
}

export class Audit {
  readonly #parts: AuditParts;
  #noted = 0;

  constructor(parts: AuditParts) {
    this.#parts = parts;
  }

  /** Keeps an entry. If this fails, the act itself is not undone, and the log of the process has it. `once` names an entry that is kept only once. */
  async note(entry: Omit<AuditEntry, 'at'>, at = this.#parts.clock.now(), once = this.#parts.ids.newId()): Promise<void> {
    const { store, log } = this.#parts;
    try {
      await store.saveRecords([{ kind, id: `${String(at).padStart(15, '0')} ${once}`, json: JSON.stringify({ at, ...entry }) }]);
      if (this.#noted % dropEvery === 0) await this.#drop();
      this.#noted += 1;
    } catch (error) {
      log.error({ entry, error: String(error) }, 'what was done could not be noted');
    }
  }

  /** The newest first. */
  async list(limit: number): Promise<AuditEntry[]> {
    const rows = await this.#parts.store.records(kind);
    return rows
      .slice(-limit)
      .reverse()
      .map(({ json }) => JSON.parse(json) as AuditEntry);
  }

  async #drop(): Promise<void> {
    const rows = await this.#parts.store.records(kind);
    const old = rows.slice(0, Math.max(0, rows.length - most));
    if (old.length > 0) await this.#parts.store.saveRecords(old.map(({ id }) => ({ kind, id })));
  }
}
