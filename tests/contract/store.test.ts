import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../server/store/sqlite/database.ts';
import { SqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { temporaryFolder } from '../support/folder.ts';
import { registerAttachmentContract } from './attachments.ts';
import { registerStoreContract } from './store.ts';
import type { StoreUnderTest } from './under-test.ts';

const make = async (): Promise<StoreUnderTest> => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'rapporteur.db');
  let store = new SqliteStore(file);
  return {
    store,
    reopen: async () => {
      await store.close();
      store = new SqliteStore(file);
      return store;
    },
    remove: async () => {
      await store.close();
      folder.remove();
    },
  };
};
registerStoreContract('SQLite', make);
registerAttachmentContract('SQLite', make);

test('[SY5] the file is written through to the disk before anything is said to be kept', () => {
  const folder = temporaryFolder();
  const database = openDatabase(join(folder.path, 'rapporteur.db'));
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  database.exec('PRAGMA user_version = 1000');
  database.close();
  expect(() => openDatabase(join(folder.path, 'rapporteur.db'))).toThrow(/newer/);
  folder.remove();
});
