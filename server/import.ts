// `npm run import -- <file.zip>`: restores a meeting from its archive into the data folder.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { archive as say } from '../shared/words/en/archive.ts';
import { BadArchive } from './archive/bad-archive.ts';
import { tryOut } from './archive/trial.ts';
import { unpackArchive } from './archive/unpack.ts';
import { mostBytes } from './archive/unzip.ts';
import { ConfigError, readConfig } from './config.ts';
import { openDataFolder } from './start/data-folder.ts';
import { SqliteStore } from './store/sqlite/sqlite-store.ts';

function readFile(path: string | undefined): Uint8Array {
  if (path === undefined) throw new ConfigError(say.usage);
  try {
    if (statSync(path).size > mostBytes.archive) throw new BadArchive(say.tooLarge(path));
    return readFileSync(path);
  } catch (error) {
    throw error instanceof BadArchive ? error : new ConfigError(say.noFile(path));
  }
}

async function main(): Promise<void> {
  const { archived, state } = unpackArchive(readFile(process.argv[2]));
  await tryOut(archived, state);
  const { dataDir } = readConfig(process.env);
  process.umask(0o077);
  const store = new SqliteStore(join(openDataFolder(dataDir), 'rapporteur.db'));
  try {
    const { meeting, rows, issues } = archived;
    if (!(await store.restore(archived))) throw new BadArchive(say.taken(meeting));
    process.stdout.write(`${say.done(meeting, rows.length, issues.length)}\n`);
  } finally {
    await store.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError || error instanceof BadArchive ? `\n${error.message}\n` : `\n${(error as Error).stack}\n`);
  process.exit(1);
});
