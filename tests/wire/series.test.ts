// Series: the facts that stay the same, and those a new meeting takes over.
import { afterAll, beforeAll, expect, test } from 'vitest';
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
