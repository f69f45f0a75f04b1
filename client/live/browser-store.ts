// One store of this browser's own database. Where there is none, as in some private windows, it keeps nothing and says nothing.

/** Runs the given work in one transaction; resolves when it is done or was not possible. */
export type AskStore = (mode: IDBTransactionMode, request: (store: IDBObjectStore) => unknown) => Promise<void>;

function openDatabase(name: string, storeName: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => {
      const database = request.result;
      // This page does not block the deletion of the database.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(request.error);
  });
}

/** Opens the only store of a database, and creates it if it is missing. */
export function browserStore(name: string, storeName: string): AskStore {
  let opened: Promise<IDBDatabase | undefined> | undefined;
  return async (mode, request) => {
    opened ??= openDatabase(name, storeName).catch(() => undefined);
    const database = await opened;
    if (!database) return;
    await new Promise<void>((resolve) => {
      const transaction = database.transaction(storeName, mode);
      request(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => resolve();
      transaction.onabort = () => resolve();
    }).catch(() => undefined);
  };
}
