// A process that is cut off from PostgreSQL or from the bus alone, and one whose clock is wrong.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { startCluster, type TestCluster } from '../support/cluster.ts';
import { type Created, createMeeting } from '../support/contract.ts';
import type { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { root } from '../support/sources.ts';
import { faultsOf, Work } from '../support/steady-work.ts';
import { TcpLine } from '../support/tcp-line.ts';

const offMinutes = 10;
let cluster: TestCluster;
let toDatabase: TcpLine;
let toBus: TcpLine;
beforeAll(async () => {
  cluster = await startCluster(0);
  const database = new URL(cluster.app);
  [toDatabase, toBus] = await Promise.all([TcpLine.open(cluster.app), TcpLine.open(cluster.nats.url)]);
  database.port = new URL(toDatabase.url).port;
  // The first is reached by lines that can be cut; the clock of the second is ahead.
  cluster.another({ DATABASE_URL: database.href, BUS_URL: toBus.url.replace('http', 'nats') });
  cluster.another({ NODE_OPTIONS: `--import=${join(root, 'tests/support/wrong-clock.mjs')}`, CLOCK_OFF_MINUTES: String(offMinutes) });
  await Promise.all(cluster.processes.map((process) => process.start()));
}, 120_000);
afterAll(async () => {
  toDatabase?.close();
  toBus?.close();
  await cluster?.remove();
});

const server = (index: number): KillableServer => must(cluster.processes[index], 'a process');
const make = (): Promise<Created> =>
  createMeeting(server(0).url, server(0).organiserKey, {
    title: 'Cut off',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });
const epochOf = async ({ id }: Created): Promise<number> =>
  Number((await cluster.postgres.ask(`SELECT epoch FROM meetings WHERE id = '${id}'`, cluster.owner))[0]?.epoch);
const expectEpochsInOrder = async ({ id }: Created): Promise<void> => {
  const rows = await cluster.postgres.ask(`SELECT epoch FROM log WHERE meeting = '${id}' ORDER BY seq`, cluster.owner);
  const epochs = rows.map(({ epoch }) => Number(epoch));
  expect(epochs).toEqual([...epochs].sort((one, other) => one - other));
};

test('[SC14] an owner cut off from PostgreSQL is overtaken, whatever its clock says, and nothing acknowledged is lost or doubled', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const [onOwner, onOther] = [new Work(chair, 'owner'), new Work(sam, 'other')];
  await Promise.all([onOwner.until(3), onOther.until(3)]);
  const before = await epochOf(meeting);
  toDatabase.goSilent();
  await onOther.until(onOther.count + 3);
  expect(await epochOf(meeting)).toBeGreaterThan(before);
  expect((await fetch(`${server(0).url}/readyz`)).status).toBe(503);
  toDatabase.speakAgain();
  await onOwner.until(onOwner.count + 3);
  await Promise.all([onOwner.end(), onOther.end()]);
  expect(await faultsOf(meeting, server(1).url, [onOwner, onOther])).toEqual([]);
  await expectEpochsInOrder(meeting);
  chair.leave();
  sam.leave();
});

test('[SC15] while the owner alone is cut off from the bus, those who came to it go on, the others wait, and everyone goes on after it', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const [onOwner, onOther] = [new Work(chair, 'near'), new Work(sam, 'far')];
  await Promise.all([onOwner.until(3), onOther.until(3)]);
  const before = await epochOf(meeting);
  toBus.target = undefined;
  toBus.cut();
  await onOwner.until(onOwner.count + 3);
  toBus.target = cluster.nats.url;
  await onOther.until(onOther.count + 3);
  await Promise.all([onOwner.end(), onOther.end()]);
  expect(await epochOf(meeting)).toBe(before);
  expect(await faultsOf(meeting, server(1).url, [onOwner, onOther])).toEqual([]);
  chair.leave();
  sam.leave();
});

test('[SC16] processes whose clocks are minutes apart give the same time', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(1).url, meeting, 'chair', { name: 'Lynn' });
  const state = await chair.must({ type: 'meeting.open' });
  expect(Math.abs(Number(state.openedAt) - Date.now())).toBeLessThan(60_000);
  chair.leave();
});
