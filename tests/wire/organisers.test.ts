// Organisers with keys of their own.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/organiser.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('[OF14] an organiser’s key does what the organiser may, and nothing once it is revoked', async () => {
  const made = await ask(server, 'POST', '/api/organisers', { name: 'Ana Lima' });
  expect(made.status).toBe(201);
  const { id, key, link } = made.body as Record<string, string>;
  expect(link).toBe(`${server.url}/#${key}`);
  const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }], agenda: [] };
  const meeting = await ask(server, 'POST', '/api/meetings', facts, key);
  expect(meeting.status).toBe(201);
  const asked = [
    ['GET', '/api/meetings'],
    ['GET', `/api/meetings/${meeting.body.id}`],
    ['GET', `/api/meetings/${meeting.body.id}/links`],
    ['GET', '/api/search?q=call'],
    ['GET', '/api/series'],
  ] as const;
  for (const [method, path] of asked) expect((await ask(server, method, path, undefined, key)).status, path).toBe(200);
  expect((await ask(server, 'POST', '/api/organisers', { name: 'Bo' }, key)).status).toBe(403);
  expect((await ask(server, 'GET', '/api/organisers')).text).not.toMatch(/hash|organiser-/);
  expect((await ask(server, 'DELETE', `/api/organisers/${id}`, undefined, key)).status).toBe(403);
  expect((await ask(server, 'DELETE', `/api/organisers/${id}`)).status).toBe(204);
  for (const [method, path] of asked) expect((await ask(server, method, path, undefined, key)).status, path).toBe(401);
  expect((await ask(server, 'GET', '/api/organisers')).body).toMatchObject({ organisers: [{ id, name: 'Ana Lima', revokedAt: expect.any(Number) }] });
  expect((await ask(server, 'DELETE', '/api/organisers/nobody')).status).toBe(404);
  expect((await ask(server, 'POST', '/api/organisers', { name: '' })).status).toBe(400);
  expect((await ask(server, 'GET', '/api/organisers', undefined, '')).status).toBe(401);
});
