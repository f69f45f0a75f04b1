// Opens the file of the index. An unusable file is made again, since everything in it comes from the logs.
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { transaction } from '../sqlite/database.ts';
import { indexTables, indexVersion } from './schema.ts';

function opened(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    // A crash may take the last writes from it; they are read from the logs again.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000');
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
    if (version === 0) {
      transaction(database, () => {
        database.exec(indexTables);
        database.exec(`PRAGMA user_version = ${indexVersion}`);
      });
    } else if (version !== indexVersion || database.prepare('PRAGMA quick_check(1)').get()?.quick_check !== 'ok') throw new Error('another index');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** `:memory:` keeps it in memory. */
export function openIndex(path: string): DatabaseSync {
  try {
    return opened(path);
  } catch {
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    return opened(path);
  }
}
