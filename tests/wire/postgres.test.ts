// The whole product on PostgreSQL, in a process of its own.
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { createMeeting } from '../support/contract.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { PostgresServer } from '../support/postgres.ts';
import { root } from '../support/sources.ts';
import { block } from '../support/texts.ts';

let postgres: PostgresServer;
let server: KillableServer;
let database: { owner: string; app: string };
beforeAll(async () => {
  postgres = await PostgresServer.start({ durable: true });
  database = await postgres.database();
  server = new KillableServer({ DATABASE_URL: database.app });
}, 120_000);
afterAll(async () => {
  await server?.remove();
  await postgres?.remove();
});

const facts = {
  title: 'On PostgreSQL',
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Lynn' },
  secretariat: [{ name: 'Sam' }],
  agenda: [{ title: 'Dates' }],
};
const readiness = async (url: string): Promise<number> => (await fetch(`${url}/readyz`)).status;

function run(program: string, settings: Record<string, string>, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: server.folder, ...settings },
  });
  return { status, said: stdout + stderr };
}

test('[ST40][ST43][SC10] with DATABASE_URL a meeting is held from the first word to its report, and all of it is in PostgreSQL', async () => {
  let url = await server.start();
  const meeting = await createMeeting(url, server.organiserKey, facts);
  const sam = await Person.joins(url, meeting, 'secretariat', { name: 'Sam' });
  const state = await sam.must({ type: 'meeting.open' });
  sam.write((doc) => block(doc, `item:${state.agenda[0]?.id}`, 'It was agreed.', { id: 'd1', kind: 'decision' }));
  await sam.saved();
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.draft' });
  await sam.must({ type: 'report.issue' });
  sam.leave();
  expect(await server.stop()).toBe(0);

  url = await server.start();
  const again = new Person(url, meeting.id, sam.joined);
  await again.ready();
  expect(again.state?.phase).toBe('issued');
  expect(await (await fetch(`${url}/r/${meeting.id}`)).text()).toContain('It was agreed.');
  expect((await fetch(`${url}/api/meetings/${meeting.id}/archive.zip`, { headers: { authorization: `Bearer ${sam.joined.session}` } })).status).toBe(200);
  again.leave();
  expect(Number((await postgres.ask('SELECT count(*) AS n FROM log', database.owner))[0]?.n)).toBeGreaterThan(5);
  const second = run('server/main.ts', { DATABASE_URL: database.app });
  expect([second.status, second.said]).toEqual([1, expect.stringMatching(/Another Rapporteur is running on the database/)]);
  const settings = { DATABASE_URL: database.app, ORGANISER_KEY: server.organiserKey };
  expect(run('server/main.ts', { ...settings, BUS_URL: 'nats://127.0.0.1:1' })).toMatchObject({ status: 1, said: expect.stringMatching(/Another Rapporteur/) });
  expect(await server.stop()).toBe(0);
  expect(run('server/main.ts', { ...settings, BUS_URL: 'nats://127.0.0.1:1' })).toMatchObject({
    status: 1,
    said: expect.stringMatching(/NATS server that BUS_URL names does not answer/),
  });
});

test('[ST41] the tables are made by npm run migrate, and a server without them says so', async () => {
  await postgres.ask('CREATE DATABASE empty');
  const url = postgres.url('empty');
  expect(run('server/main.ts', { DATABASE_URL: url })).toMatchObject({ status: 1, said: expect.stringMatching(/Run npm run migrate first/) });
  expect(run('server/migrate.ts', {})).toMatchObject({ status: 1, said: expect.stringMatching(/Set DATABASE_URL/) });
  expect(run('server/migrate.ts', { DATABASE_URL: url }, 'app')).toMatchObject({ status: 0, said: expect.stringMatching(/Steps done: 2.* app may use them/) });
  expect(run('server/migrate.ts', { DATABASE_URL: url })).toMatchObject({ status: 0, said: expect.stringMatching(/Steps done: 0\.$/m) });
  expect(run('server/main.ts', { DATABASE_URL: 'postgres://127.0.0.1:1/none' })).toMatchObject({ status: 1, said: expect.stringMatching(/cannot be opened/) });
});

test('[ST44] while PostgreSQL is away everything can be read and no change is called saved; after it is back nothing is lost or doubled', async () => {
  const url = await server.start();
  const meeting = await createMeeting(url, server.organiserKey, facts);
  const chair = await Person.joins(url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(url, meeting, 'secretariat', { name: 'Sam' });
  const fragment = `item:${must(chair.state?.agenda[0]?.id, 'an item')}`;
  const titles: string[] = [];
  const words: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    let away = false;
    const commands = (async () => {
      for (let count = 0; !away; count += 1) {
        const title = `Title ${round}-${count}`;
        if ((await chair.send({ type: 'agenda.add', title })).ok) titles.push(title);
      }
    })();
    for (let count = 0; count < 8; count += 1) {
      const word = `(${round}-${count})`;
      sam.write((doc) => block(doc, fragment, word, { id: `b${round}x${count}` }));
      await sam.saved();
      words.push(word);
    }
    await postgres.crash();
    away = true;
    const word = `(${round}-away)`;
    sam.write((doc) => block(doc, fragment, word, { id: `a${round}` }));
    let saved = false;
    const later = sam.saved().then(() => {
      saved = true;
      words.push(word);
    });
    expect(await readiness(url)).toBe(503);
    expect(JSON.parse(await sam.download('')).title).toBe(facts.title);
    expect(saved).toBe(false);
    await postgres.start();
    await Promise.all([later, commands]);
    expect((await chair.send({ type: 'agenda.add', title: `Back ${round}` })).ok).toBe(true);
    titles.push(`Back ${round}`);
  }
  await chair.until((state) => state.agenda.some(({ title }) => title === 'Back 2'));
  const { agenda } = must(chair.state, 'the state');
  expect(titles.filter((title) => agenda.filter((item) => item.title === title).length !== 1)).toEqual([]);
  chair.leave();
  sam.leave();
  await server.kill();

  const again = await Person.joins(await server.start(), meeting, 'chair', { name: 'Lynn' });
  const text = again.doc.getXmlFragment(fragment).toString();
  expect(words.filter((word) => text.split(word).length !== 2)).toEqual([]);
  expect(again.state?.agenda).toEqual(agenda);
  again.leave();
});
