// The store that the settings name: a file in the data folder, or PostgreSQL.
import { join } from 'node:path';
import type { Logger } from 'pino';
import { database as say } from '../../shared/words/database.ts';
import { ConfigError } from '../config.ts';
import { SqliteStore } from '../store/sqlite/sqlite-store.ts';
import { Damaged, InUse, type Store } from '../store/store.ts';
import { start } from './terminal.ts';

export interface StoreSettings {
  folder: string;
  databaseUrl?: string;
  /** Whether other processes use the database too. */
  shared: boolean;
  log: Logger;
}

/** Resolves once it can be read. Rejects with a ConfigError that says what to do. */
export function openStore({ folder, databaseUrl, shared, log }: StoreSettings): Promise<Store> {
  return databaseUrl === undefined ? openFile(folder, log) : openDatabase(databaseUrl, shared);
}

async function openFile(folder: string, log: Logger): Promise<Store> {
  const file = join(folder, 'rapporteur.db');
  const store = new SqliteStore(file, {
    lock: join(folder, 'rapporteur.lock'),
    onDamage: (damage) =>
      log.error({ file, ...damage }, 'a part of the database is damaged: the meetings named cannot be opened, the others can; restore a backup'),
  });
  await store.opened().catch((error: Error) => {
    if (error instanceof InUse) throw new ConfigError(start.folderInUse(folder));
    throw new ConfigError(error instanceof Damaged ? start.storeDamaged(file, error.message) : start.storeClosed(file, error.message));
  });
  return store;
}

/** Loaded only where it is used. */
async function openDatabase(url: string, shared: boolean): Promise<Store> {
  const { PostgresStore, WrongSchema } = await import('../store/postgres/postgres-store.ts');
  const store = new PostgresStore(url, { shared });
  await store.opened().catch(async (error: Error) => {
    await store.close();
    if (error instanceof InUse) throw new ConfigError(say.inUse);
    if (error instanceof WrongSchema) throw new ConfigError(error.isNewer ? say.newer : say.behind);
    throw new ConfigError(say.closed(error.message));
  });
  return store;
}
