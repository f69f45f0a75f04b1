// Organisers who work with given series: every address of the office, for a meeting of theirs and for one of another series.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { Created } from '../support/contract.ts';
import { ask } from '../support/organiser.ts';
import { filled, routes } from '../support/routes.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let key: string;
let mine: Created;
let theirs: Created;
const series = { mine: 'Planning calls', theirs: 'Zqbudget calls' };
const facts = {
  startsAt: '2027-01-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Inés Okafor' },
  secretariat: [{ name: 'Sam' }],
  agenda: [{ title: 'Zqdates' }],
};
const ids = { mine: '', theirs: '', link: '', theirLink: '' };

beforeAll(async () => {
  server = await startServer();
  mine = await server.createMeeting({ ...facts, title: 'Mine', series: series.mine, agenda: [{ title: 'Dates' }] });
  theirs = await server.createMeeting({ ...facts, title: 'Zqtheirs', series: series.theirs });
  await server.createMeeting({ ...facts, title: 'Zqalone' });
  const make = async (path: string, body: object): Promise<string> => String((await ask(server, 'POST', path, body)).body.id);
  ids.mine = await make('/api/series', { name: series.mine });
  ids.theirs = await make('/api/series', { name: series.theirs, body: 'Zqbody' });
  ids.link = await make('/api/owner-links', { name: 'Ana', series: series.mine });
  ids.theirLink = await make('/api/owner-links', { name: 'Zqana' });
  await ask(server, 'PUT', '/api/retention', { series: series.theirs, issuedDays: 90 });
  await ask(server, 'PUT', '/api/retention', { series: series.mine, issuedDays: 90 });
  const made = await ask(server, 'POST', '/api/organisers', { name: 'Noor', series: [series.mine] });
  key = String(made.body.key);
});
afterAll(() => server.stop());

/** Method, address and body; the status for what is theirs to work with, and for what is not. A meeting of another series is unknown. */
const table = (): [method: string, mine: [path: string, body?: object], status: number, other: [path: string, body?: object], refused: number][] => [
  ['GET', [`/api/series/${ids.mine}`], 200, [`/api/series/${ids.theirs}`], 404],
  ['PATCH', [`/api/series/${ids.mine}`, { body: 'Committee' }], 204, [`/api/series/${ids.theirs}`, { body: 'Committee' }], 404],
  ['POST', ['/api/series', { name: series.mine }], 400, ['/api/series', { name: 'Another' }], 403],
  [
    'POST',
    ['/api/meetings', { ...facts, title: 'Next', series: series.mine }],
    201,
    ['/api/meetings', { ...facts, title: 'Next', series: series.theirs }],
    403,
  ],
  ['POST', ['/api/meetings', { from: mine.id, startsAt: facts.startsAt }], 201, ['/api/meetings', { ...facts, title: 'Next' }], 403],
  ['POST', ['/api/meetings', { from: mine.id, startsAt: facts.startsAt }], 201, ['/api/meetings', { from: theirs.id, series: series.mine }], 404],
  [
    'POST',
    ['/api/meetings', { from: mine.id, startsAt: facts.startsAt }],
    201,
    ['/api/meetings', { from: mine.id, startsAt: facts.startsAt, series: null }],
    403,
  ],
  ['POST', [`/api/series/${ids.mine}/links/member`], 201, [`/api/series/${ids.theirs}/links/member`], 404],
  ['DELETE', [`/api/series/${ids.mine}/links/member`], 204, [`/api/series/${ids.theirs}/links/member`], 404],
  ['GET', [`/api/meetings/${mine.id}/links`], 200, [`/api/meetings/${theirs.id}/links`], 404],
  ['POST', [`/api/meetings/${mine.id}/links/member`], 201, [`/api/meetings/${theirs.id}/links/member`], 404],
  ['PATCH', [`/api/meetings/${mine.id}/links/member`, { closed: true }], 204, [`/api/meetings/${theirs.id}/links/member`, { closed: true }], 404],
  ['DELETE', [`/api/meetings/${mine.id}/links/member`], 204, [`/api/meetings/${theirs.id}/links/member`], 404],
  ['PATCH', [`/api/meetings/${mine.id}/listing`, { listing: 'coming' }], 204, [`/api/meetings/${theirs.id}/listing`, { listing: 'coming' }], 404],
  ['GET', [`/api/retention/${mine.id}`], 200, [`/api/retention/${theirs.id}`], 404],
  ['PATCH', [`/api/retention/${mine.id}`, { until: null }], 204, [`/api/retention/${theirs.id}`, { until: null }], 404],
  ['PUT', ['/api/retention', { series: series.mine, issuedDays: 30 }], 204, ['/api/retention', { series: series.theirs, issuedDays: 30 }], 403],
  ['PUT', ['/api/retention', { series: series.mine, issuedDays: 30 }], 204, ['/api/retention', { issuedDays: 30 }], 403],
  ['POST', ['/api/owner-links', { name: 'Bo', series: series.mine }], 201, ['/api/owner-links', { name: 'Bo' }], 403],
  ['DELETE', [`/api/owner-links/${ids.link}`], 204, [`/api/owner-links/${ids.theirLink}`], 404],
  ['GET', ['/api/people/export?name=Sam'], 200, ['/api/audit'], 403],
  ['GET', ['/api/people/export?name=Sam'], 200, ['/api/organisers'], 403],
  ['POST', ['/api/series', { name: series.mine }], 400, ['/api/people/replace', { name: 'Sam', by: 'X' }], 403],
  ['POST', ['/api/series', { name: series.mine }], 400, ['/api/organisers', { name: 'Bo' }], 403],
  // Deleting comes last.
  ['DELETE', [`/api/meetings/${mine.id}`, { title: 'Mine' }], 204, [`/api/meetings/${theirs.id}`, { title: 'Zqtheirs' }], 404],
  ['POST', [`/api/meetings/${mine.id}/restore`], 204, [`/api/meetings/${theirs.id}/restore`], 404],
];

test('[OF72] no address answers an organiser of other series a word of a meeting, a series, a rule or a link that is not theirs', async () => {
  // A notice is for everybody who has the address.
  const all = routes().filter((route) => route.startsWith('/api/') && !route.endsWith('/notice'));
  expect(all.length).toBeGreaterThan(30);
  for (const route of all) {
    for (const path of filled(route, { ':id': [theirs.id, ids.theirs] })) {
      for (const query of ['', '?q=zq', '?name=Sam', `?series=${encodeURIComponent(series.theirs)}`, '?deleted=1']) {
        const { status, text } = await ask(server, 'GET', path + query, undefined, key);
        expect(text, path + query).not.toMatch(/zq(?!=)/i);
        if (route.includes(':id') && path.includes(theirs.id)) expect([400, 401, 403, 404, 405], path + query).toContain(status);
      }
    }
  }
  const listed = (await ask(server, 'GET', '/api/meetings', undefined, key)).body as unknown as { meetings: object[]; phases: object[]; series: object[] };
  expect(listed).toMatchObject({ meetings: [{ title: 'Mine' }], phases: [{ count: 1 }], series: [{ name: series.mine }] });
  const hits = (await ask(server, 'GET', '/api/search?q=dates', undefined, key)).body as unknown as { hits: { title: string }[] };
  expect(new Set(hits.hits.map(({ title }) => title))).toEqual(new Set(['Mine']));
  expect((await ask(server, 'GET', '/api/people/export?name=Sam', undefined, key)).body).toMatchObject({ meetings: [{ title: 'Mine' }] });
  expect((await ask(server, 'GET', '/api/retention', undefined, key)).body).toMatchObject({ rules: [{ series: series.mine }] });
});

test('[OF72] each act is done for a series that is theirs, and refused for any other', async () => {
  for (const [method, [path, body], status, [other, otherBody], refused] of table()) {
    expect((await ask(server, method, other, otherBody, key)).status, `${method} ${other} ${JSON.stringify(otherBody)}`).toBe(refused);
    expect((await ask(server, method, path, body, key)).status, `${method} ${path} ${JSON.stringify(body)}`).toBe(status);
  }
  // A deleted meeting of another series stays deleted.
  await ask(server, 'DELETE', `/api/meetings/${theirs.id}`, { title: 'Zqtheirs' });
  expect((await ask(server, 'POST', `/api/meetings/${theirs.id}/restore`, undefined, key)).status).toBe(404);
  expect((await ask(server, 'GET', '/api/meetings?deleted=1', undefined, key)).text).not.toContain('Zqtheirs');
  const { organisers } = (await ask(server, 'GET', '/api/organisers')).body as unknown as { organisers: { name: string; series?: string[] }[] };
  expect(must(organisers[0], 'an organiser')).toMatchObject({ name: 'Noor', series: [series.mine] });
  expect((await ask(server, 'POST', '/api/organisers', { name: 'Bo', series: [] })).status).toBe(400);
});
