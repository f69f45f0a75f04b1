// Issued reports, read as rows: no meeting is loaded for them.
import { LRUCache } from 'lru-cache';
import type { IssueRow, Store } from '../store/store.ts';

/** An issue without its record, which may be long. */
export interface Issue extends Omit<IssueRow, 'record'> {
  /** All of it. */
  read(): Promise<IssueRow>;
}

/** Issues whose hashes are remembered: an issue never changes. */
const remembered = 10_000;

export class Issues {
  readonly #store: Store;
  readonly #known = new LRUCache<string, Omit<IssueRow, 'record'>>({ max: remembered });

  constructor(store: Store) {
    this.#store = store;
  }

  /** The issue of this number, else the last; undefined where there is none. Rejects where the store cannot be read. */
  async find(meeting: string, number?: number): Promise<Issue | undefined> {
    const last = await this.#store.lastIssue(meeting);
    const wanted = number ?? last;
    if (last === undefined || wanted === undefined || wanted > last) return undefined;
    const key = `${meeting} ${wanted}`;
    const known = this.#known.get(key) ?? (await this.#store.issue(meeting, wanted));
    if (!known) return undefined;
    const { hash, at } = known;
    this.#known.set(key, { number: wanted, hash, at });
    return { number: wanted, hash, at, read: () => this.#read(meeting, wanted) };
  }

  async #read(meeting: string, number: number): Promise<IssueRow> {
    const row = await this.#store.issue(meeting, number);
    if (!row) throw new Error(`issue ${number} of meeting ${meeting} is not in the store any more`);
    return row;
  }
}
