// One SQLite file: opened to lose nothing that it said was written, and brought to the schema of this program.
import { DatabaseSync } from 'node:sqlite';
import { migrations } from './schema.ts';

/** Brings a file to the tables of this program. Throws where a newer one wrote it. */
export function migrate(database: DatabaseSync): void {
  const row = database.prepare('PRAGMA user_version').get();
  const has = Number(row?.user_version);
  if (has > migrations.length) throw new Error('the data folder was written by a newer Rapporteur; start that one');
  for (let next = has; next < migrations.length; next += 1) {
    transaction(database, () => {
      database.exec(migrations[next] as string);
      database.exec(`PRAGMA user_version = ${next + 1}`);
    });
  }
}

/**
 * Opens the file, or makes it. Throws where it cannot be written or is of a newer program. With `alone` no other connection can open it, and SQLite
 * needs no file of shared memory beside it.
 */
export function openDatabase(path: string, { alone = false } = {}): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    if (alone) database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000');
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Runs reads on one consistent state of the file, even while others write. */
export function reading<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN');
  try {
    return work();
  } finally {
    database.exec('COMMIT');
  }
}

/** Runs the work in one transaction: all of it, or none where it throws. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // After some failures, such as a full disk, SQLite has already rolled back.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
