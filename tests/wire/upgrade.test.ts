// A data folder as version 0.1.0 left it, before there was a list of meetings: an issued meeting, one to be drafted, one to come.
import { readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MeetingsAnswer, RegisterEntry, SearchHit } from '../../shared/wire/office.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { root } from '../support/sources.ts';

const folder = temporaryFolder();
const issued = '825r9rjbey';
const drafting = 'deqjzaz8b5';
let server: RunningServer;

beforeAll(async () => {
  const file = readFileSync(path(root, 'tests/support/upgrade/0.1.0.db.gz'));
  writeFileSync(path(folder.path, 'rapporteur.db'), gunzipSync(file));
  server = await startServer({ folder: folder.path });
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const get = async (address: string, key?: string) => (await ask(server, 'GET', address, undefined, key)).body as unknown;

test('[OF97] everything in a data folder of an earlier version is in the list, the search, the register and the archive', async () => {
  const { meetings, series } = (await get('/api/meetings?order=oldest')) as MeetingsAnswer;
  expect(meetings.map(({ number, phase }) => [number, phase])).toEqual([
    ['VI', 'issued'],
    ['VII', 'drafting'],
    ['VIII', 'draft'],
  ]);
  expect(series).toEqual([{ name: 'Planning calls', count: 3, last: 'ps62a2f2am' }]);

  const found = async (q: string, key?: string): Promise<string[]> => {
    const { hits } = (await get(`/api/search?q=${encodeURIComponent(q)}`, key)) as { hits: SearchHit[] };
    return hits.map(({ kind, meetingId }) => `${kind} ${meetingId}`);
  };
  expect(await found('briefing newcomers')).toEqual([`report ${issued}`]);
  expect(await found('东道国')).toEqual([`minutes ${drafting}`]);
  expect(await found('badges')).toEqual(['agenda ps62a2f2am']);
  expect(await found('Ana Lima civil')).toHaveLength(2);
  expect(await found('venue', '')).toEqual([]);

  const rows = async (key?: string): Promise<string[]> =>
    ((await get('/api/register.json', key)) as { rows: RegisterEntry[] }).rows.map(({ id, url }) => `${id} ${url}`);
  expect(await rows()).toEqual([`todo /r/${issued}#p4`, `visit /m/${drafting}`, `decided /r/${issued}#p3`]);
  expect(await rows('')).toEqual([`todo /r/${issued}#p4`, `decided /r/${issued}#p3`]);

  const archive = (await ask(server, 'GET', '/archive', undefined, '')).text;
  expect(archive).toContain(`/r/${issued}`);
  expect(archive).not.toContain('Planning call VII<');
  expect((await ask(server, 'GET', `/r/${issued}`, undefined, '')).text).toContain('welcomed by a guide');
});

test('[OF97] a link of an earlier version opens its meeting, which goes on: it is issued, and its archive is made', async () => {
  const links = { secretariat: `${server.url}/m/${drafting}#sX-fb8n6yeLn23zz0aFyLdq290Uu1BVf` };
  const teo = await Person.joins(server.url, { id: drafting, links } as never, 'secretariat', { name: 'Teo' });
  expect(teo.state?.participants.map(({ name }) => name)).toContain('Ana Lima');
  await teo.must({ type: 'report.issue' });
  teo.leave();
  expect((await ask(server, 'GET', `/r/${drafting}`, undefined, '')).text).toContain('会议听取了东道国的情况介绍');
  for (const id of [issued, drafting]) expect((await ask(server, 'GET', `/api/meetings/${id}/archive.zip`)).status).toBe(200);
});
