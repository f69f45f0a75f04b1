// `npm run import -- <file.zip>` restores a meeting from its archive; `npm run import -- --from-sqlite <folder>` moves a data folder to PostgreSQL.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { database } from '../shared/words/database.ts';
import { BadArchive } from './archive/bad-archive.ts';
import { ConfigError, readConfig } from './config.ts';
import { keepArchived } from './import/keep.ts';
import { tryOut } from './import/trial.ts';
import { unpackArchive } from './import/unpack.ts';
import { mostBytes } from './import/unzip.ts';
import { WrongFile } from './import/wrong-file.ts';
import { openDataFolder } from './start/data-folder.ts';
import { archive as say } from './start/terminal.ts';
import { SqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';

function readFile(path: string | undefined): Uint8Array {
  if (path === undefined) throw new ConfigError(say.usage);
  try {
    if (statSync(path).size > mostBytes.archive) throw new BadArchive(say.tooLarge(path));
    return readFileSync(path);
  } catch (error) {
    throw error instanceof BadArchive ? error : new ConfigError(say.noFile(path));
  }
}

/** Beside the servers that use it. */
async function openPostgres(url: string): Promise<Store> {
  const { PostgresStore } = await import('./store/postgres/postgres-store.ts');
  return new PostgresStore(url);
}

/** `--from-sqlite <folder>`: everything of a data folder, to the PostgreSQL database that DATABASE_URL names. */
async function moveFolder(folder: string | undefined): Promise<string> {
  const { databaseUrl } = readConfig(process.env);
  if (folder === undefined || databaseUrl === undefined) throw new ConfigError(database.importUsage);
  const file = join(folder, 'rapporteur.db');
  if (!existsSync(file)) throw new ConfigError(database.noFile(file));
  const { moveToPostgres } = await import('./import/from-sqlite.ts');
  const { moved, there, different } = await moveToPostgres(file, databaseUrl).catch((error: Error) => {
    throw new ConfigError(error instanceof WrongFile ? database.otherVersion(file) : database.notImported(error.message));
  });
  return [database.imported(moved, there), ...different.map(database.different)].join('\n');
}

async function main(): Promise<void> {
  if (process.argv[2] === '--from-sqlite') {
    process.stdout.write(`${await moveFolder(process.argv[3])}\n`);
    return;
  }
  const { archived, state } = unpackArchive(readFile(process.argv[2]));
  const minutes = await tryOut(archived, state);
  const { dataDir, databaseUrl } = readConfig(process.env);
  process.umask(0o077);
  const store = databaseUrl === undefined ? new SqliteStore(join(openDataFolder(dataDir), 'rapporteur.db')) : await openPostgres(databaseUrl);
  try {
    const { meeting, rows, issues } = archived;
    if (!(await keepArchived(store, archived, minutes))) throw new BadArchive(say.taken(meeting));
    process.stdout.write(`${say.done(meeting, rows.length, issues.length)}\n`);
  } finally {
    await store.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError || error instanceof BadArchive ? `\n${error.message}\n` : `\n${(error as Error).stack}\n`);
  process.exit(1);
});
