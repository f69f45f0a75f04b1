// The public archive: unique words are planted in content that is not public, and every address is searched for them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { RegisterEntry, SearchHit } from '../../shared/wire/office.ts';
import type { Created } from '../support/contract.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
let issued: Created;
let coming: Created;

const facts = (title: string, more: object = {}) => ({
  title,
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Inés Okafor' },
  secretariat: [{ name: 'Sam' }],
  series: 'Planning & review',
  ...more,
});

/** A meeting up to the report, with these words in it; issued or not. */
async function held(title: string, words: string, isIssued: boolean): Promise<{ meeting: Created; sam: Person }> {
  const meeting = await server.createMeeting(facts(title, { agenda: [{ title: `Item of ${words}` }] }));
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const itemId = must((await sam.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  await sam.must({ type: 'item.start', itemId });
  sam.write((doc) => {
    block(doc, `item:${itemId}`, `The meeting heard of ${words}.`);
    block(doc, `item:${itemId}`, `It was agreed that ${words} be welcomed. 会议决定了新成员`, { id: `d-${meeting.id}`, kind: 'decision' });
    block(doc, `item:${itemId}`, `Write to ${words}`, { id: `a-${meeting.id}`, kind: 'action', owner: 'Ana Lima', due: '2020-01-02' });
  });
  await sam.saved();
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.draft' });
  if (isIssued) await sam.must({ type: 'report.issue' });
  return { meeting, sam };
}

beforeAll(async () => {
  server = await startServer();
  const first = await held('First call', 'newcomers', true);
  issued = first.meeting;
  // Corrected after the issue, and not issued again.
  await first.sam.must({ type: 'report.draft' });
  await first.sam.must({ type: 'meeting.amend', changes: { title: 'Zqxafterissue' } });
  const draft = await held('Zqxdrafttitle', 'Zqxdraft', false);
  const unlisted = await held('Zqxunlistedtitle', 'Zqxunlisted', true);
  const deleted = await held('Zqxdeletedtitle', 'Zqxdeleted', true);
  for (const { sam } of [first, draft, unlisted, deleted]) sam.leave();
  await ask(server, 'PATCH', `/api/meetings/${unlisted.meeting.id}/listing`, { listing: 'unlisted' });
  expect((await ask(server, 'DELETE', `/api/meetings/${deleted.meeting.id}`, { title: 'Zqxdeletedtitle' })).status).toBe(204);
  coming = await server.createMeeting(facts('Coming call', { startsAt: '2027-01-06T13:00:00Z', agenda: [{ title: 'Zqxcomingagenda' }] }));
  await server.createMeeting(facts('Zqxcoming', { startsAt: '2027-02-06T13:00:00Z', agenda: [] }));
  expect((await ask(server, 'PATCH', `/api/meetings/${coming.id}/listing`, { listing: 'coming' })).status).toBe(204);
});
afterAll(() => server.stop());

const everybody = (path: string) => ask(server, 'GET', path, undefined, '');
const series = '/archive/Planning%20%26%20review';

test.each([
  '/archive',
  series,
  '/archive/search?q=Zqx',
  '/archive/search?q=agreed',
  '/archive/feed.atom',
  '/archive/calendar.ics',
  `${series}/feed.atom`,
  `${series}/calendar.ics`,
  '/sitemap.xml',
  '/api/search?q=Zqx',
  '/api/search?q=agreed',
  '/api/register.json',
  '/api/register.csv',
  '/api/register.ics',
])('[OF8] %s has nothing that is not issued, unlisted or deleted', async (path) => {
  const { status, text } = await everybody(path);
  expect(status).toBe(200);
  // The page may repeat the words that were searched for.
  expect(text.replaceAll('value="Zqx"', '').replaceAll('<bdi>Zqx</bdi>', '').toLowerCase()).not.toContain('zqx');
});

test('[OF9] the archive lists issued reports and coming meetings, without a script, in the reader’s language', async () => {
  const page = await everybody('/archive');
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.text).toContain(`<a href="/r/${issued.id}"><bdi>First call</bdi></a>`);
  expect(page.text).toContain('Coming call');
  expect(page.text).not.toContain(`/r/${coming.id}`);
  expect(page.text).not.toMatch(/<script(?! type="application\/ld\+json")/);
  expect(page.text).toContain('Planning &amp; review');
  expect((await everybody('/archive?lang=fr')).text).toContain('Comptes rendus publiés');
  expect((await everybody('/archive/Nobody')).status).toBe(404);
  expect((await everybody('/archive?after=x')).status).toBe(400);
  const found = await everybody('/archive/search?q=NEWCOM');
  expect(found.text).toContain('<mark>newcomers</mark>');
  expect(found.text).toContain(`/r/${issued.id}#p`);
  expect((await everybody('/archive/search?q=%22%3Cb%3E')).text).toContain('&quot;&lt;b&gt;');
});

test('[OF9] the feed and the map name the issued reports, the calendar all that is public, and cancelled ones as such', async () => {
  const feed = (await everybody('/archive/feed.atom')).text;
  expect(feed).toContain(`<id>${server.url}/r/${issued.id}</id><title>First call</title>`);
  expect((await everybody('/sitemap.xml')).text).toContain(`<loc>${server.url}/r/${issued.id}</loc>`);
  const before = (await everybody('/archive/calendar.ics')).text;
  expect(before).toContain(`UID:${coming.id}@rapporteur`);
  expect(before).toContain(`UID:${issued.id}@rapporteur`);
  expect(before).toMatch(/LAST-MODIFIED:\d{8}T\d{6}Z/);
  expect(before).not.toContain('STATUS:CANCELLED');
  const sequence = (ics: string): number => Number(new RegExp(`UID:${coming.id}@rapporteur\\r\\nSEQUENCE:(\\d+)`).exec(ics)?.[1]);
  await ask(server, 'PATCH', `/api/meetings/${coming.id}/listing`, { cancelled: true });
  const after = (await everybody('/archive/calendar.ics')).text;
  expect(after).toContain('STATUS:CANCELLED');
  expect(sequence(after)).toBeGreaterThan(sequence(before));
  expect((await everybody('/archive')).text).toContain('Cancelled');
});

test('[OF8] how a meeting is listed is said by its Secretariat and the organiser alone', async () => {
  const path = `/api/meetings/${coming.id}/listing`;
  expect((await ask(server, 'PATCH', path, { listing: 'issued' }, '')).status).toBe(401);
  expect((await ask(server, 'PATCH', path, { listing: 'everywhere' })).status).toBe(400);
  const ana = await Person.joins(server.url, coming, 'member', { name: 'Ana' });
  expect((await ask(server, 'PATCH', path, { listing: 'issued' }, ana.joined.session)).status).toBe(403);
  ana.leave();
  expect((await ask(server, 'GET', path)).body).toMatchObject({ listing: 'coming' });
});

test('[OF10] the organiser searches everything that is not deleted, in any script, with what was found marked', async () => {
  const hits = async (q: string): Promise<SearchHit[]> =>
    (await ask(server, 'GET', `/api/search?q=${encodeURIComponent(q)}`)).body.hits as unknown as SearchHit[];
  expect((await hits('Zqxdraft welcomed')).map(({ kind }) => kind)).toEqual(['decision']);
  expect(await hits('Zqxdeleted')).toEqual([]);
  expect((await hits('新成员'))[0]?.snippet).toContain('<mark>新成员</mark>');
  expect((await hits('sam')).some(({ kind }) => kind === 'person')).toBe(true);
  expect((await hits('INES'))[0]?.snippet).toContain('<mark>Inés</mark>');
  expect((await ask(server, 'GET', '/api/search?q=x', undefined, 'wrong'.repeat(6))).status).toBe(401);
});

test('[OF11] the register has the decisions and actions of all meetings, overdue first, each with its paragraph', async () => {
  const rows = async (query = '', key?: string): Promise<RegisterEntry[]> =>
    (await ask(server, 'GET', `/api/register.json${query}`, undefined, key)).body.rows as unknown as RegisterEntry[];
  const all = await rows();
  expect(all).toHaveLength(6);
  expect(all.slice(0, 3).every(({ kind, due }) => kind === 'action' && due === '2020-01-02')).toBe(true);
  const mine = await rows('', '');
  expect(mine.map(({ kind, url }) => [kind, url.replace(/\d+$/, 'n')])).toEqual([
    ['action', `/r/${issued.id}#pn`],
    ['decision', `/r/${issued.id}#pn`],
  ]);
  expect(await rows('?status=decision&q=newcomers')).toHaveLength(1);
  expect(await rows('?owner=lima&series=Planning%20%26%20review')).toHaveLength(3);
  expect(await rows('?from=2027-01-01')).toEqual([]);
  expect((await ask(server, 'GET', '/api/register.csv')).text).toContain('Ana Lima');
  expect((await ask(server, 'GET', '/api/register.ics')).text).toContain('DTSTART;VALUE=DATE:20200102');
  expect((await ask(server, 'GET', '/api/register.json?status=nonsense')).status).toBe(400);
});

test('[OF83] a series has a feed and a calendar of its own, linked from its page, and a series that has nothing public has none', async () => {
  const [page, feed, calendar] = await Promise.all(['', '/feed.atom', '/calendar.ics'].map(async (file) => (await everybody(series + file)).text));
  expect(page).toContain(`href="${series}/feed.atom"`);
  expect(page).toContain(`href="${server.url.replace('http:', 'webcal:')}${series}/calendar.ics"`);
  expect(feed).toContain(`/r/${issued.id}`);
  expect(feed).toContain(`rel="self" href="${server.url}${series}/feed.atom"`);
  for (const { id } of [issued, coming]) expect(calendar).toContain(`UID:${id}@rapporteur`);
  for (const file of ['', '/feed.atom', '/calendar.ics']) expect((await everybody(`/archive/Nothing${file}`)).status).toBe(404);
});
