// A rule of retention on PostgreSQL, for a meeting that is in no series: nothing is left in its archive and in a backup made afterwards.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PostgresStore } from '../../server/store/postgres/postgres-store.ts';
import { systemClock } from '../../server/system.ts';
import { must } from '../../shared/kit/must.ts';
import type { AuditEntry } from '../../shared/wire/office.ts';
import type { RetentionAnswer } from '../../shared/wire/retention.ts';
import { inArchive, inDump } from '../support/left-over.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { PostgresServer } from '../support/postgres.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

const day = 24 * 60 * 60 * 1000;
const organiserKey = 'an-organiser-key-for-this-test-alone';
let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await PostgresServer.start();
}, 120_000);
afterAll(() => postgres?.remove());

test('[OF60][OF62] on PostgreSQL the meeting of no series loses its personal data, and no other does', async () => {
  const { app, owner } = await postgres.database();
  const start = async (days: number): Promise<RunningServer> => {
    const store = new PostgresStore(app);
    await store.opened();
    const clock = { ...systemClock, now: () => systemClock.now() + days * day };
    const server = await startServer({ wrap: () => store, clock, organiserKey });
    const stop = (): Promise<void> => server.stop().then(() => store.close());
    return { ...server, stop };
  };
  let server = await start(0);
  const hold = async (title: string, series?: string): Promise<string> => {
    const facts = {
      title,
      startsAt: '2026-10-06T13:00:00Z',
      durationMinutes: 60,
      chair: { name: 'C' },
      secretariat: [{ name: 'Sam' }],
      agenda: [{ title: 'A' }],
    };
    const meeting = await server.createMeeting({ ...facts, ...(series !== undefined && { series }) });
    const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
    const ines = await Person.joins(server.url, meeting, 'member', { name: 'Ines' });
    const item = `item:${must((await sam.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
    await ines.must({ type: 'floor.request', topic: 'Rooms' });
    await ines.must({ type: 'floor.hand-in', text: `zqstatement ${title}` });
    sam.write((doc) => {
      block(doc, item, `zqagreed ${title}`, { id: 'd1', kind: 'decision' });
      block(doc, item, `zqnote ${title}`, { id: 'w1', kind: 'note' });
      block(doc, item, `zqdeleted ${title}`, { id: 'x1' });
    });
    sam.write((doc) => doc.getXmlFragment(item).delete(2, 1));
    await sam.saved();
    for (const type of ['meeting.close', 'report.draft', 'report.issue'] as const) await sam.must({ type });
    for (const person of [sam, ines]) person.leave();
    return meeting.id;
  };
  const alone = await hold('alone');
  const inSeries = await hold('series', 'Calls');
  expect((await ask(server, 'PUT', '/api/retention', { issuedDays: 8 })).status).toBe(204);
  const plan = async () => ((await ask(server, 'GET', '/api/retention')).body as unknown as RetentionAnswer).due.map(({ title }) => title);
  expect(await plan()).toEqual(['alone']);
  expect(inDump(postgres.program('pg_dump'), owner)).toContain('zqdeleted alone');
  await server.stop();

  server = await start(9);
  const strippedIn = async () =>
    ((await ask(server, 'GET', '/api/audit')).body as unknown as { entries: AuditEntry[] }).entries.filter(({ what }) => what === 'retention.stripped');
  await expect.poll(async () => (await strippedIn()).map(({ title }) => title), { timeout: 20_000 }).toEqual(['alone']);
  expect(await plan()).toEqual([]);
  for (const text of [inDump(postgres.program('pg_dump'), owner), await inArchive(server, alone)]) {
    expect(text).toContain('zqagreed alone');
    for (const gone of ['zqstatement alone', 'zqnote alone', 'zqdeleted alone']) expect(text.includes(gone), gone).toBe(false);
  }
  const kept = await inArchive(server, inSeries);
  for (const each of ['zqstatement series', 'zqnote series', 'zqdeleted series']) expect(kept).toContain(each);
  await server.stop();
}, 60_000);
