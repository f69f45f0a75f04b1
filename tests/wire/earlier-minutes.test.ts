// The minutes as they were at a moment: read from the log, for those who lead, until the report is issued.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { must } from '../../shared/kit/must.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
/** Pages of the log that were read, and how many at once at most. */
const pages = { read: 0, now: 0, most: 0 };
/** Counts the pages: they have a limit. */
const counted = (store: Store): Store =>
  new Proxy(store, {
    get: (target, name) => {
      if (name !== 'read') return Reflect.get(target, name);
      return async (meeting: string, from: number, limit?: number) => {
        if (limit === undefined) return target.read(meeting, from);
        pages.read += 1;
        pages.now += 1;
        pages.most = Math.max(pages.most, pages.now);
        try {
          return await target.read(meeting, from, limit);
        } finally {
          pages.now -= 1;
        }
      };
    },
  });
beforeAll(async () => {
  server = await startServer({ wrap: counted });
});
afterAll(() => server.stop());

test('[OF12][HT31] those who lead read the minutes as they were at a moment, also what was taken out since', async () => {
  const meeting = await server.createMeeting({
    title: 'Call',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'C' },
    secretariat: [{ name: 'S' }],
    agenda: [{ title: 'Dates' }],
  });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'S' });
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  const item = `item:${must((await sam.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  /** The time of the last row on disk. */
  const now = async (): Promise<number> => must((await server.store.read(meeting.id, 1)).at(-1), 'a row').at;
  const later = async (): Promise<void> => expect.poll(async () => Date.now() > (await now())).toBe(true);
  const before = await now();
  await later();
  sam.write((doc) => block(doc, item, 'The first words.'));
  await sam.saved();
  const first = await now();
  await later();
  sam.write((doc) => {
    doc.getXmlFragment(item).delete(0, 1);
    block(doc, item, 'The second words.');
  });
  await sam.saved();
  const at = (ms: number | string, session = sam.joined.session) => ask(server, 'GET', `/api/meetings/${meeting.id}/minutes.json?at=${ms}`, undefined, session);
  expect((await at(before)).text).not.toContain('words');
  const then = await at(first);
  expect(then.text).toContain('The first words.');
  expect(then.text).not.toContain('second');
  expect((await at(first, server.organiserKey)).text).toBe(then.text);
  const last = await at(await now());
  expect(last.text).toContain('The second words.');
  expect(last.text).not.toContain('first');
  expect((await at('yesterday')).status).toBe(400);
  // A cached answer reads nothing; several moments are read one after the other.
  const { read } = pages;
  await Promise.all([at(first), at(first)]);
  expect(pages.read).toBe(read);
  await Promise.all([1, 2, 3, 4].map((less) => at(first - less)));
  expect(pages.read).toBeGreaterThan(read);
  expect(pages.most).toBe(1);
  expect((await at(first, ana.joined.session)).body).toMatchObject({ error: { code: 'not-permitted' } });
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.draft' });
  expect((await at(first)).text).toBe(then.text);
  await sam.must({ type: 'report.issue' });
  expect((await at(first)).body).toMatchObject({ error: { code: 'not-permitted' } });
  sam.leave();
  ana.leave();
});
