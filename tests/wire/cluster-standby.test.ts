// Two processes on engines that have stand-ins: a PostgreSQL with a standby that confirms each commit, and three NATS servers.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { startCluster, type TestCluster } from '../support/cluster.ts';
import { type Created, createMeeting } from '../support/contract.ts';
import type { KillableServer } from '../support/killable-server.ts';
import { NatsServer } from '../support/nats.ts';
import { Person } from '../support/person.ts';
import { PostgresServer } from '../support/postgres.ts';
import { faultsOf, Work } from '../support/steady-work.ts';
import { block } from '../support/texts.ts';

let cluster: TestCluster;
let standby: PostgresServer;
let buses: NatsServer[];
beforeAll(async () => {
  [cluster, buses] = await Promise.all([startCluster(0), NatsServer.startCluster(3)]);
  const { postgres, app } = cluster;
  standby = await PostgresServer.start({ primary: postgres });
  await postgres.ask("ALTER SYSTEM SET synchronous_standby_names = '*'");
  await postgres.ask('SELECT pg_reload_conf()');
  const both = app.replace(/(?<=@)[^/]+/, (host) => `${new URL(standby.url()).host},${host}`);
  const settings = { DATABASE_URL: both, BUS_URL: `nats://${buses.map(({ url }) => new URL(url).host).join(',')}` };
  for (let count = 0; count < 2; count += 1) cluster.another(settings);
  await Promise.all(cluster.processes.map((process) => process.start()));
}, 120_000);
afterAll(async () => {
  await cluster?.remove();
  await standby?.remove();
  for (const bus of buses ?? []) await bus.kill();
});

const server = (index: number): KillableServer => must(cluster.processes[index], 'a process');
const make = (): Promise<Created> =>
  createMeeting(server(0).url, server(0).organiserKey, {
    title: 'With a standby',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });

test('[ST48] a commit that the standby has not confirmed is not called saved, also where PostgreSQL gave up waiting for it', async () => {
  const meeting = await make();
  const sam = await Person.joins(server(0).url, meeting, 'secretariat', { name: 'Sam' });
  await standby.crash();
  let isSaved = false;
  sam.write((doc) => block(doc, `item:${sam.state?.agenda[0]?.id}`, 'On one disk alone.', { id: 'b1' }));
  const saved = sam.saved().then(() => {
    isSaved = true;
  });
  let givenUp = 0;
  const giveUp = async (): Promise<number> => {
    givenUp += (await cluster.postgres.ask("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'", cluster.owner)).length;
    return givenUp;
  };
  await expect.poll(giveUp, { timeout: 20_000, interval: 20 }).toBeGreaterThan(10);
  expect(isSaved).toBe(false);
  await standby.start();
  await saved;
  sam.leave();
});

test('[SC23] each of several NATS servers can be killed in turn: people at another process than the owner’s go on through the others', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const work = new Work(sam, 'far');
  for (const bus of buses) {
    await work.until(work.count + 2);
    await bus.kill();
    await work.until(work.count + 2);
    await bus.start();
  }
  await work.end();
  expect(await faultsOf(meeting, server(1).url, [work])).toEqual([]);
  chair.leave();
  sam.leave();
});

test('[SC22][ST49] when the standby takes over every process finds it, no meeting moves, and nothing acknowledged is lost or doubled', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const work = [new Work(chair, 'here'), new Work(sam, 'there')];
  await Promise.all(work.map((each) => each.until(3)));
  const owner = async (from: PostgresServer): Promise<unknown> =>
    (await from.ask(`SELECT owner, epoch FROM meetings WHERE id = '${meeting.id}'`, from.url('rapporteur_1')))[0];
  const before = await owner(cluster.postgres);
  await cluster.postgres.crash();
  await standby.ask("ALTER SYSTEM SET synchronous_standby_names = ''");
  await standby.ask('SELECT pg_promote()');
  await Promise.all(work.map((each) => each.until(each.count + 3)));
  await Promise.all(work.map((each) => each.end()));
  expect(await owner(standby)).toEqual(before);
  expect(await faultsOf(meeting, server(1).url, work)).toEqual([]);
  chair.leave();
  sam.leave();
});
