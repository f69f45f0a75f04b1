// What was written here and is not on the server's disk, kept in this browser across a reload, a crash and a day offline.
import { mergeUpdates } from 'yjs';

export interface Kept {
  /** The changes, as one Yjs update. */
  update: Uint8Array;
  /** What was written, where the server would not take it: never sent again, only shown. */
  refused?: string;
}

/** A change that is saved within this many milliseconds is not put on the shelf at all. */
const patience = 250;
const storeName = 'unsaved';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rapporteur', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The shelf of one meeting. Where the browser has no store to give, as in some private windows, it keeps nothing and says nothing. */
export class Shelf {
  readonly #key: string;
  readonly #database = openDatabase().catch(() => undefined);
  #update: Uint8Array | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #full = false;

  constructor(key: string) {
    this.#key = key;
  }

  /** What an earlier visit left. */
  async load(): Promise<Kept | undefined> {
    const found = await this.#ask<Kept | undefined>('readonly', (store) => store.get(this.#key));
    this.#full ||= found !== undefined;
    return found;
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

  /** All that was added is saved, or no longer wanted. */
  clear(): void {
    this.#update = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#full) return;
    this.#full = false;
    void this.#ask('readwrite', (store) => store.delete(this.#key));
  }

  /** The server will not take it: keeps the words to show, and the changes no longer as something to send. */
  refuse(words: string): void {
    void this.#put(words);
  }

  /** Keeps words to show, without any change. */
  keep(words: string): void {
    this.#update ??= new Uint8Array();
    void this.#put(words);
  }

  async #put(refused?: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#update) return;
    this.#full = true;
    await this.#ask('readwrite', (store) => store.put({ update: this.#update, refused } satisfies Partial<Kept>, this.#key));
  }

  async #ask<T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    const database = await this.#database;
    if (!database) return undefined;
    return new Promise((resolve) => {
      const asked = request(database.transaction(storeName, mode).objectStore(storeName));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => resolve(undefined);
    });
  }
}
