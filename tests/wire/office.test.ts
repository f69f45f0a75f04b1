// The organiser's list of all meetings: found, counted, paged, deleted, brought back, and made again from the logs.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SqliteIndex } from '../../server/store/index/sqlite-index.ts';
import type { MeetingsAnswer } from '../../shared/wire/office.ts';
import { join } from '../support/contract.ts';
import { temporaryFolder } from '../support/folder.ts';
import { HandClock } from '../support/hand-clock.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const facts = (title: string, more: object = {}) => ({
  title,
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Inés Okafor' },
  secretariat: [{ name: 'Teo' }],
  agenda: [],
  ...more,
});

let folder: { path: string; remove: () => void };
let server: RunningServer;
const start = async (): Promise<void> => {
  server = await startServer({ folder: folder.path, index: new SqliteIndex(`${folder.path}/office.db`) });
};
beforeEach(async () => {
  folder = temporaryFolder();
  await start();
});
afterEach(async () => {
  await server.stop();
  folder.remove();
});

const list = async (query = ''): Promise<MeetingsAnswer> => {
  const { status, body } = await ask(server, 'GET', `/api/meetings${query}`);
  expect(status).toBe(200);
  return body as unknown as MeetingsAnswer;
};
const titles = async (query = ''): Promise<string[]> => (await list(query)).meetings.map(({ title }) => title);

test('[OF1] the organiser lists all meetings, newest first, and nobody else does', async () => {
  await server.createMeeting(facts('First', { series: 'Planning', number: 'I' }));
  await server.createMeeting(facts('Second', { startsAt: '2026-11-06T13:00:00Z', series: 'Planning', number: 'II' }));
  const third = await server.createMeeting(facts('Café du monde', { startsAt: '2026-09-06T13:00:00Z', body: 'Comité' }));
  expect(await titles()).toEqual(['Second', 'First', 'Café du monde']);
  expect(await titles('?order=oldest')).toEqual(['Café du monde', 'First', 'Second']);
  expect(await titles('?q=CAFE%20comite')).toEqual(['Café du monde']);
  expect(await titles('?q=ines&series=Planning')).toEqual(['Second', 'First']);
  expect(await titles('?from=2026-10-01&to=2026-10-31')).toEqual(['First']);
  expect(await titles('?phase=live,drafting')).toEqual([]);
  const { series, phases, meetings } = await list();
  expect(phases).toEqual([{ phase: 'draft', count: 3 }]);
  expect(series).toEqual([{ name: 'Planning', count: 2, last: meetings[0]?.id }]);
  for (const query of ['?phase=nonsense', '?from=yesterday', '?limit=0', '?cursor=x', '?nonsense=1']) {
    expect((await ask(server, 'GET', `/api/meetings${query}`)).status).toBe(400);
  }
  const chair = await join(server.url, third.id, third.links.chair, { name: 'C' });
  for (const key of ['', 'wrong'.repeat(6), chair.session]) expect((await ask(server, 'GET', '/api/meetings', undefined, key)).status).toBe(401);
});

test('[OF1] pages follow one another without a gap, whatever starts at the same time', async () => {
  for (let count = 0; count < 7; count += 1) await server.createMeeting(facts(`Call ${count}`));
  const seen: string[] = [];
  let page = await list('?limit=3');
  expect(page.phases).toBeDefined();
  for (;;) {
    seen.push(...page.meetings.map(({ title }) => title));
    if (page.next === undefined) break;
    page = await list(`?limit=3&cursor=${page.next}`);
    expect(page.phases).toBeUndefined();
  }
  expect(seen.toSorted()).toEqual(Array.from({ length: 7 }, (_, count) => `Call ${count}`));
});

test('[OF2] the list follows each meeting, also after a restart without its file', async () => {
  const made = await server.createMeeting(facts('Before'));
  const teo = await Person.joins(server.url, made, 'secretariat', { name: 'Teo' });
  await teo.must({ type: 'meeting.amend', changes: { title: 'After' } });
  await teo.must({ type: 'meeting.open' });
  expect((await list()).meetings).toMatchObject([{ title: 'After', phase: 'live' }]);
  await teo.must({ type: 'meeting.close' });
  expect((await list()).meetings).toMatchObject([{ phase: 'drafting', waiting: [{ kind: 'report', days: 0 }] }]);
  teo.leave();
  await server.stop();
  const { rmSync, writeFileSync } = await import('node:fs');
  for (const end of ['', '-wal', '-shm']) rmSync(`${folder.path}/office.db${end}`, { force: true });
  writeFileSync(`${folder.path}/office.db`, 'this is no database');
  await start();
  expect((await list()).meetings).toMatchObject([{ title: 'After', phase: 'drafting' }]);
});

test('[OF3] deleting takes the title typed, ends the meeting for everyone at once, and it can be brought back', async () => {
  const made = await server.createMeeting(facts('The call of October'));
  await server.createMeeting(facts('Another'));
  const teo = await Person.joins(server.url, made, 'secretariat', { name: 'Teo' });
  const path = `/api/meetings/${made.id}`;
  expect((await ask(server, 'DELETE', path, { title: 'The call' })).body).toMatchObject({ error: { code: 'bad-request' } });
  expect((await ask(server, 'DELETE', path, { title: 'The call of October' }, teo.joined.session)).status).toBe(401);
  expect((await ask(server, 'DELETE', path, { title: 'The call of October' })).status).toBe(204);
  expect((await ask(server, 'GET', path, undefined, teo.joined.session)).status).toBe(401);
  expect((await ask(server, 'GET', path)).status).toBe(404);
  expect((await ask(server, 'DELETE', path, { title: 'The call of October' })).body).toMatchObject({ error: { code: 'unknown-meeting' } });
  expect([await titles(), await titles('?deleted=1')]).toEqual([['Another'], ['The call of October']]);
  await server.stop();
  await start();
  expect(await titles('?deleted=1')).toEqual(['The call of October']);
  expect((await ask(server, 'POST', `${path}/restore`)).status).toBe(204);
  expect((await ask(server, 'POST', `${path}/restore`)).status).toBe(404);
  expect((await titles()).toSorted()).toEqual(['Another', 'The call of October']);
  expect((await ask(server, 'GET', path, undefined, teo.joined.session)).status).toBe(200);
});

test('[OF3] what was deleted goes for good after the days of grace', async () => {
  await server.stop();
  const clock = new HandClock();
  server = await startServer({ folder: folder.path, clock });
  const made = await server.createMeeting(facts('Gone'));
  const day = 24 * 60 * 60 * 1000;
  await ask(server, 'DELETE', `/api/meetings/${made.id}`, { title: 'Gone' });
  clock.advance(13 * day);
  expect((await list('?deleted=1')).meetings).toHaveLength(1);
  clock.advance(2 * day);
  await expect.poll(() => server.store.read(made.id, 1), { timeout: 20_000 }).toEqual([]);
  expect(await server.store.list('', 10)).toEqual([]);
  expect((await ask(server, 'POST', `/api/meetings/${made.id}/restore`)).status).toBe(404);
});

test('[OF4] the organiser reads a meeting as its Secretariat does', async () => {
  const made = await server.createMeeting(facts('Read'));
  for (const file of ['', '/minutes.json', '/report.txt', '/agenda.txt', '/links']) {
    expect((await ask(server, 'GET', `/api/meetings/${made.id}${file}`)).status).toBe(200);
  }
  expect((await ask(server, 'POST', '/api/meetings', { from: made.id })).status).toBe(400);
});
