// A whole server in this process, on a folder and a port of its own.
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type AppOptions, createApp } from '../../server/app.ts';
import { makeLog } from '../../server/start/log.ts';
import { SqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/store/store.ts';
import type { CreateMeeting } from '../../shared/wire/http.ts';
import { type Created, createMeeting } from './contract.ts';
import { temporaryFolder } from './folder.ts';

export interface RunningServer {
  url: string;
  organiserKey: string;
  store: Store;
  createMeeting(body: CreateMeeting): Promise<Created>;
  stop(): Promise<void>;
}

export interface ServerOptions extends Partial<Omit<AppOptions, 'store' | 'server'>> {
  /** Wraps the store, to make it fail. */
  wrap?: (store: Store) => Store;
  /** A data folder to go on with; it is left there at the end. */
  folder?: string;
}

export async function startServer({ wrap, folder: kept, ...options }: ServerOptions = {}): Promise<RunningServer> {
  const folder = kept === undefined ? temporaryFolder() : { path: kept, remove: () => {} };
  const sqlite = new SqliteStore(join(folder.path, 'rapporteur.db'));
  const store = wrap ? wrap(sqlite) : sqlite;
  const organiserKey = options.organiserKey ?? randomBytes(24).toString('base64url');
  const app = createApp({ log: makeLog('silent'), ...options, organiserKey, store });
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    url,
    organiserKey,
    store,
    createMeeting: (body) => createMeeting(url, organiserKey, body),
    stop: async () => {
      await app.close();
      await sqlite.close();
      folder.remove();
    },
  };
}
