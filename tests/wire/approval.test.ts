// Later meetings change the standing of an earlier one: they approve its report and supersede its decisions.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { Created } from '../support/contract.ts';
import { filesOf } from '../support/issued-files.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const issueNow = ['meeting.close', 'report.draft', 'report.issue'] as const;

test('[RP87] the page says where the report was approved, once that is public, and not of an issue made since', async () => {
  const facts = { startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'Sam' }], title: 'Meeting VI' };
  const first = await server.createMeeting({ ...facts, number: 'VI', agenda: [{ title: 'Dates' }] });
  const sam = await Person.joins(server.url, first, 'secretariat', { name: 'Sam' });
  const dates = must((await sam.must({ type: 'meeting.open' })).agenda[0], 'an item').id;
  sam.write((doc) => block(doc, `item:${dates}`, 'It was agreed to meet.', { id: 'b1' }));
  await sam.saved();
  for (const type of issueNow) await sam.must({ type });
  const page = async (path = ''): Promise<string> => (await fetch(`${server.url}/r/${first.id}${path}`)).text();
  const frozen = (await ask(server, 'GET', `/r/${first.id}/report.json`)).text;

  const next = (await ask(server, 'POST', '/api/meetings', { from: first.id, startsAt: '2026-11-20T13:00:00Z' })).body as unknown as Created;
  const lee = await Person.joins(server.url, next, 'secretariat', { name: 'Lee' });
  const itemId = must((await lee.must({ type: 'meeting.open' })).agenda[0], 'the approval').id;
  await lee.must({ type: 'item.start', itemId });
  await lee.must({ type: 'objections.call', text: 'The report is approved.', seconds: 6 });
  await expect.poll(async () => (await lee.send({ type: 'objections.declare', outcome: 'agreed' })).ok, { timeout: 15_000 }).toBe(true);
  await lee.must({ type: 'item.finish', itemId });
  await ask(server, 'GET', '/api/meetings');
  expect(await page()).not.toContain('Meeting VII');
  for (const type of issueNow) await lee.must({ type });
  lee.leave();
  await expect.poll(() => page(), { timeout: 15_000 }).toMatch(/Adopted: .*Meeting VII/);
  for (const said of Object.values(await filesOf(server.url, first.id))) expect(said).toMatch(/Adopted: .*Meeting VII/);
  expect((await ask(server, 'GET', `/r/${first.id}/report.json`)).text).toBe(frozen);

  await sam.must({ type: 'report.draft', reason: 'A slip' });
  await sam.must({ type: 'report.issue' });
  sam.leave();
  expect(await page()).not.toContain('Adopted');
  expect(await page('/v/1')).toMatch(/Adopted: .*Meeting VII/);
}, 60_000);

test('[OF94][OF95] a decision is superseded by one that says so or that an organiser chose, in public once both reports are', async () => {
  const facts = { durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'Sam' }], series: 'Dates', agenda: [{ title: 'Dates' }] };
  async function held(number: string, startsAt: string, decisions: readonly string[]): Promise<{ id: string; issue: () => Promise<void> }> {
    const meeting = await server.createMeeting({ ...facts, number, startsAt, title: `Call ${number}` });
    const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
    const item = must((await sam.must({ type: 'meeting.open' })).agenda[0], 'an item').id;
    sam.write((doc) => {
      for (const [at, text] of decisions.entries()) block(doc, `item:${item}`, text, { id: `d${at}-${number}`, kind: 'decision' });
    });
    await sam.saved();
    const issue = async (): Promise<void> => {
      for (const type of issueNow) await sam.must({ type });
      sam.leave();
    };
    return { id: meeting.id, issue };
  }
  type Row = { id: string; supersededBy?: { id: string; url: string } };
  const rows = async (query: string, key?: string): Promise<Row[]> =>
    (await ask(server, 'GET', `/api/register.json?series=Dates&${query}`, undefined, key)).body.rows as unknown as Row[];
  const say = (body: object, key?: string) => ask(server, 'PUT', '/api/register/superseded', body, key);

  const first = await held('I', '2026-01-06T13:00:00Z', ['It was agreed to meet in May.', 'It was agreed to meet on Mondays.']);
  await first.issue();
  const later = await held('II', '2026-02-06T13:00:00Z', [
    'This replaces paragraph 2 of the report of Call I: the meeting is in June.',
    'Calls are on Fridays.',
  ]);
  // Paragraph 1 is the opening that is proposed when drafting begins.
  await expect.poll(() => rows('status=superseded').then((found) => found.map(({ id }) => id))).toEqual(['d0-I']);
  const choice = { meetingId: first.id, id: 'd1-I', by: { meetingId: later.id, id: 'd1-II' } };
  expect((await say(choice)).status).toBe(204);
  expect((await rows('status=superseded')).map(({ supersededBy }) => supersededBy?.id)).toEqual(['d0-II', 'd1-II']);
  expect((await rows('status=in-force')).map(({ id }) => id).toSorted()).toEqual(['d0-II', 'd1-II']);

  // The later report is not issued: nothing of it is public.
  expect(await rows('status=superseded', '')).toEqual([]);
  const page = async (): Promise<string> => (await fetch(`${server.url}/r/${first.id}`)).text();
  expect(await page()).not.toContain('superseded');
  await later.issue();
  await expect.poll(() => rows('status=superseded', '')).toHaveLength(2);
  expect(await page()).toContain(`<a href="/r/${later.id}#p3">Paragraph 3 was superseded by a decision of: Call II</a>`);
  const found = (await ask(server, 'GET', '/archive/search?q=Mondays', undefined, '')).text;
  expect(found).toContain('Superseded by a later decision');
  expect((await ask(server, 'GET', '/api/register.csv?status=superseded')).text).toContain(`${server.url}/r/${later.id}#p3`);

  // A person's word goes before that of the text.
  const both = await Promise.all(['d0-I', 'd1-I'].map((id) => say({ meetingId: first.id, id, by: null })));
  expect(both.map(({ status }) => status)).toEqual([204, 204]);
  expect(await rows('status=superseded')).toEqual([]);
  expect((await say(choice)).status).toBe(204);
  expect((await rows('status=superseded')).map(({ id }) => id)).toEqual(['d1-I']);
  expect((await say({ ...choice, meetingId: later.id, id: 'd1-II', by: { meetingId: first.id, id: 'd1-I' } })).status).toBe(400);
  expect((await say({ ...choice, id: 'nothing' })).status).toBe(400);
  expect((await say(choice, '')).status).toBe(401);
  expect((await ask(server, 'GET', '/api/audit')).text).toContain('decision.superseded');
}, 60_000);
