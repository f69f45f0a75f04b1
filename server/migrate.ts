// `npm run migrate [-- <role>]`: makes and upgrades the tables in PostgreSQL, and lets the role of the servers use them.
import { database as say } from '../shared/words/database.ts';
import { ConfigError, readConfig } from './config.ts';
import { migrate } from './store/postgres/migrate.ts';
import { WrongSchema } from './store/postgres/postgres-store.ts';

async function main(): Promise<void> {
  const { databaseUrl } = readConfig(process.env);
  if (databaseUrl === undefined) throw new ConfigError(say.noUrl);
  const role = process.argv[2];
  const done = await migrate(databaseUrl, role).catch((error: Error) => {
    throw new ConfigError(error instanceof WrongSchema ? say.newer : say.closed(error.message));
  });
  process.stdout.write(`${say.migrated(done)}${role === undefined ? '' : ` ${say.granted(role)}`}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError ? `\n${error.message}\n` : `\n${(error as Error).stack}\n`);
  process.exit(1);
});
