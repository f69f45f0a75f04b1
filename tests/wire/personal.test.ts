// Everything kept about a person, found by any spelling of the name; and the index, rebuilt.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { KeptOfPerson } from '../../shared/office/person.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { root } from '../support/sources.ts';
import { block } from '../support/texts.ts';

const folder = temporaryFolder();
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ folder: folder.path });
});
afterAll(() => folder.remove());

test('[OF27][OF28] the organiser exports what is kept of a person; the index is made again from the logs', async () => {
  const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'Inés Okafor' }, secretariat: [{ name: 'Sam' }] };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Dates' }] });
  await server.createMeeting({ ...facts, title: 'Other call', chair: { name: 'Bo' }, agenda: [] });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const ines = await Person.joins(server.url, meeting, 'member', { name: 'Ines OKAFOR', affiliation: 'Civil society' });
  const itemId = must((await sam.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  await sam.must({ type: 'item.start', itemId });
  await ines.must({ type: 'aob.propose', title: 'Newcomers' });
  await ines.must({ type: 'floor.request', topic: 'Rooms' });
  await sam.must({ type: 'floor.give' });
  await sam.must({ type: 'floor.end' });
  sam.write((doc) => block(doc, `item:${itemId}`, 'Ines Okafor offered to host.'));
  await sam.saved();
  for (const person of [sam, ines]) person.leave();
  const path = `/api/people/export?name=${encodeURIComponent('okafor, inés')}`;
  type Exported = { meetings: KeptOfPerson[]; texts: { snippet: string }[] };
  const exported = async (): Promise<Exported> => (await ask(server, 'GET', path)).body as unknown as Exported;
  const { meetings } = await exported();
  expect(meetings).toMatchObject([
    {
      meetingId: meeting.id,
      offices: ['chair'],
      attendance: [{ name: 'Ines OKAFOR', affiliation: 'Civil society', visits: [expect.anything()] }],
      interventions: [{ itemId }],
      requests: [{ topic: 'Rooms' }],
      proposals: [{ title: 'Newcomers' }],
    },
  ]);
  await expect.poll(async () => (await exported()).texts.map(({ snippet }) => snippet).join(), { timeout: 10_000 }).toContain('offered to host');
  expect((await ask(server, 'GET', path, undefined, '')).status).toBe(401);
  expect((await ask(server, 'GET', '/api/people/export?name=')).status).toBe(400);

  await server.stop();
  const { status, stdout } = spawnSync(process.execPath, ['server/reindex.ts'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder.path },
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, expect.stringContaining('Meetings: 2')]);
  expect(existsSync(join(folder.path, 'office.db'))).toBe(true);
});
