// Series: the facts that stay the same, and those a new meeting takes over.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from '../support/contract.ts';
import { ask } from '../support/organiser.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const standing = {
  name: 'Planning calls',
  body: 'Programme Committee',
  language: 'fr',
  durationMinutes: 90,
  chair: { name: 'Inés Okafor' },
  secretariat: [{ name: 'Teo' }],
  agenda: [{ title: 'Opening' }, { title: 'Dates', minutes: 20 }],
};

test('[OF13] a meeting of a series takes what it leaves unsaid', async () => {
  const { status, body } = await ask(server, 'POST', '/api/series', standing);
  expect(status).toBe(201);
  const path = `/api/series/${body.id}`;
  const make = async (more: object) => {
    const made = await ask(server, 'POST', '/api/meetings', { title: 'Call', startsAt: '2026-10-06T13:00:00Z', series: 'Planning calls', ...more });
    expect(made.status).toBe(201);
    return (await ask(server, 'GET', `/api/meetings/${made.body.id}`)).body as Record<string, unknown>;
  };
  const first = await make({});
  expect(first).toMatchObject({ body: 'Programme Committee', language: 'fr', durationMinutes: 90, chair: { name: 'Inés Okafor' }, series: 'Planning calls' });
  expect(first.agenda).toMatchObject([{ title: 'Opening' }, { title: 'Dates', minutes: 20 }]);
  expect(await make({ language: 'es', agendaText: '1. Other' })).toMatchObject({ language: 'es', agenda: [{ title: 'Other' }] });
  expect((await ask(server, 'PATCH', path, { language: null, durationMinutes: 45 })).status).toBe(204);
  expect(await make({})).toMatchObject({ language: 'en', durationMinutes: 45 });
  const list = (await ask(server, 'GET', '/api/series')).body.series as unknown as object[];
  expect(list).toMatchObject([{ id: body.id, name: 'Planning calls', meetings: 3, last: expect.any(String) }]);
  expect((await ask(server, 'GET', path)).body).toMatchObject({ name: 'Planning calls', durationMinutes: 45, issued: [], open: [{}, {}, {}] });
});

test('[OF13] a series is the organiser’s, has a name of its own, and takes only what it knows', async () => {
  expect((await ask(server, 'POST', '/api/series', { name: 'Planning calls' })).body).toMatchObject({ error: { code: 'bad-request' } });
  expect((await ask(server, 'POST', '/api/series', { name: 'Other', nonsense: 1 })).status).toBe(400);
  expect((await ask(server, 'GET', '/api/series/nobody')).status).toBe(404);
  expect((await ask(server, 'PATCH', '/api/series/nobody', {})).status).toBe(404);
  for (const method of ['GET', 'POST']) expect((await ask(server, method, '/api/series', method === 'POST' ? { name: 'X' } : undefined, '')).status).toBe(401);
  await server.createMeeting({
    title: 'T',
    startsAt: '2026-10-06T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'C' },
    secretariat: [{ name: 'S' }],
    agenda: [],
    series: 'Named alone',
  });
  await ask(server, 'GET', '/api/meetings');
  const list = (await ask(server, 'GET', '/api/series')).body.series as unknown as object[];
  expect(list[0]).toEqual({ name: 'Named alone', meetings: 1, last: expect.any(String) });
});

test('[OF80] a meeting of a series begins with its members, time limit, report options and the next number', async () => {
  const { body } = await ask(server, 'POST', '/api/series', {
    ...standing,
    name: 'Numbered calls',
    number: 'VII',
    members: [{ name: 'Ana Lima', affiliation: 'ISOC' }, { name: 'Bo' }],
    limitSeconds: 180,
    reportOptions: { speakers: true, headings: false },
  });
  const make = async (more: object) => {
    const made = await ask(server, 'POST', '/api/meetings', { startsAt: '2026-10-06T13:00:00Z', ...more });
    expect(made.status, made.text).toBe(201);
    return (await ask(server, 'GET', `/api/meetings/${made.body.id}`)).body as unknown as { id: string } & Record<string, unknown>;
  };
  const first = await make({ series: 'Numbered calls', title: 'Call VII' });
  expect(first).toMatchObject({ number: 'VII', floor: { limitSeconds: 180 }, reportOptions: { speakers: true, headings: false } });
  expect(first.participants).toMatchObject([
    { name: 'Ana Lima', affiliation: 'ISOC', role: 'member', expected: true },
    { name: 'Bo', role: 'member', expected: true },
  ]);
  expect(await make({ series: 'Numbered calls', title: 'Call' })).toMatchObject({ number: 'VIII' });
  // Made at the same moment.
  const numbers = await Promise.all([1, 2, 3].map(async () => (await make({ series: 'Numbered calls', title: 'Call' })).number));
  expect(numbers.toSorted()).toEqual(['IX', 'X', 'XI']);
  // From the first: its people, its number counted on, and the standing items around what was brought.
  await ask(server, 'PATCH', `/api/series/${body.id}`, { chair: { name: 'Noor' }, members: [{ name: 'ana lima' }, { name: 'Cy' }] });
  const next = await make({ from: first.id, startsAt: '2026-11-06T13:00:00Z' });
  expect(next).toMatchObject({ title: 'Call VIII', number: 'VIII', chair: { name: 'Noor' }, floor: { limitSeconds: 180 } });
  expect((next.participants as { name: string }[]).map(({ name }) => name)).toEqual(['Ana Lima', 'Bo', 'Cy']);
  expect((next.agenda as { title: string }[]).map(({ title }) => title)).toEqual(['Opening', 'Dates']);
  expect((await ask(server, 'GET', `/api/series/${body.id}`)).body).toMatchObject({ number: 'XII', limitSeconds: 180 });
});

test('[OF81] those who write the minutes are given the stock phrases of the series, and observers are not', async () => {
  await ask(server, 'POST', '/api/series', { ...standing, name: 'Phrased', phrases: ['The meeting took note of the report.'] });
  const { body } = await ask(server, 'POST', '/api/meetings', { title: 'Call', startsAt: '2026-10-06T13:00:00Z', series: 'Phrased' });
  const { id, links } = body as unknown as { id: string; links: { member: string; observer: string } };
  const asked = async (link: string, who: object) =>
    ask(server, 'GET', `/api/meetings/${id}/phrases`, undefined, (await join(server.url, id, link, who)).session);
  expect((await asked(links.member, { name: 'Ana' })).body).toEqual({ phrases: ['The meeting took note of the report.'] });
  expect((await asked(links.observer, {})).status).toBe(403);
});

test('[OF82] a standing link leads members or observers to the current meeting of the series until it is revoked', async () => {
  const { body: made } = await ask(server, 'POST', '/api/series', { ...standing, name: 'Linked' });
  const path = `/api/series/${made.id}`;
  const link = String((await ask(server, 'POST', `${path}/links/member`)).body.link);
  expect(link).toContain(`/s/${made.id}#`);
  expect((await ask(server, 'GET', path)).body.links).toEqual({ member: link });
  const enter = (key: string) => ask(server, 'POST', `${path}/enter`, { key }, '');
  const key = link.split('#')[1] ?? '';
  expect((await enter(key)).body).toMatchObject({ error: { code: 'no-link' } });
  const meetingOn = async (day: string) =>
    (await ask(server, 'POST', '/api/meetings', { title: 'Call', startsAt: `${day}T13:00:00Z`, series: 'Linked' })).body as unknown as {
      id: string;
      links: { member: string };
    };
  const [late, soon] = [await meetingOn('2096-10-07'), await meetingOn('2096-10-06')];
  expect((await enter(key)).body).toEqual({ link: soon.links.member });
  await ask(server, 'PATCH', `/api/meetings/${soon.id}/listing`, { cancelled: true });
  expect((await enter(key)).body).toEqual({ link: late.links.member });
  expect((await enter('x'.repeat(32))).body).toMatchObject({ error: { code: 'unknown-key' } });
  expect((await ask(server, 'POST', `${path}/links/observer`, undefined, '')).status).toBe(401);
  expect((await ask(server, 'POST', `${path}/links/chair`)).status).toBe(404);
  expect((await ask(server, 'DELETE', `${path}/links/member`)).status).toBe(204);
  expect((await enter(key)).status).toBe(403);
});
