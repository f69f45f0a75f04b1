// PostgreSQL on a disk that becomes full.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { createMeeting } from '../support/contract.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { PostgresServer } from '../support/postgres.ts';
import { block } from '../support/texts.ts';

let postgres: PostgresServer;
let server: KillableServer;
beforeAll(async () => {
  postgres = await PostgresServer.start({ diskMiB: 80 });
  server = new KillableServer({ DATABASE_URL: (await postgres.database()).app });
  await server.start();
}, 120_000);
afterAll(async () => {
  await server?.remove();
  await postgres?.remove();
});

const readiness = async (): Promise<number> => (await fetch(`${server.url}/readyz`)).status;

test('[ST47] while the disk of PostgreSQL is full everything can be read and nothing is called saved; with room again the server goes on by itself', async () => {
  const meeting = await createMeeting(server.url, server.organiserKey, {
    title: 'Full',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const fragment = `item:${must(chair.state?.agenda[0]?.id, 'an item')}`;
  expect(await readiness()).toBe(200);
  await postgres.fill();
  const long = randomBytes(10_000).toString('hex');
  let isSaved = false;
  sam.write((doc) => block(doc, fragment, long, { id: 'long' }));
  const saved = sam.saved().then(() => {
    isSaved = true;
  });
  // Titles fit until a page of the log is full.
  const titles: string[] = [];
  for (let count = 0; ; count += 1) {
    const title = `${count} ${randomBytes(100).toString('hex')}`;
    const answer = await chair.send({ type: 'agenda.add', title });
    if (!answer.ok) {
      expect(answer.code).toBe('not-saved');
      break;
    }
    titles.push(title);
  }
  expect(await readiness()).toBe(503);
  expect(JSON.parse(await sam.download('')).title).toBe('Full');
  expect(isSaved).toBe(false);
  await postgres.makeRoom();
  await saved;
  await chair.must({ type: 'agenda.add', title: 'There is room' });
  expect(await readiness()).toBe(200);
  chair.leave();
  sam.leave();
  await server.kill();
  const again = await Person.joins(await server.start(), meeting, 'chair', { name: 'Lynn' });
  const agenda = must(again.state, 'a state').agenda.map(({ title }) => title);
  expect(agenda).toEqual(['Dates', ...titles, 'There is room']);
  expect(again.doc.getXmlFragment(fragment).toString().split(long)).toHaveLength(2);
  again.leave();
});
