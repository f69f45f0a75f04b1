// An append that names its epoch and its place against a plain insert, and fifty rows in one against one, each round in turn on one PostgreSQL.
import pg from 'pg';
import { PostgresStore } from '../../../server/store/postgres/postgres-store.ts';
import type { Row } from '../../../server/store/store.ts';
import { PostgresServer } from '../../support/postgres.ts';
import { heading, percentile, row } from '../table.ts';

const rounds = 1500;
const many = 50;
const payload = new Uint8Array(80).fill(120);
const rows = (count: number): Row[] => Array.from({ length: count }, () => ({ kind: 'update', payload, actor: 'p1', at: 0 }));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export async function appends(): Promise<void> {
  const postgres = await PostgresServer.start({ durable: true });
  try {
    const { app, owner } = await postgres.database();
    await postgres.ask('CREATE TABLE plain (LIKE log INCLUDING ALL); GRANT ALL ON plain TO app', owner);
    const store = new PostgresStore(app);
    const client = new pg.Client({ connectionString: app });
    await client.connect();
    await store.create('m1', rows(1), []);
    const held = { epoch: await store.take('m1', { epoch: 0, next: 2 }), next: 2 };
    let seq = 0;
    const append = async (count: number): Promise<void> => {
      await store.append('m1', held, rows(count));
      held.next += count;
    };
    const text = 'INSERT INTO plain (meeting, seq, epoch, kind, payload, actor, at) VALUES ($1, $2, 0, 2, $3, $4, 0)';
    const work: Record<string, () => Promise<unknown>> = {
      'plain INSERT, 1 row': () => client.query({ name: 'plain', text, values: ['m1', ++seq, Buffer.from(payload), 'p1'] }),
      'append, 1 row': () => append(1),
      [`append, ${many} rows`]: () => append(many),
    };
    const times = Object.fromEntries(Object.keys(work).map((name) => [name, [] as number[]]));
    for (let round = 0; round < rounds; round += 1) for (const [name, act] of Object.entries(work)) times[name]?.push(await timed(act));
    heading(`${rounds} commits of each, ${payload.length} B a row`, ['write', 'p50 ms', 'p99 ms', 'p50 against the row above']);
    let above: number | undefined;
    for (const [name, each] of Object.entries(times)) {
      const p50 = percentile(each, 0.5);
      row(name, p50, percentile(each, 0.99), above ? p50 / above : '');
      above = p50;
    }
    await client.end();
    await store.close();
  } finally {
    await postgres.remove();
  }
}
