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
import { upload } from '../support/upload.ts';

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
const paper = Buffer.from(`%PDF-1.7 ${'a paper '.repeat(100_000)}`);
const reads = async (url: string, address: string, session: string): Promise<boolean> => {
  const response = await fetch(url + new URL(address, url).pathname, { headers: { authorization: `Bearer ${session}` } });
  return response.ok && paper.equals(Buffer.from(await response.arrayBuffer()));
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

test('[ST40][ST43][SC10][OF93] with DATABASE_URL a meeting is held from the first word to its report, and all of it is in PostgreSQL', async () => {
  let url = await server.start();
  const meeting = await createMeeting(url, server.organiserKey, facts);
  const sam = await Person.joins(url, meeting, 'secretariat', { name: 'Sam' });
  const state = await sam.must({ type: 'meeting.open' });
  sam.write((doc) => block(doc, `item:${state.agenda[0]?.id}`, 'It was agreed.', { id: 'd1', kind: 'decision' }));
  await sam.saved();
  const { document } = (await upload({ url }, meeting, sam.joined.session, must(state.agenda[0], 'an item').id, paper)).body;
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
  expect(await reads(url, document.url, sam.joined.session)).toBe(true);
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
  expect(run('server/migrate.ts', { DATABASE_URL: url }, 'app')).toMatchObject({ status: 0, said: expect.stringMatching(/Steps done: \d.* app may use them/) });
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

test('[ST45][OF93] a data folder moves to PostgreSQL with everything in it, and again with what came after', async () => {
  const file = new KillableServer();
  let url = await file.start();
  const meeting = await createMeeting(url, file.organiserKey, facts);
  const deleted = await createMeeting(url, file.organiserKey, { ...facts, title: 'Deleted' });
  const sam = await Person.joins(url, meeting, 'secretariat', { name: 'Sam' });
  const state = await sam.must({ type: 'meeting.open' });
  sam.write((doc) => block(doc, `item:${state.agenda[0]?.id}`, 'Before the move.', { id: 'd1' }));
  await sam.saved();
  await sam.must({ type: 'floor.request' });
  await sam.must({ type: 'floor.hand-in', text: 'Handed in before.' });
  const { document } = (await upload({ url }, meeting, sam.joined.session, must(state.agenda[0], 'an item').id, paper)).body;
  await fetch(`${url}/api/meetings/${deleted.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${file.organiserKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Deleted' }),
  });
  sam.leave();
  await file.stop();
  const { app, owner } = await postgres.database();
  const move = () => run('server/import.ts', { DATABASE_URL: app }, '--from-sqlite', file.folder);
  expect(move()).toMatchObject({ status: 0, said: 'Meetings moved: 2. There already: 0.\n' });
  expect(move()).toMatchObject({ status: 0, said: 'Meetings moved: 0. There already: 2.\n' });

  url = await file.start();
  const later = new Person(url, meeting.id, sam.joined);
  await later.ready();
  await later.must({ type: 'agenda.add', title: 'After the move' });
  later.leave();
  await file.stop();
  expect(move()).toMatchObject({ status: 0, said: 'Meetings moved: 1. There already: 1.\n' });

  const moved = new KillableServer({ DATABASE_URL: app });
  url = await moved.start();
  const again = new Person(url, meeting.id, sam.joined);
  await again.ready();
  expect(again.state?.agenda.map(({ title }) => title)).toContain('After the move');
  expect(again.doc.getXmlFragment(`item:${state.agenda[0]?.id}`).toString()).toContain('Before the move.');
  const statements = await fetch(`${url}/api/meetings/${meeting.id}/statements`, { headers: { authorization: `Bearer ${sam.joined.session}` } });
  expect(await statements.json()).toMatchObject({ statements: [{ text: 'Handed in before.' }] });
  expect(await reads(url, document.url, sam.joined.session)).toBe(true);
  await again.must({ type: 'agenda.add', title: 'In PostgreSQL' });
  again.leave();
  await moved.remove();
  expect(await postgres.ask('SELECT id FROM meetings WHERE deleted_at IS NOT NULL', owner)).toEqual([{ id: deleted.id }]);

  await file.start();
  const behind = new Person(file.url, meeting.id, sam.joined);
  await behind.ready();
  await behind.must({ type: 'agenda.add', title: 'In the folder' });
  behind.leave();
  await file.stop();
  expect(move().said).toContain(`The meeting ${meeting.id} has other rows in PostgreSQL and was left as it is.`);
  expect(run('server/import.ts', { DATABASE_URL: app }, '--from-sqlite', '/nowhere')).toMatchObject({
    status: 1,
    said: expect.stringMatching(/There is no database/),
  });
  await file.remove();
});
