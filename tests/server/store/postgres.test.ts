import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../server/store/postgres/migrate.ts';
import { PostgresStore, WrongSchema } from '../../../server/store/postgres/postgres-store.ts';
import { migrations } from '../../../server/store/postgres/schema.ts';
import { InUse, OutcomeUnknown, type Row } from '../../../server/store/store.ts';
import { PostgresServer } from '../../support/postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
}, 120_000);
afterAll(() => server?.remove());

const row = (text: string): Row => ({ kind: 'event', payload: new TextEncoder().encode(text), actor: 'ana', at: 1 });

test('[ST41] of many who bring the tables up to date at once, one does, and a server opens no other tables', async () => {
  await server.ask('CREATE DATABASE bare');
  const url = server.url('bare');
  const early = new PostgresStore(url);
  await expect(early.opened()).rejects.toMatchObject({ isNewer: false });
  await early.close();
  const done = await Promise.all(Array.from({ length: 4 }, () => migrate(url)));
  expect(done.sort()).toEqual([0, 0, 0, migrations.length]);
  const store = new PostgresStore(url);
  await store.opened();
  await store.close();
  await server.ask('INSERT INTO migrations (number) VALUES (1000)', url);
  const late = new PostgresStore(url);
  await expect(late.opened()).rejects.toMatchObject({ isNewer: true });
  await late.close();
  await expect(migrate(url)).rejects.toBeInstanceOf(WrongSchema);
});

test('[ST42] the role of the servers adds to the log and the issues, and takes nothing from them', async () => {
  const { app } = await server.database();
  const store = new PostgresStore(app);
  await store.create('m1', [row('created')], []);
  for (const text of [
    "UPDATE log SET actor = 'other'",
    'DELETE FROM log',
    'TRUNCATE log',
    "UPDATE issues SET record = ''",
    'DELETE FROM issues',
    'DROP TABLE log',
  ]) {
    await expect(server.ask(text, app)).rejects.toMatchObject({ code: '42501' });
  }
  await store.remove('m1');
  expect(await store.read('m1', 1)).toHaveLength(1);
  await store.rewrite('m1', { epoch: 0, next: 2 }, { rows: [row('rewritten'), row('more')], sessions: [] });
  const [line] = await server.ask('SELECT * FROM rewritings', app);
  expect(line).toMatchObject({ meeting: 'm1', by: 'app', rows_before: '1', rows_after: '2' });
  expect(line?.hash_before).not.toBe(line?.hash_after);
  for (const text of ['DELETE FROM rewritings', "UPDATE rewritings SET by = 'nobody'", "INSERT INTO rewritings (meeting) VALUES ('m1')"])
    await expect(server.ask(text, app)).rejects.toMatchObject({ code: '42501' });
  await store.close();
});

test('[ST43] a second server on one database finds it in use, until the first has ended', async () => {
  const { app } = await server.database();
  const [first, second] = [new PostgresStore(app), new PostgresStore(app)];
  await first.opened();
  await expect(second.opened()).rejects.toBeInstanceOf(InUse);
  await first.close();
  await second.opened();
  await second.close();
});

test('[ST13] a write without an answer has an unknown outcome, and asked again at its place it is there once', async () => {
  const { app, owner } = await server.database();
  const store = new PostgresStore(app, { patience: 300 });
  await store.create('m1', [row('created')], []);
  const held = { epoch: await store.take('m1', { epoch: 0, next: 2 }), next: 2 };
  // Somebody holds the row for longer than the store waits.
  const { Client } = (await import('pg')).default;
  const holder = new Client({ connectionString: owner });
  await holder.connect();
  await holder.query("BEGIN; SELECT 1 FROM meetings WHERE id = 'm1' FOR UPDATE");
  await expect(store.append('m1', held, [row('a')])).rejects.toBeInstanceOf(OutcomeUnknown);
  await holder.query('COMMIT');
  await holder.end();
  await store.append('m1', held, [row('a')]).catch(() => undefined);
  expect((await store.read('m1', 2)).map(({ epoch, seq }) => [epoch, seq])).toEqual([[held.epoch, 2]]);
  await store.close();
});

test('[ST44] after a crash of PostgreSQL the store connects again by itself, and every row that was acknowledged is there', async () => {
  const { app } = await server.database();
  const store = new PostgresStore(app);
  await store.create('m1', [row('created')], []);
  await store.take('m1', { epoch: 0, next: 2 });
  await server.crash();
  await expect(store.load('m1')).rejects.toThrow();
  await expect(store.append('m1', { epoch: 1, next: 2 }, [row('a')])).rejects.toThrow();
  await server.start();
  await store.append('m1', { epoch: 1, next: 2 }, [row('a')]);
  expect((await store.load('m1'))?.next).toBe(3);
  await store.close();
});
