// One store of this browser's own database. Where there is none, as in some private windows, it keeps nothing and says nothing.
import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

/** Runs the given work in one transaction. Resolves with its result once that is kept; undefined where it was not possible. */
export type AskStore = <Mode extends IDBTransactionMode, Result>(
  mode: Mode,
  work: (store: IDBPObjectStore<unknown, [string], string, Mode>) => Promise<Result>,
) => Promise<Result | undefined>;

/** Opens the only store of a database, and creates it if it is missing. */
export function browserStore(name: string, storeName: string): AskStore {
  let opened: Promise<IDBPDatabase> | undefined;
  return async (mode, work) => {
    try {
      opened ??= openDB(name, 1, {
        upgrade: (database) => void database.createObjectStore(storeName),
        // This page does not block the deletion of the database.
        blocking: (_current, _wanted, { target }) => (target as IDBDatabase).close(),
      });
      const transaction = (await opened).transaction(storeName, mode);
      const [result] = await Promise.all([work(transaction.objectStore(storeName)), transaction.done]);
      return result;
    } catch {
      return undefined;
    }
  };
}
