// A call over two processes whose owner, bus or database fails again and again: how long nothing is acknowledged, and whether anything is lost.
import { must } from '../../../shared/kit/must.ts';
import { startCluster, type TestCluster } from '../../support/cluster.ts';
import { createMeeting } from '../../support/contract.ts';
import type { KillableServer } from '../../support/killable-server.ts';
import { Person } from '../../support/person.ts';
import { faultsOf, Work } from '../../support/steady-work.ts';
import { within } from '../processes.ts';
import { heading, percentile, row } from '../table.ts';

const columns = ['failure', 'times', 'text p50', 'p99', 'commands p50', 'p99 ms', 'acknowledged', 'lost or doubled'];
const longestRoundMs = 60_000;
const facts = {
  title: 'Bench',
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Lynn' },
  secretariat: [{ name: 'Sam' }],
  agenda: [{ title: 'Dates' }],
};

interface Failure {
  name: string;
  times: number;
  /** Breaks something. Resolves with how it is mended. */
  happen(cluster: TestCluster, owner: KillableServer): Promise<() => Promise<unknown>>;
}

const nothing = async (): Promise<void> => {};
const list: Failure[] = [
  {
    name: 'owner killed',
    times: 30,
    happen: async (_cluster, owner) => {
      await owner.kill();
      return () => owner.start();
    },
  },
  {
    name: 'owner asked to stop',
    times: 20,
    happen: async (_cluster, owner) => {
      await owner.stop();
      return () => owner.start();
    },
  },
  {
    name: 'owner hangs',
    times: 5,
    happen: async (_cluster, owner) => {
      owner.freeze();
      return async () => owner.thaw();
    },
  },
  {
    name: 'bus killed, started again',
    times: 5,
    happen: async ({ nats }) => {
      await nats.kill();
      await nats.start();
      return nothing;
    },
  },
  {
    name: 'PostgreSQL crashes, started again',
    times: 6,
    happen: async ({ postgres }) => {
      await postgres.crash();
      await postgres.start();
      return nothing;
    },
  },
];

interface Round {
  text: number;
  commands: number;
  acknowledged: number;
  faults: number;
}

/** One works at a process that does not own the meeting. The second acknowledgement after a failure was asked for after it. */
async function round(cluster: TestCluster, { happen }: Failure, name: string): Promise<Round> {
  const [owner, other] = cluster.processes.map((process) => must(process, 'a process')) as [KillableServer, KillableServer];
  const meeting = await createMeeting(owner.url, owner.organiserKey, facts);
  const chair = await Person.joins(owner.url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(other.url, meeting, 'secretariat', { name: 'Sam' });
  const work = new Work(sam, name);
  await work.until(5);
  const broken = performance.now();
  const [words, titles] = [work.words.length, work.titles.length + work.removed.length];
  const mend = await happen(cluster, owner);
  const since = async (answered: Promise<void>): Promise<number> => {
    await answered;
    return performance.now() - broken;
  };
  const [text, commands] = await Promise.all([
    since(work.until(() => work.words.length >= words + 2)),
    since(work.until(() => work.titles.length + work.removed.length >= titles + 2)),
  ]);
  await work.end();
  chair.leave();
  await mend();
  const faults = await faultsOf(meeting, other.url, [work]);
  sam.leave();
  return { text, commands, acknowledged: work.words.length + work.titles.length + work.removed.length, faults: faults.length };
}

/** All of them, or those whose names have this part. */
export async function failures(part: string): Promise<void> {
  const chosen = 'failures'.includes(part) ? list : list.filter(({ name }) => name.includes(part));
  if (chosen.length === 0) return;
  heading('a call over two processes, by someone at the process that does not own it', columns);
  for (const failure of chosen) {
    const cluster = await startCluster(2);
    const rounds: Round[] = [];
    try {
      for (let count = 0; count < failure.times; count += 1) rounds.push(await within(longestRoundMs, failure.name, round(cluster, failure, `r${count}`)));
    } catch (error) {
      row(failure.name, `failed after ${rounds.length}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    } finally {
      await cluster.remove();
    }
    const [text, commands] = [rounds.map((each) => each.text), rounds.map((each) => each.commands)];
    const sum = (key: 'acknowledged' | 'faults'): number => rounds.reduce((total, each) => total + each[key], 0);
    const times = [percentile(text, 0.5), percentile(text, 0.99), percentile(commands, 0.5), percentile(commands, 0.99)];
    row(failure.name, rounds.length, ...times.map(Math.round), sum('acknowledged'), sum('faults'));
  }
}
