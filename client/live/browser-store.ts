// One store of this browser's own database. Where there is none, as in some private windows, it keeps nothing and says nothing.

/** Does what it is given within one transaction; resolves when that is done, or was not possible. */
export type AskStore = (mode: IDBTransactionMode, request: (store: IDBObjectStore) => unknown) => Promise<void>;

function openDatabase(name: string, storeName: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => {
      const database = request.result;
      // Where it is to be deleted, this page is not in the way.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(request.error);
  });
}

/** A store that is made where it is missing, alone in its database. */
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
