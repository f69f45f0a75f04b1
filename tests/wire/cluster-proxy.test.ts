// Two processes behind the proxy of the documentation, replaced one after the other while people write.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { startCluster, type TestCluster } from '../support/cluster.ts';
import { createMeeting } from '../support/contract.ts';
import { freePort } from '../support/free-port.ts';
import { type Haproxy, startHaproxy } from '../support/haproxy.ts';
import { Person } from '../support/person.ts';
import { faultsOf, Work } from '../support/steady-work.ts';

let cluster: TestCluster;
let ports: [number, number];
beforeAll(async () => {
  cluster = await startCluster(0);
  ports = [await freePort(), await freePort()];
  await Promise.all(ports.map((port) => cluster.another({ PORT: String(port), TRUST_PROXY: '1' }).start()));
}, 120_000);
afterAll(() => cluster?.remove());

const facts = {
  title: 'Behind a proxy',
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Lynn' },
  secretariat: [{ name: 'Sam' }],
  agenda: [{ title: 'Dates' }],
};
const upSoon = (proxy: Haproxy, count: number): Promise<void> => expect.poll(() => proxy.up(), { timeout: 20_000, interval: 100 }).toBe(count);

test('[SC24] while no process is ready because PostgreSQL is away people go on reading, and everything goes on once it is back', async () => {
  const proxy = await startHaproxy(ports, { affinity: true });
  try {
    await upSoon(proxy, 2);
    const meeting = await createMeeting(proxy.url, must(cluster.processes[0], 'a process').organiserKey, facts);
    const sam = await Person.joins(proxy.url, meeting, 'secretariat', { name: 'Sam' });
    const work = new Work(sam, 'sam');
    await work.until(3);
    await cluster.postgres.crash();
    try {
      await upSoon(proxy, 0);
      expect(JSON.parse(await sam.download('')).title).toBe(facts.title);
    } finally {
      await cluster.postgres.start();
    }
    await work.until(work.count + 3);
    await work.end();
    await upSoon(proxy, 2);
    expect(await faultsOf(meeting, proxy.url, [work])).toEqual([]);
    sam.leave();
  } finally {
    await proxy.remove();
  }
});

test.each([
  ['the process chosen by the meeting', true],
  ['each connection to the next process', false],
])(
  '[SC11][SC12] every process is replaced, %s: nothing acknowledged is lost or doubled, and people reconnect once a process at most',
  async (_how, affinity) => {
    const proxy = await startHaproxy(ports, { affinity });
    try {
      await upSoon(proxy, 2);
      const key = must(cluster.processes[0], 'a process').organiserKey;
      const meeting = await createMeeting(proxy.url, key, facts);
      const chair = await Person.joins(proxy.url, meeting, 'chair', { name: 'Lynn' });
      const sam = await Person.joins(proxy.url, meeting, 'secretariat', { name: 'Sam' });
      const reconnected: string[] = [];
      for (const { socket, joined } of [chair, sam]) socket.io.on('reconnect', () => void reconnected.push(joined.participantId));
      const work = [new Work(chair, 'chair'), new Work(sam, 'sam')];
      await Promise.all(work.map((each) => each.until(3)));
      for (const server of cluster.processes) {
        expect(await server.stop()).toBe(0);
        await Promise.all(work.map((each) => each.until(each.count + 3)));
        await server.start();
        await upSoon(proxy, 2);
      }
      await Promise.all(work.map((each) => each.end()));
      expect(await faultsOf(meeting, proxy.url, work)).toEqual([]);
      expect(reconnected.length).toBeLessThanOrEqual(2 * cluster.processes.length);
      chair.leave();
      sam.leave();
    } finally {
      await proxy.remove();
    }
  },
);
