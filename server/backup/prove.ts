// Whether a backup is worth keeping: the file is whole, and every meeting in it opens.
import { DatabaseSync } from 'node:sqlite';
import { must } from '../../shared/kit/must.ts';
import { backup as say } from '../../shared/words/backup.ts';
import { ConfigError } from '../config.ts';
import { loadMinutes } from '../minutes/loading.ts';
import { loadEvents } from '../rooms/loading-events.ts';
import { damageIn } from '../store/sqlite/damage.ts';
import { migrate } from '../store/sqlite/database.ts';
import { Reader } from '../store/sqlite/reader.ts';
import { migrations } from '../store/sqlite/schema.ts';

async function opens(reader: Reader, id: string): Promise<boolean> {
  try {
    const { events, snapshot, updates } = must(await reader.load(id), 'a meeting');
    await loadEvents(events);
    loadMinutes(snapshot?.minutes, updates).doc.destroy();
    return true;
  } catch {
    return false;
  }
}

/** Brings a copy of an older program to today's tables. Resolves with the number of meetings. Rejects with a ConfigError that says what is wrong. */
export async function prove(path: string): Promise<number> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
    if (version < 1 || version > migrations.length) throw new Error('it is not of this program, or of a newer one');
    const reader = new Reader(database);
    const { problems } = await damageIn(database, reader);
    if (problems.length > 0) throw new ConfigError(say.damaged(path, problems.join('; ')));
    migrate(database);
    // A deleted meeting opens for nobody until it is brought back.
    const ids = database
      .prepare('SELECT id FROM meetings WHERE deleted_at IS NULL')
      .all()
      .map(({ id }) => id as string);
    const unreadable: string[] = [];
    for (const id of ids) if (!(await opens(reader, id))) unreadable.push(id);
    if (unreadable.length > 0) throw new ConfigError(say.unreadable(path, unreadable.slice(0, 20).join(', ')));
    return ids.length;
  } catch (error) {
    throw error instanceof ConfigError ? error : new ConfigError(say.noBackup(path, (error as Error).message));
  } finally {
    database?.close();
  }
}
