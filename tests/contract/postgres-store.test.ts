import { afterAll, beforeAll } from 'vitest';
import { PostgresStore } from '../../server/store/postgres/postgres-store.ts';
import { PostgresServer } from '../support/postgres.ts';
import { registerAttachmentContract } from './attachments.ts';
import { registerStoreContract } from './store.ts';
import type { StoreUnderTest } from './under-test.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
}, 120_000);
afterAll(() => server?.remove());

const make = async (): Promise<StoreUnderTest> => {
  const { app } = await server.database();
  let store = new PostgresStore(app);
  return {
    store,
    reopen: async () => {
      await store.close();
      store = new PostgresStore(app);
      return store;
    },
    remove: () => store.close(),
  };
};
registerStoreContract('PostgreSQL', make);
registerAttachmentContract('PostgreSQL', make);
