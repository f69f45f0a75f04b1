// `npm run reindex`: makes the index of all meetings again from their logs, with the server stopped.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { database as say } from '../shared/words/database.ts';
import { ConfigError, readConfig } from './config.ts';
import { Indexer } from './office/indexer.ts';
import { openDataFolder } from './start/data-folder.ts';
import { makeLog } from './start/log.ts';
import { openStore } from './start/open-store.ts';
import { SqliteIndex } from './store/index/sqlite-index.ts';
import { systemClock } from './system.ts';

async function main(): Promise<void> {
  const { dataDir, databaseUrl } = readConfig(process.env);
  process.umask(0o077);
  const folder = openDataFolder(dataDir);
  const log = makeLog('warn');
  const store = await openStore({ folder, databaseUrl, shared: false, log });
  const path = join(folder, 'office.db');
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  const index = new SqliteIndex(path);
  const nobody = { peek: () => undefined, onChange: () => () => undefined, ends: () => [] };
  const indexer = new Indexer({ registry: nobody, store, index, clock: systemClock, log });
  await indexer.compare();
  const known = await index.known();
  await indexer.stop();
  await index.close();
  await store.close();
  process.stdout.write(`${say.reindexed(known.length)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError ? `\n${error.message}\n` : `\n${(error as Error).stack}\n`);
  process.exit(1);
});
