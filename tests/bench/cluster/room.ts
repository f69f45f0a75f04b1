// How long from a writer's key to a reader's page: one process on SQLite, one on PostgreSQL, three that share a room, and a peer's three.

import { runLoad } from '../load.ts';
import { within } from '../processes.ts';
import { heading, percentile, row, usage } from '../table.ts';
import type { Engines } from './engines.ts';
import type { Room } from './rooms.ts';
import { savedTimes } from './saved.ts';

const columns = ['server', 'delivered', 'p50', 'p95', 'p99', 'max ms', 'saved p50', 'saved p99', 'CPU %', 'with engines', 'client CPU %'];
const crowds = [300, 1000, 3000];
const seconds = 8;
const longestRowMs = 120_000;

async function measure(name: string, { contender, pids }: Room, engines: Engines, readers: number): Promise<void> {
  const used = (those: readonly number[]): number => those.reduce((sum, pid) => sum + usage(pid).cpuSeconds, 0);
  const processes = { own: pids, engines: engines.pids(), client: [process.pid] };
  const now = (): number[] => Object.values(processes).map(used);
  let [before, began] = [now(), 0];
  const saving = savedTimes(contender);
  const measured = runLoad({
    contender,
    readers,
    writers: 50,
    editsPerSecond: 5,
    cursorsPerSecond: 0,
    seconds,
    onstart: () => {
      [before, began] = [now(), performance.now()];
      saving?.begin();
    },
  });
  const { delivered, p50, p95, p99, max } = await within(longestRowMs, name, measured);
  const elapsed = performance.now() - began;
  const saved = (await saving?.end()) ?? [];
  const [own = 0, others = 0, client = 0] = now().map((after, index) => ((after - (before[index] ?? 0)) / elapsed) * 100_000);
  row(
    name,
    `${(delivered * 100).toFixed(1)} %`,
    ...[p50, p95, p99, max, percentile(saved, 0.5), percentile(saved, 0.99), own, own + others, client].map(Math.round),
  );
}

export async function room(engines: Engines): Promise<void> {
  for (const readers of crowds) {
    heading(`${readers.toLocaleString('en')} readers, 50 writers × 5 edits/s`, columns);
    for (const [name, open] of Object.entries(engines.rooms)) {
      const made = await open();
      try {
        await measure(name, made, engines, readers);
      } catch (error) {
        row(name, `failed: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        await made.stop();
      }
    }
  }
}
