// A copy of the database, as it was at one moment, while a server goes on with it; and the way back.
import { closeSync, constants, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { backup as say } from '../../shared/words/backup.ts';
import { ConfigError } from '../config.ts';
import { prove } from './prove.ts';

function synced(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** Works on a file beside the target, which gets its name once it is whole. */
async function whole(target: string, make: (part: string) => Promise<number>): Promise<number> {
  const part = `${target}.part`;
  try {
    rmSync(part, { force: true });
    const meetings = await make(part);
    synced(part);
    renameSync(part, target);
    return meetings;
  } finally {
    rmSync(part, { force: true });
  }
}

/** Resolves with the number of meetings in the copy. Rejects with a ConfigError. */
export async function makeBackup(source: string, target: string): Promise<number> {
  if (!existsSync(source)) throw new ConfigError(say.noDatabase(source));
  if (existsSync(target)) throw new ConfigError(say.exists(target));
  return whole(target, async (part) => {
    try {
      const database = new DatabaseSync(source, { timeout: 5000 });
      // Reads one consistent state of the file, even while a server writes to it.
      database.prepare('VACUUM INTO ?').run(part);
      database.close();
    } catch (error) {
      throw new ConfigError(say.failed((error as Error).message));
    }
    return prove(part);
  });
}

/** Resolves with the number of meetings. Never replaces a database. Rejects with a ConfigError. */
export async function restoreBackup(source: string, target: string): Promise<number> {
  // A log of another database beside it would be written into this one.
  const taken = ['', '-wal', '-shm'].map((end) => `${target}${end}`).find((path) => existsSync(path));
  if (taken !== undefined) throw new ConfigError(say.occupied(taken));
  if (!existsSync(source)) throw new ConfigError(say.noBackup(source, 'there is no such file'));
  return whole(target, async (part) => {
    copyFileSync(source, part, constants.COPYFILE_EXCL);
    return prove(part);
  });
}
