// One meeting through several processes: the one that owns it decides and writes, whichever its people came to.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { startCluster, type TestCluster } from '../support/cluster.ts';
import { type Created, createMeeting, download, join } from '../support/contract.ts';
import type { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { faultsOf, Work } from '../support/steady-work.ts';
import { block } from '../support/texts.ts';

let cluster: TestCluster;
beforeAll(async () => {
  cluster = await startCluster(2);
}, 120_000);
afterAll(() => cluster?.remove());

const facts = {
  title: 'Between two',
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Lynn' },
  secretariat: [{ name: 'Sam' }],
  agenda: [{ title: 'Dates' }],
};
const server = (index: number): KillableServer => must(cluster.processes[index], 'a process');
const make = (): Promise<Created> => createMeeting(server(0).url, server(0).organiserKey, facts);
const fragmentOf = (person: Person): string => `item:${must(person.state?.agenda[0]?.id, 'an item')}`;
const textOf = (person: Person): string => person.doc.getXmlFragment(fragmentOf(person)).toString();
const counted = async (url: string, name: string): Promise<number> =>
  Number(new RegExp(`^rapporteur_${name} (\\d+)`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1]);
const owned = (url: string): Promise<number> => counted(url, 'meetings_owned');

test('[SC1][SC26][SC28] people of one meeting on two processes see each other, each other’s text, and all decisions', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  await chair.until(({ participants }) => participants.some(({ name, visits }) => name === 'Sam' && visits.at(-1)?.leftAt === undefined));
  await sam.must({ type: 'agenda.add', title: 'From the second' });
  await chair.until(({ agenda }) => agenda.some(({ title }) => title === 'From the second'));
  await chair.must({ type: 'meeting.open' });
  await sam.until(({ phase }) => phase === 'live');
  sam.write((doc) => block(doc, fragmentOf(sam), 'Written through the second.', { id: 'b1' }));
  await sam.saved();
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!textOf(chair).includes('Written through the second.')) return;
      chair.doc.off('update', look);
      resolve();
    };
    chair.doc.on('update', look);
    look();
  });
  // The second answers from a copy.
  expect(await sam.download('minutes.json')).toContain('Written through the second.');
  expect(await counted(server(1).url, 'rooms')).toBe(1);
  const { version } = await sam.must({ type: 'agenda.add', title: 'After the copy was made' });
  expect([await sam.versionNow(), await chair.versionNow()]).toEqual([version, version]);
  expect(await sam.download('agenda.txt')).toContain('After the copy was made');
  expect((await Promise.all([owned(server(0).url), owned(server(1).url)])).sort()).toEqual([0, 1]);
  for (const index of [0, 1]) expect(await counted(server(index).url, 'processes')).toBe(2);
  expect(await counted(server(1).url, 'tunnels')).toBeGreaterThanOrEqual(2);
  chair.leave();
  sam.leave();
});

test('[SC2] when the owner is killed another process takes the meeting, and nothing acknowledged is lost or doubled', async () => {
  for (let round = 0; round < 2; round += 1) {
    const meeting = await make();
    const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
    const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
    const work = new Work(sam, `k${round}`);
    await work.until(5);
    await server(0).kill();
    const killed = performance.now();
    const before = work.count;
    await work.until(before + 3);
    const silence = performance.now() - killed;
    await work.end();
    chair.leave();
    expect(await faultsOf(meeting, server(1).url, [work])).toEqual([]);
    expect(silence).toBeLessThan(15_000);
    sam.leave();
    await server(0).start();
  }
});

test('[SC2][MT24] a command sent again after its owner was killed counts once', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const command = { type: 'agenda.add', title: 'Once', commandId: 'command-1' } as const;
  const first = await sam.send(command);
  const away = new Promise<void>((resolve) => sam.socket.once('disconnect', () => resolve()));
  await server(0).kill();
  await away;
  expect(first.ok).toBe(true);
  expect(await sam.send(command)).toEqual(first);
  expect(sam.state?.agenda.filter(({ title }) => title === 'Once')).toHaveLength(1);
  chair.leave();
  sam.leave();
  await server(0).start();
});

test('[SC3] an owner that hung is overtaken when its lease ends, and when it goes on it can write nothing', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const [onOwner, onOther] = [new Work(chair, 'owner'), new Work(sam, 'other')];
  await Promise.all([onOwner.until(3), onOther.until(3)]);
  const epoch = async (): Promise<number> =>
    Number((await cluster.postgres.ask(`SELECT epoch FROM meetings WHERE id = '${meeting.id}'`, cluster.owner))[0]?.epoch);
  const before = await epoch();
  server(0).freeze();
  await onOther.until(onOther.count + 3);
  expect(await epoch()).toBeGreaterThan(before);
  server(0).thaw();
  await onOwner.until(onOwner.count + 3);
  await Promise.all([onOwner.end(), onOther.end()]);
  expect(await faultsOf(meeting, server(0).url, [onOwner, onOther])).toEqual([]);
  const rows = await cluster.postgres.ask(`SELECT seq, epoch FROM log WHERE meeting = '${meeting.id}' ORDER BY seq`, cluster.owner);
  const epochs = rows.map((row) => Number(row.epoch));
  expect(epochs).toEqual([...epochs].sort((one, other) => one - other));
  chair.leave();
  sam.leave();
});

test('[SC4] asked to stop, a process gives its meetings away at once, and nothing acknowledged is lost or doubled', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const work = new Work(sam, 'stopped');
  await work.until(5);
  expect(await server(0).stop()).toBe(0);
  await work.until(work.count + 3);
  await work.end();
  expect(await faultsOf(meeting, server(1).url, [work])).toEqual([]);
  const rows = await cluster.postgres.ask('SELECT count(*)::int AS n FROM processes', cluster.owner);
  expect(rows[0]?.n).toBe(1);
  chair.leave();
  sam.leave();
  await server(0).start();
});

test('[SC5] while the bus is away the owner goes on with those who came to it, and once it is back everyone does', async () => {
  const meeting = await make();
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const [onOwner, onOther] = [new Work(chair, 'near'), new Work(sam, 'far')];
  await Promise.all([onOwner.until(3), onOther.until(3)]);
  await cluster.nats.kill();
  try {
    await onOwner.until(onOwner.count + 3);
    const word = must(onOwner.words.at(-1), 'a word');
    expect(await sam.download('minutes.json')).toContain(word);
  } finally {
    await cluster.nats.start();
  }
  await onOther.until(onOther.count + 3);
  await Promise.all([onOwner.end(), onOther.end()]);
  expect(await faultsOf(meeting, server(1).url, [onOwner, onOther])).toEqual([]);
  chair.leave();
  sam.leave();
});

test('[SC6][SC27] a crash of PostgreSQL moves no meeting, everyone goes on reading, and nothing acknowledged is lost or doubled', async () => {
  const [meeting, elsewhere] = [await make(), await make()];
  const chair = await Person.joins(server(0).url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server(1).url, meeting, 'secretariat', { name: 'Sam' });
  const work = [new Work(chair, 'here'), new Work(sam, 'there')];
  await Promise.all(work.map((each) => each.until(3)));
  const processes = 'SELECT id FROM processes ORDER BY id';
  const before = await cluster.postgres.ask(processes, cluster.owner);
  // The second process has never been asked for this one.
  const reader = await join(server(0).url, elsewhere.id, elsewhere.links.chair, { name: 'Lynn' });
  await cluster.postgres.crash();
  try {
    expect(await download(server(1).url, elsewhere.id, '', reader.session)).toContain(facts.title);
    expect(await sam.download('minutes.json')).toContain('there-0');
  } finally {
    await cluster.postgres.start();
  }
  await Promise.all(work.map((each) => each.until(each.count + 3)));
  await Promise.all(work.map((each) => each.end()));
  expect(await cluster.postgres.ask(processes, cluster.owner)).toEqual(before);
  expect(await faultsOf(meeting, server(1).url, work)).toEqual([]);
  chair.leave();
  sam.leave();
});

test('[SC13] beside a process of an older version a newer one is not ready and takes none of its meetings, until the older one has stopped', async () => {
  const meeting = await make();
  const ready = async (): Promise<string> => {
    const answer = await fetch(`${server(0).url}/readyz`);
    return answer.ok ? 'ready' : (((await answer.json()) as { error: { code: string } }).error.code ?? '');
  };
  const ask = (statement: string): Promise<unknown> => cluster.postgres.ask(statement, cluster.owner);
  expect(await ready()).toBe('ready');
  await ask("INSERT INTO processes (id, alive_until, wire) VALUES ('older', 'infinity', 0)");
  const holder = new pg.Client({ connectionString: cluster.owner });
  await holder.connect();
  await holder.query("SELECT pg_advisory_lock(7204119, beacon) FROM processes WHERE id = 'older'");
  await ask(`UPDATE meetings SET owner = 'older', epoch = epoch + 1 WHERE id = '${meeting.id}'`);
  await expect.poll(ready).toBe('older-version');
  const answer = await fetch(`${server(1).url}/r/${meeting.id}`);
  expect(answer.status).toBe(503);
  await ask("DELETE FROM processes WHERE id = 'older'");
  await holder.end();
  await expect.poll(ready).toBe('ready');
  const chair = await Person.joins(server(1).url, meeting, 'chair', { name: 'Lynn' });
  expect(chair.state?.phase).toBe('draft');
  chair.leave();
});
