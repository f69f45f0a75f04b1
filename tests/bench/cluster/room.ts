// How long from a writer's key to a reader's page: one process on SQLite, one on PostgreSQL, three that share a room.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NatsServer } from '../../support/nats.ts';
import { PostgresServer } from '../../support/postgres.ts';
import { type Contender, rapporteur } from '../contenders.ts';
import { runLoad } from '../load.ts';
import { answers, freePort, start, stopped, within } from '../processes.ts';
import { heading, row, usage } from '../table.ts';

const columns = ['server', 'delivered', 'p50', 'p95', 'p99', 'max ms', 'CPU %'];
const crowds = [300, 3000];
const seconds = 8;
const longestRowMs = 120_000;

interface Room {
  contender: Contender;
  pids: number[];
  stop(): Promise<void>;
}

async function one(env: Record<string, string>): Promise<Room> {
  const contender = await rapporteur(env);
  return { contender, pids: [contender.pid], stop: () => contender.stop() };
}

/** The first process owns the meeting; clients come to all three alike. */
async function three(env: Record<string, string>): Promise<Room> {
  const settings = { ...env, ORGANISER_KEY: 'an-organiser-key-for-this-bench-alone' };
  const first = await rapporteur(settings);
  const others: { child: ChildProcess; port: number; folder: string }[] = [];
  for (let count = 0; count < 2; count += 1) {
    const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))];
    const child = start('server/main.ts', { ...settings, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' });
    others.push({ child, port, folder });
    await answers(`http://127.0.0.1:${port}`);
  }
  return {
    contender: Object.assign(first, { ports: [first.port, ...others.map(({ port }) => port)] }),
    pids: [first.pid, ...others.map(({ child }) => child.pid as number)],
    stop: async () => {
      for (const { child, folder } of others) {
        await stopped(child);
        rmSync(folder, { recursive: true, force: true });
      }
      await first.stop();
    },
  };
}

async function measure(name: string, { contender, pids }: Room, readers: number): Promise<void> {
  const used = (): number => pids.reduce((sum, pid) => sum + usage(pid).cpuSeconds, 0);
  let [before, began] = [0, 0];
  const load = { contender, readers, writers: 50, editsPerSecond: 5, cursorsPerSecond: 0, seconds };
  const measured = runLoad({
    ...load,
    onstart: () => {
      [before, began] = [used(), performance.now()];
    },
  });
  const { delivered, p50, p95, p99, max } = await within(longestRowMs, name, measured);
  const cpu = ((used() - before) / (performance.now() - began)) * 100_000;
  row(name, `${(delivered * 100).toFixed(1)} %`, ...[p50, p95, p99, max, cpu].map(Math.round));
}

export async function room(): Promise<void> {
  const [postgres, nats] = await Promise.all([PostgresServer.start({ durable: true }), NatsServer.start()]);
  const databaseUrl = async (): Promise<string> => (await postgres.database()).app;
  const rooms: Record<string, () => Promise<Room>> = {
    'one process, SQLite': () => one({}),
    'one process, PostgreSQL': async () => one({ DATABASE_URL: await databaseUrl() }),
    'three processes, PostgreSQL and NATS': async () => three({ DATABASE_URL: await databaseUrl(), BUS_URL: nats.url }),
  };
  try {
    for (const readers of crowds) {
      heading(`${readers.toLocaleString('en')} readers, 50 writers × 5 edits/s`, columns);
      for (const [name, open] of Object.entries(rooms)) {
        const made = await open();
        try {
          await measure(name, made, readers);
        } catch (error) {
          row(name, `failed: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          await made.stop();
        }
      }
    }
  } finally {
    await nats.kill();
    await postgres.remove();
  }
}
