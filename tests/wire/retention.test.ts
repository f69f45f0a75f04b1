// Data removed by a rule of retention is gone: from every answer, from the archive, from a backup, and from the bytes of the files themselves.
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { SqliteIndex } from '../../server/store/index/sqlite-index.ts';
import { systemClock } from '../../server/system.ts';
import { must } from '../../shared/kit/must.ts';
import type { AuditEntry } from '../../shared/wire/office.ts';
import type { RetentionAnswer } from '../../shared/wire/retention.ts';
import { temporaryFolder } from '../support/folder.ts';
import { inArchive, inBackup, onDisk } from '../support/left-over.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, note } from '../support/texts.ts';

const day = 24 * 60 * 60 * 1000;
const folder = temporaryFolder();
let server: RunningServer;
let organiserKey: string | undefined;
afterEach(async () => {
  await server.stop();
  folder.remove();
});

async function start(days: number): Promise<void> {
  const clock = { ...systemClock, now: () => systemClock.now() + days * day };
  server = await startServer({ folder: folder.path, clock, organiserKey, index: new SqliteIndex(join(folder.path, 'office.db')) });
  organiserKey = server.organiserKey;
}

const plan = async (): Promise<RetentionAnswer> => (await ask(server, 'GET', '/api/retention')).body as unknown as RetentionAnswer;

test('[OF60][OF61][OF62] a rule is shown before it acts, can be postponed, and leaves nothing behind', async () => {
  await start(0);
  const facts = {
    series: 'Planning calls',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'C' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  };
  const meeting = await server.createMeeting({ ...facts, title: 'First call' });
  const cancelled = await server.createMeeting({ ...facts, title: 'Second call' });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const ines = await Person.joins(server.url, meeting, 'member', { name: 'Ines', affiliation: 'Forum' });
  const itemId = must((await sam.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  await ines.must({ type: 'floor.request', topic: 'Rooms' });
  await ines.must({ type: 'floor.hand-in', text: 'zqstatement of a member' });
  sam.write((doc) => {
    note(doc, 'n1', 'A zqfootnote');
    block(doc, `item:${itemId}`, 'It was zqagreed[^n1].', { id: 'd1', kind: 'decision' });
    block(doc, `item:${itemId}`, 'Nobody else reads zqworkingnote.', { id: 'w1', kind: 'note' });
    block(doc, `item:${itemId}`, 'nor zqbelowit', { id: 'w2', kind: 'bullet' });
    block(doc, `item:${itemId}`, 'zqdeleted before the end', { id: 'x1' });
  });
  sam.write((doc) => doc.getXmlFragment(`item:${itemId}`).delete(3, 1));
  await sam.saved();
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.draft' });
  await sam.must({ type: 'report.issue' });
  const path = `/api/meetings/${meeting.id}`;
  const before = (await ask(server, 'GET', path)).body as unknown as { participants: { id: string; name: string; visits: { arrivedAt: number }[] }[] };
  const arrivals = before.participants.flatMap(({ visits }) => visits.map(({ arrivedAt }) => String(arrivedAt)));
  expect(arrivals).toHaveLength(2);
  const { joined } = sam;
  for (const person of [sam, ines]) person.leave();

  await ask(server, 'PATCH', `/api/meetings/${cancelled.id}/listing`, { listing: 'coming', cancelled: true });
  expect(await plan()).toEqual({ rules: [], due: [], total: 0 });
  expect((await ask(server, 'PUT', '/api/retention', { series: 'Planning calls', issuedDays: 20, cancelledDays: 2 })).status).toBe(204);
  expect((await ask(server, 'PUT', '/api/retention', { issuedDays: 0 })).status).toBe(400);
  const { rules, due } = await plan();
  expect(rules).toMatchObject([{ series: 'Planning calls', issuedDays: 20, cancelledDays: 2 }]);
  // Two days after a cancellation would be before anybody could have seen it here.
  expect(due.map(({ title, act, at }) => [title, act, Math.round((at - Date.now()) / day)])).toEqual([
    ['Second call', 'delete', 7],
    ['First call', 'strip', 20],
  ]);
  expect((await ask(server, 'GET', `/api/retention/${meeting.id}`)).body).toEqual({ people: 2, sessions: 2, statements: 1 });
  for (const address of ['/api/retention', `/api/retention/${meeting.id}`]) expect((await ask(server, 'GET', address, undefined, '')).status).toBe(401);
  await ask(server, 'PATCH', `/api/retention/${meeting.id}`, { until: new Date(Date.now() + 27 * day).toISOString() });

  await server.stop();
  await start(21);
  await expect.poll(async () => (await plan()).due.map(({ title }) => title), { timeout: 20_000 }).toEqual(['First call']);
  expect((await ask(server, 'GET', '/api/meetings?deleted=1')).body).toMatchObject({ meetings: [{ title: 'Second call' }] });
  expect((await ask(server, 'POST', `/api/meetings/${cancelled.id}/restore`)).status).toBe(204);
  // The rule that deleted it does not do so again at once.
  expect((await plan()).due.map(({ title, at }) => [title, Math.round((at - Date.now()) / day)])).toEqual([
    ['First call', 27],
    ['Second call', 28],
  ]);
  const session = { headers: { authorization: `Bearer ${joined.session}` } };
  expect((await fetch(`${server.url}${path}/you`, session)).status).toBe(200);

  await server.stop();
  await start(27.5);
  await expect.poll(async () => (await plan()).due.map(({ title }) => title), { timeout: 20_000 }).toEqual(['Second call']);
  await expect.poll(async () => await server.store.records('traces'), { timeout: 20_000 }).toEqual([]);
  expect((await fetch(`${server.url}${path}/you`, session)).status).toBe(401);
  const after = (await ask(server, 'GET', path)).body as unknown as typeof before;
  expect(after.participants.map(({ name, visits }) => [name, visits.length])).toEqual(before.participants.map(({ name }) => [name, 1]));
  expect((await ask(server, 'GET', `${path}/attribution.json`)).body).toMatchObject({ blocks: { d1: { writers: [{ participantId: 'server' }] } } });
  expect(await (await fetch(`${server.url}/r/${meeting.id}`)).text()).toContain('It was zqagreed');
  const { entries } = (await ask(server, 'GET', '/api/audit')).body as unknown as { entries: AuditEntry[] };
  expect(entries.filter(({ what }) => what.startsWith('retention.')).map(({ what, title }) => [what, title])).toEqual([
    ['retention.stripped', 'First call'],
    ['retention.deleted', 'Second call'],
    ['retention.postponed', 'First call'],
    ['retention.changed', 'Planning calls'],
  ]);

  for (const text of [await inArchive(server, meeting.id), await inBackup(folder.path), onDisk(folder.path)]) {
    expect(text).toContain('zqagreed');
    expect(text).toContain('zqfootnote');
    for (const gone of ['zqstatement', 'zqworkingnote', 'zqbelowit', 'zqdeleted', ...arrivals]) expect(text.includes(gone), gone).toBe(false);
  }
}, 120_000);
