// The report of a meeting, approved at the next one.
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
