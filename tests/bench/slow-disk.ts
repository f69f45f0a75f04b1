// Loaded before a server (`node --import`): each commit of SQLite takes `SLOW_DISK_MS` longer, as on a disk that is slow to sync.
import { DatabaseSync } from 'node:sqlite';

const ms = Number(process.env.SLOW_DISK_MS ?? 0);
const still = new Int32Array(new SharedArrayBuffer(4));
const exec = DatabaseSync.prototype.exec;

DatabaseSync.prototype.exec = function slowly(this: DatabaseSync, sql: string): void {
  exec.call(this, sql);
  // A transaction that only reads syncs nothing.
  if (sql === 'COMMIT' && wrote.delete(this) && ms > 0) Atomics.wait(still, 0, 0, ms);
  if (sql === 'BEGIN IMMEDIATE') wrote.add(this);
};

const wrote = new WeakSet<DatabaseSync>();
