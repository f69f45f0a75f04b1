// Starts the server: settings, data folder, store, app, and a message for the person who started it.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { database } from '../shared/words/database.ts';
import { createApp } from './app.ts';
import type { Cluster, ClusterOptions } from './cluster/cluster.ts';
import { ConfigError, readConfig } from './config.ts';
import { openDataFolder, organiserKey } from './start/data-folder.ts';
import { formerClient } from './start/former-client.ts';
import { listen } from './start/listen.ts';
import { makeLog } from './start/log.ts';
import { openStore } from './start/open-store.ts';
import { stopOnSignals } from './start/stop.ts';
import { start } from './start/terminal.ts';
import { welcome } from './start/welcome.ts';
import { SqliteIndex } from './store/index/sqlite-index.ts';

const clientFolder = join(import.meta.dirname, '../client');
const staticDir = join(clientFolder, 'dist');

async function main(): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < 24) throw new ConfigError(start.nodeTooOld(process.versions.node));
  const {
    port,
    host,
    publicUrl,
    dataDir,
    databaseUrl,
    busUrl,
    organiserKey: given,
    metricsToken,
    signOn,
    logLevel,
    trustProxy,
    offline,
  } = readConfig(process.env);
  // From here on, only this user can read the files that the server writes.
  process.umask(0o077);
  const folder = openDataFolder(dataDir);
  const organiser = organiserKey(folder, given);
  const log = makeLog(logLevel);
  const store = await openStore({ folder, databaseUrl, shared: busUrl !== undefined, log });
  const server = createServer();
  const vite = process.argv.includes('--dev') ? await develop(server) : undefined;
  const cluster = busUrl === undefined || databaseUrl === undefined ? undefined : await joinCluster({ databaseUrl, busUrl, inner: server, log });
  const app = createApp({
    server,
    member: cluster,
    clock: cluster?.clock,
    settled: cluster?.leave,
    store,
    index: new SqliteIndex(join(folder, 'office.db')),
    log,
    organiserKey: organiser.key,
    publicUrl,
    metricsToken,
    trustProxy,
    signOn,
    vite,
    countProcess: true,
    staticDir,
    formerStaticDir: vite ? undefined : formerClient(staticDir, folder, log),
    offline,
  });
  stopOnSignals({
    log,
    close: async () => {
      await vite?.close();
      await cluster?.drain();
      await app.close();
      await store.close();
    },
  });
  await cluster?.join(app.rooms, app.metrics);
  const taken = await listen(cluster?.front ?? server, port, host);
  process.stdout.write(welcome(publicUrl ?? `http://localhost:${taken}`, organiser));
}

/** Loaded only where several processes share a database. */
async function joinCluster(options: ClusterOptions): Promise<Cluster> {
  const { openCluster } = await import('./cluster/cluster.ts');
  return openCluster(options).catch((error: Error) => {
    throw new ConfigError(database.noBus(error.message));
  });
}

/** Vite on the same server: changes in the client reach the page at once. Changes here restart the process (`node --watch`). */
async function develop(server: ReturnType<typeof createServer>) {
  const { createServer: createVite } = await import('vite');
  // The native loader writes no temporary file, which the watcher would take for a change.
  return createVite({
    configFile: join(clientFolder, '../vite.config.ts'),
    configLoader: 'native',
    appType: 'custom',
    // Not the whole project: the data folder may be in it.
    server: { middlewareMode: true, hmr: { server }, fs: { allow: [clientFolder, join(clientFolder, '../shared'), join(clientFolder, '../node_modules')] } },
  });
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigError ? `\n${error.message}\n` : `\n${(error as Error).stack}\n`);
  process.exit(1);
});
