// A person's name replaced on request: shown before, and gone from every answer, log, archive and backup made afterwards, on both databases.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SqliteIndex } from '../../server/store/index/sqlite-index.ts';
import { PostgresStore } from '../../server/store/postgres/postgres-store.ts';
import { must } from '../../shared/kit/must.ts';
import type { NamedAnswer } from '../../shared/wire/office.ts';
import { temporaryFolder } from '../support/folder.ts';
import { inArchive, inBackup, inDump, onDisk } from '../support/left-over.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { PostgresServer } from '../support/postgres.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, note } from '../support/texts.ts';

let postgres: PostgresServer;
const folder = temporaryFolder();
beforeAll(async () => {
  postgres = await PostgresServer.start();
}, 120_000);
afterAll(async () => {
  await postgres?.remove();
  folder.remove();
});

const facts = { durationMinutes: 60, chair: { name: 'Zqines Okafor' }, secretariat: [{ name: 'Sam' }], startsAt: '2026-10-06T13:00:00Z' };
const name = 'Zqinés Okafor';

async function planted(server: RunningServer) {
  const key = String((await ask(server, 'POST', '/api/organisers', { name })).body.key);
  await ask(server, 'POST', '/api/series', { name: 'Calls', chair: { name } });
  await ask(server, 'POST', '/api/owner-links', { name });
  const issued = await server.createMeeting({ ...facts, title: 'First call', agenda: [{ title: 'Dates', presenter: 'OKAFOR, Zqines' }] });
  const live = await server.createMeeting({ ...facts, title: 'Second call', agenda: [{ title: 'Rooms' }] });
  const other = await server.createMeeting({ ...facts, chair: { name: 'Bo' }, title: 'Third call', agenda: [] });
  const sam = await Person.joins(server.url, issued, 'secretariat', { name: 'Sam' });
  const ines = await Person.joins(server.url, issued, 'member', { name, affiliation: 'Forum' });
  const itemId = must((await sam.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  await sam.must({ type: 'item.start', itemId });
  await ines.must({ type: 'floor.request', topic: 'Rooms for Zqines Okafor' });
  await ines.must({ type: 'floor.hand-in', text: 'I am Zqinés Okafor' });
  await ines.must({ type: 'aob.propose', title: 'Newcomers' });
  sam.write((doc) => {
    note(doc, 'n1', 'Said by ZQINES OKAFOR.');
    block(doc, `item:${itemId}`, 'Zqinés Okafor offered to host[^n1].', { id: 'p1' });
    block(doc, `item:${itemId}`, 'Book zqrooms', { id: 'a1', kind: 'action', owner: 'Bo and Zqinés Okafor' });
    block(doc, `item:${itemId}`, 'Zqinés Okafor was late', { id: 'x1' });
  });
  sam.write((doc) => doc.getXmlFragment(`item:${itemId}`).delete(2, 1));
  await sam.saved();
  for (const type of ['meeting.close', 'report.draft', 'report.issue'] as const) await sam.must({ type });
  for (const person of [sam, ines]) person.leave();
  return { issued, live, other, key, session: ines.joined.session };
}

async function replaces(server: RunningServer, kept: () => Promise<string>): Promise<void> {
  const { issued, live, other, key, session } = await planted(server);
  const lee = await Person.joins(server.url, live, 'secretariat', { name: 'Lee' });
  const rooms = `item:${must((await lee.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  lee.write((doc) => block(doc, rooms, 'It was noted that Zqines Okafor is here', { id: 'l1' }));
  await lee.saved();

  const post = async (body: object, by = server.organiserKey) => ask(server, 'POST', '/api/people/replace', body, by);
  const shown = (await post({ name, by: 'A former member', show: true })).body as unknown as NamedAnswer;
  const both = [
    { meetingId: issued.id, title: 'First call', history: true },
    { meetingId: live.id, title: 'Second call', history: true },
  ];
  const byTitle = ({ meetings }: NamedAnswer) => meetings.toSorted((one, two) => one.title.localeCompare(two.title));
  expect(byTitle(shown)).toMatchObject(both);
  expect(byTitle(shown)[1]?.excerpts[0]).toBe('It was noted that Zqines Okafor is here');
  expect(shown).toMatchObject({ issued: [{ meetingId: issued.id, title: 'First call' }], left: [] });
  expect(shown.records).toBeGreaterThanOrEqual(4);
  expect((await ask(server, 'GET', `/api/meetings/${issued.id}`)).text).toContain(name);
  expect((await post({ name, by: 'X' }, '')).status).toBe(401);
  expect((await post({ name, by: '…' })).status).toBe(400);
  expect(await kept()).toMatch(/zqinés okafor/i);

  const done = await post({ name, by: 'A former member' }, key);
  expect(byTitle(done.body as unknown as NamedAnswer)).toMatchObject(both);
  expect((await post({ name, by: 'X', show: true })).body).toMatchObject({ meetings: [], issued: [{ title: 'First call' }], records: 0, left: [] });

  // People in the call go on, with the changed text.
  await expect.poll(() => lee.doc.getXmlFragment(rooms).toString(), { timeout: 15_000 }).toContain('noted that A former member is here');
  lee.write((doc) => block(doc, rooms, 'and more was zqwritten', { id: 'l2' }));
  await lee.saved();
  lee.leave();

  const state = await ask(server, 'GET', `/api/meetings/${issued.id}`);
  expect(state.body).toMatchObject({ phase: 'issued', chair: { name: 'A former member' }, agenda: [{ presenter: 'A former member' }, {}] });
  expect((await fetch(`${server.url}/api/meetings/${issued.id}/you`, { headers: { authorization: `Bearer ${session}` } })).status).toBe(200);
  const minutes = await ask(server, 'GET', `/api/meetings/${issued.id}/minutes.json`);
  expect(minutes.text).toContain('A former member offered to host');
  const written = (await ask(server, 'GET', `/api/meetings/${issued.id}/attribution.json`)).body as unknown as { blocks: Record<string, object> };
  expect(JSON.stringify(written.blocks.p1)).toMatch(/Sam.*server|server.*Sam/);
  expect(await (await fetch(`${server.url}/r/${issued.id}`)).text()).toContain('Zqinés Okafor offered to host');
  const series = (await ask(server, 'GET', '/api/series')).body.series as unknown as object[];
  expect(series).toMatchObject([{ name: 'Calls', chair: { name: 'A former member' } }]);
  const { entries } = (await ask(server, 'GET', '/api/audit')).body as unknown as { entries: object[] };
  expect(entries[0]).toMatchObject({ what: 'person.replaced', who: 'A former member', title: 'A former member' });
  const answers = ['/api/meetings', '/api/audit', '/api/organisers', '/api/owner-links', `/api/meetings/${other.id}`, `/api/meetings/${live.id}`];
  for (const path of answers) expect((await ask(server, 'GET', path)).text, path).not.toMatch(/zqin[eé]s/i);

  // The issued report keeps the name, word for word.
  const issue = must(await server.store.issue(issued.id), 'an issue').record;
  const texts = [await kept(), await inArchive(server, issued.id, false), await inArchive(server, live.id)];
  expect(texts[0]).toContain('zqwritten');
  for (const text of texts) {
    const rest = text.replaceAll(issue, '').replaceAll(issue.replaceAll("'", "''"), '');
    const found = [...rest.matchAll(/zqin[eé]s/gi)].map(({ index }) => rest.slice(Math.max(0, index - 60), index + 60));
    expect(found.filter((each) => !each.includes('offered to host') && !/blockId|"runs"|ZQINES OKAFOR\./.test(each))).toEqual([]);
  }
}

test('[OF70][OF71] on SQLite a name is shown and replaced, and nothing of it is left but in issued reports', async () => {
  const server = await startServer({ folder: folder.path, index: new SqliteIndex(join(folder.path, 'office.db')) });
  await replaces(server, async () => (await inBackup(folder.path)) + onDisk(folder.path, 'rapporteur.db'));
  await server.stop();
}, 60_000);

test('[OF70][OF71] on PostgreSQL too', async () => {
  const { app, owner } = await postgres.database();
  const store = new PostgresStore(app);
  await store.opened();
  const server = await startServer({ wrap: () => store });
  await replaces(server, async () => inDump(postgres.program('pg_dump'), owner));
  await server.stop();
  await store.close();
}, 60_000);
