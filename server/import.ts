// `npm run import -- <file.zip>`: restores a meeting from its archive into the data folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive as say } from '../shared/words/en/archive.ts';
import { BadArchive, unpackArchive } from './archive/unpack.ts';
import { ConfigError, readConfig } from './config.ts';
import { openDataFolder } from './start/data-folder.ts';
import { SqliteStore } from './store/sqlite/sqlite-store.ts';

function readFile(path: string | undefined): Uint8Array {
  if (path === undefined) throw new ConfigError(say.usage);
  try {
    return readFileSync(path);
  } catch {
    throw new ConfigError(say.noFile(path));
  }
}

async function main(): Promise<void> {
  const archived = unpackArchive(readFile(process.argv[2]));
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
