// `npm run import -- <file.zip …>` restores meetings from their archives, or all in a folder; `npm run import -- --from-sqlite <folder>` moves a data folder to PostgreSQL.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { database } from '../shared/words/database.ts';
import type { Archived } from './archive/archived.ts';
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

/** The named archives, and those in named folders. */
function archivesIn(paths: readonly string[]): string[] {
  if (paths.length === 0) throw new ConfigError(say.usage);
  return paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const found = readdirSync(path).filter((name) => name.endsWith('.zip'));
    return found.sort().map((name) => join(path, name));
  });
}

function readFile(path: string): Uint8Array {
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

interface Whole {
  archived: Archived;
  minutes?: Uint8Array;
}

/** An archive that opens, and of which every file can be made. Rejects with a BadArchive. */
async function whole(path: string): Promise<Whole> {
  const { archived, state } = unpackArchive(readFile(path));
  return { archived, minutes: await tryOut(archived, state) };
}

/** Resolves with a sentence. Rejects with a BadArchive where the meeting is there already. */
async function keep(store: Store, { archived, minutes }: Whole): Promise<string> {
  const { meeting, rows, issues } = archived;
  if (!(await keepArchived(store, archived, minutes))) throw new BadArchive(say.taken(meeting));
  return say.done(meeting, rows.length, issues.length);
}

async function withStore(dataDir: string, databaseUrl: string | undefined, work: (store: Store) => Promise<void>): Promise<void> {
  const store = databaseUrl === undefined ? new SqliteStore(join(openDataFolder(dataDir), 'rapporteur.db')) : await openPostgres(databaseUrl);
  await work(store).finally(() => store.close());
}

const tell = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

async function main(): Promise<void> {
  if (process.argv[2] === '--from-sqlite') {
    process.stdout.write(`${await moveFolder(process.argv[3])}\n`);
    return;
  }
  const paths = archivesIn(process.argv.slice(2));
  const { dataDir, databaseUrl } = readConfig(process.env);
  process.umask(0o077);
  if (paths.length === 1) {
    // An archive that is refused leaves no data folder behind.
    const read = await whole(paths[0] as string);
    await withStore(dataDir, databaseUrl, async (store) => tell(await keep(store, read)));
    return;
  }
  await withStore(dataDir, databaseUrl, async (store) => {
    let refused = 0;
    for (const path of paths) {
      try {
        tell(await keep(store, await whole(path)));
      } catch (error) {
        if (!(error instanceof BadArchive || error instanceof ConfigError)) throw error;
        refused += 1;
        process.stderr.write(`${path}: ${error.message}\n`);
      }
    }
    tell(say.all(paths.length - refused, refused));
    if (refused > 0) process.exitCode = 1;
  });
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError || error instanceof BadArchive ? `\n${error.message}\n` : `\n${(error as Error).stack}\n`);
  process.exit(1);
});
