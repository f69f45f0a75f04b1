// A disk that is slow to sync: how long until text is saved, and what the others notice of it.
import { join } from 'node:path';
import { Person } from '../support/person.ts';
import { root } from '../support/sources.ts';
import { block } from '../support/texts.ts';
import { type Ours, ours } from './contenders.ts';
import { within } from './processes.ts';
import { heading, percentile, row } from './table.ts';

const writers = 10;
const seconds = 8;
const syncs = [0, 5, 50];
const slowDisk = `--import ${join(root, 'tests/bench/slow-disk.ts')}`;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Does it again and again until the end, with a pause between. */
async function repeated(until: number, pauseMs: number, work: (count: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  while (performance.now() < until) {
    times.push(await timed(() => work(times.length)));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return times;
}

async function measure({ port, meetingId, items, writers: sessions }: Ours) {
  const url = `http://127.0.0.1:${port}`;
  const people = sessions.slice(0, writers).map(({ participantId, session }) => new Person(url, meetingId, { participantId, session, role: 'member' }));
  await Promise.all(people.map((person) => person.ready()));
  const until = performance.now() + seconds * 1000;
  const write = async (person: Person, index: number): Promise<number[]> =>
    repeated(until, 50, async (count) => {
      person.write((doc) => block(doc, `item:${items[index % items.length]}`, `Words ${count}`, { id: `${index}x${count}` }));
      await person.saved();
    });
  const get = (path: string): Promise<unknown> =>
    fetch(`${url}${path}`, { headers: { authorization: `Bearer ${sessions[0]?.session}` } }).then((answer) => answer.text());
  const [saved, health, reads] = await Promise.all([
    Promise.all(people.map(write)).then((all) => all.flat()),
    repeated(until, 10, () => get('/healthz')),
    // The last issue is read from the database each time: here there is none.
    repeated(until, 10, () => get(`/r/${meetingId}`)),
  ]);
  for (const person of people) person.leave();
  return { saved, health, reads };
}

export async function disk(): Promise<void> {
  heading(`${writers} people write for ${seconds} s on a disk that takes some time to sync`, [
    'sync ms',
    'saves',
    'until saved p50 ms',
    'p99',
    '/healthz p50',
    'p99',
    'a read of the database p50',
    'p99',
  ]);
  for (const ms of syncs) {
    const server = await ours({ SLOW_DISK_MS: String(ms), NODE_OPTIONS: slowDisk });
    try {
      const { saved, health, reads } = await within(4 * seconds * 1000, `a disk of ${ms} ms`, measure(server));
      const both = (times: readonly number[]): number[] => [percentile(times, 0.5), percentile(times, 0.99)];
      row(ms, saved.length, ...both(saved), ...both(health), ...both(reads));
    } finally {
      await server.stop();
    }
  }
}
