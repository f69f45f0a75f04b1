// The owner of each Yjs client id. An id belongs to the first person with text under it in the log: two people under one id would lose text.
import { setImmediate } from 'node:timers/promises';
import * as Y from 'yjs';
import { type ReadRows, rowPages } from '../../../store/pages.ts';

export class Owners {
  readonly #read: ReadRows;
  readonly #personOf: (participantId: string) => string;
  readonly #owners = new Map<number, string>();
  #seq = 0;
  #loaded = false;
  #bytes = 0;

  /** `personOf` gives the entry that one was merged into, or the same. */
  constructor(read: ReadRows, personOf: (participantId: string) => string) {
    this.#read = read;
    this.#personOf = personOf;
  }

  /** Bytes of all updates that were in the log when it was read. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Reads the log once. Rejects if the store cannot; then it goes on from there the next time. */
  async load(): Promise<void> {
    if (this.#loaded) return;
    for await (const rows of rowPages(this.#read, this.#seq + 1)) {
      for (const { kind, payload, actor, seq } of rows) {
        this.#seq = seq;
        if (kind !== 'update') continue;
        this.#bindAll(payload, actor);
        this.#bytes += payload.length;
      }
      await setImmediate();
    }
    this.#loaded = true;
  }

  /** Whether this person may write under all of these ids. */
  allow(person: string, clients: Iterable<number>): boolean {
    for (const client of clients) {
      const owner = this.#owners.get(client);
      if (owner !== undefined && this.#personOf(owner) !== person) return false;
    }
    return true;
  }

  /** From now on the ids that are nobody's are this person's. */
  bind(person: string, clients: Iterable<number>): void {
    for (const client of clients) if (!this.#owners.has(client)) this.#owners.set(client, person);
  }

  #bindAll(update: Uint8Array, actor: string): void {
    try {
      this.bind(actor, Y.parseUpdateMeta(update).from.keys());
    } catch {
      // A row that cannot be read binds nobody. Loading names it.
    }
  }
}
