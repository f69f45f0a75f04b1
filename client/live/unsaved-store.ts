// Text written here that is not on the server's disk, kept in this browser across a reload, a crash and a day offline.
// Each page has a record of its own, so two tabs never write over each other. A page that opens takes over the records of its person.
import { mergeUpdates } from 'yjs';
import { browserStore } from './browser-store.ts';

export interface UnsavedRecord {
  /** The changes, as one Yjs update. */
  update: Uint8Array;
  /** The text written, if the server refused it: never sent again, only shown. */
  refused?: string;
}

interface KeyedRecord extends UnsavedRecord {
  key: string;
}

/** A change that is saved within this many milliseconds is not kept at all. */
const patience = 250;
/** An update without any change. */
const nothing = Uint8Array.of(0, 0);

/** The records of one person in one meeting. In a browser without a store, as in some private windows, it keeps nothing and says nothing. */
export class UnsavedStore {
  /** How the keys of their records begin. */
  readonly #begins: readonly string[];
  readonly #own: string;
  readonly #ask = browserStore('rapporteur', 'unsaved');
  #update: Uint8Array | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #full = false;
  /** Records of earlier pages, or of other tabs, as they were when they were read. */
  #found: KeyedRecord[] = [];

  /** `before`: entries that were merged into this participant, under which the same person may have written. */
  constructor(meetingId: string, participantId: string, before: readonly string[] = []) {
    this.#begins = [participantId, ...before].map((id) => `${meetingId} ${id} `);
    this.#own = this.#begins[0] + crypto.randomUUID();
  }

  /** The changes that earlier pages and other tabs have left, as one record. */
  async load(): Promise<UnsavedRecord | undefined> {
    await this.#ask('readonly', async (store) => {
      for (const begin of this.#begins) {
        const range = IDBKeyRange.bound(begin, `${begin}\uFFFF`);
        const [keys, records] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
        this.#found.push(...records.map((record: UnsavedRecord, index) => ({ ...record, key: String(keys[index]) })));
      }
    });
    if (this.#found.length === 0) return undefined;
    const refused = this.#found.flatMap((found) => found.refused ?? []);
    const unsent = this.#found.filter((found) => found.refused === undefined);
    return {
      update: unsent.length > 0 ? mergeUpdates(unsent.map(({ update }) => update)) : nothing,
      ...(refused.length > 0 && { refused: refused.join('\n') }),
    };
  }

  /** Adds a change that is not yet saved. */
  add(update: Uint8Array): void {
    this.#update = this.#update ? mergeUpdates([this.#update, update]) : update;
    this.#timer ??= setTimeout(() => void this.#put(), patience);
  }

  /** The page may be gone in a moment. */
  hurry(): void {
    if (this.#timer !== undefined) void this.#put();
  }

  /** All that was added, and all that was found and sent, is saved. */
  clear(): void {
    this.#update = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#drop(({ refused }) => refused === undefined);
    if (!this.#full) return;
    this.#full = false;
    void this.#ask('readwrite', (store) => store.delete(this.#own));
  }

  /** The refused text is no longer wanted. */
  forget(): void {
    this.#drop(({ refused }) => refused !== undefined);
  }

  /** The server refuses it: keeps the words to show them, and no longer the changes to send. */
  refuse(words: string): Promise<void> {
    return this.#put(words);
  }

  /** Keeps words to show, without any change. */
  keep(words: string): void {
    this.#update ??= nothing;
    void this.#put(words);
  }

  async #put(refused?: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#update) return;
    this.#full = true;
    await this.#ask('readwrite', (store) => store.put({ update: this.#update, refused } satisfies Partial<UnsavedRecord>, this.#own));
  }

  /** Deletes what was found, unless the tab that owns it has written more since. */
  #drop(which: (found: KeyedRecord) => boolean): void {
    const gone = this.#found.filter(which);
    this.#found = this.#found.filter((found) => !which(found));
    if (gone.length === 0) return;
    void this.#ask('readwrite', async (store) => {
      for (const { key, update } of gone) {
        const now: UnsavedRecord | undefined = await store.get(key);
        if (now && indexedDB.cmp(now.update, update) === 0) await store.delete(key);
      }
    });
  }
}
