// Opens the database for one thread: under the lock where it has one, and without shared memory where the disk has no room for it.
import { DatabaseSync } from 'node:sqlite';
import { InUse } from '../store.ts';
import { openDatabase } from './database.ts';
import type { OpenedFile, ThreadData } from './messages.ts';

export interface DatabaseFile extends OpenedFile {
  database: DatabaseSync;
  /** Gives the lock back. The end of the process does so too. */
  release(): void;
}

/** SQLite's numbers for a file that cannot be made, made longer or mapped into memory. */
const noRoom = new Set([10, 13, 14]);
const busy = 5;

const numberOf = (error: unknown): number => (Number((error as { errcode?: number }).errcode) || 0) & 0xff;

export function openFile({ path, kind, lock }: ThreadData): DatabaseFile {
  const release = lock === undefined ? () => {} : hold(lock);
  try {
    return { ...opened(path, kind), release };
  } catch (error) {
    release();
    throw error;
  }
}

function opened(path: string, kind: ThreadData['kind']): { database: DatabaseSync; shared: boolean } {
  try {
    return { database: openDatabase(path), shared: true };
  } catch (error) {
    if (kind === 'reads' || !noRoom.has(numberOf(error))) throw error;
    return { database: openDatabase(path, { alone: true }), shared: false };
  }
}

/** Takes the lock. The operating system releases it when the process ends, however it ends. */
function hold(path: string): () => void {
  const lock = new DatabaseSync(path);
  try {
    // An empty file would be written to, for which a full disk has no room.
    if (lock.prepare('PRAGMA user_version').get()?.user_version === 0) lock.exec('PRAGMA user_version = 1');
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    throw numberOf(error) === busy ? new InUse(`${path} is locked by another process`) : error;
  }
}
