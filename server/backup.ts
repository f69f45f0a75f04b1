// `npm run backup -- <file.db>` and `npm run restore -- <file.db>`.
import { join } from 'node:path';
import { backup as say } from '../shared/words/backup.ts';
import { makeBackup, restoreBackup } from './backup/copy.ts';
import { ConfigError, readConfig } from './config.ts';
import { openDataFolder } from './start/data-folder.ts';

async function main(): Promise<void> {
  const [action, file] = process.argv.slice(2);
  const restoring = action === 'restore';
  if (file === undefined) throw new ConfigError(restoring ? say.restoreUsage : say.usage);
  process.umask(0o077);
  const database = join(openDataFolder(readConfig(process.env).dataDir), 'rapporteur.db');
  const said = restoring ? say.restored(database, await restoreBackup(file, database)) : say.made(file, await makeBackup(database, file));
  process.stdout.write(`${said}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError ? `\n${error.message}\n` : `\n${(error as Error).stack}\n`);
  process.exit(1);
});
