// Proxies in front of the server, and the headers that are believed.
import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { makeLog } from '../../server/start/log.ts';
import { type Created, join } from '../support/contract.ts';
import { HandClock } from '../support/hand-clock.ts';
import { type RunningServer, type ServerOptions, startServer } from '../support/server.ts';

const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }], agenda: [] };
const token = 'metrics-token-of-32-letters-long';

let server: RunningServer;
const lines: string[] = [];
async function begin(options: ServerOptions = {}): Promise<Created> {
  lines.splice(0);
  server = await startServer({ log: makeLog('warn', { write: (line: string) => void lines.push(line) }), ...options });
  return server.createMeeting(facts);
}
afterEach(() => server.stop());

/** fetch does not let a test choose the Host. */
function ask(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(server.url + path, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

test('[AU42] whatever the headers say, a calendar file has an http address of a host in it', async () => {
  const meeting = await begin({ trustProxy: 1 });
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const file = async (headers: Record<string, string>): Promise<string> =>
    (await ask(`/api/meetings/${meeting.id}/agenda.ics`, { authorization: `Bearer ${session}`, ...headers })).body.replaceAll('\r\n ', '');
  expect(await file({ 'x-forwarded-proto': 'javascript' })).toContain('http://127.0.0.1');
  expect(await file({ 'x-forwarded-proto': 'javascript' })).not.toContain('javascript');
  expect(await file({ 'x-forwarded-proto': 'https', host: 'meet.example' })).toContain('https://meet.example/');
  expect(await file({ host: 'a"b<c>' })).toContain('http://localhost/');
});

test('[AU42] X-Forwarded-Proto is not believed where no proxy is trusted', async () => {
  const meeting = await begin();
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const { body } = await ask(`/api/meetings/${meeting.id}/agenda.ics`, { authorization: `Bearer ${session}`, 'x-forwarded-proto': 'https' });
  expect(body).not.toContain('https://127.0.0.1');
});

test('[AU43] a proxy that is not trusted is warned of once', async () => {
  await begin();
  for (let count = 0; count < 3; count += 1) await ask('/healthz', { 'x-forwarded-for': '192.0.2.1' });
  expect(lines.filter((line) => line.includes('TRUST_PROXY'))).toHaveLength(1);
  await server.stop();
  await begin({ trustProxy: 1 });
  await ask('/healthz', { 'x-forwarded-for': '192.0.2.1' });
  expect(lines.filter((line) => line.includes('TRUST_PROXY'))).toEqual([]);
});

test('[HT40] /metrics asks for its token where one is set, and for none otherwise', async () => {
  await begin({ metricsToken: token });
  expect((await ask('/metrics', {})).status).toBe(401);
  expect((await ask('/metrics', { authorization: `Bearer ${token}x` })).body).toContain('unknown-metrics-token');
  expect((await ask('/metrics', { authorization: `Bearer ${token}` })).body).toContain('rapporteur_connections');
  expect((await ask('/healthz', {})).status).toBe(200);
  await server.stop();
  await begin();
  expect((await ask('/metrics', {})).status).toBe(200);
});

test('[AU45][AU41] HSTS names this host alone, and a browser is served at the public address alone', async () => {
  const publicUrl = 'https://meet.example';
  const meeting = await begin({ publicUrl });
  const { headers } = await ask('/healthz', {});
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d+$/);
  const path = `/api/meetings/${meeting.id}`;
  const codeOf = async (more: Record<string, string>): Promise<string> => (JSON.parse((await ask(path, more)).body) as { error: { code: string } }).error.code;
  expect(await codeOf({ host: 'meet.example', origin: publicUrl })).toBe('no-session');
  expect(await codeOf({ host: 'meet.example', origin: 'http://meet.example' })).toBe('foreign-origin');
  expect(await codeOf({ host: 'evil.example', 'sec-fetch-site': 'same-origin' })).toBe('foreign-origin');
  const greet = async (more: Record<string, string>): Promise<number> => (await ask('/socket.io/?EIO=4&transport=polling', more)).status;
  expect(await greet({ host: 'meet.example', origin: publicUrl })).toBe(200);
  expect(await greet({ host: 'evil.example', origin: 'https://evil.example' })).toBe(403);
});

test('[AU44] guesses at a token are slowed; one that has ended, and one that holds, are not', async () => {
  const clock = new HandClock();
  const meeting = await begin({ clock });
  const you = `/api/meetings/${meeting.id}/you`;
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const ended = (await join(server.url, meeting.id, meeting.links.member, { name: 'Bo' })).session;
  await ask(`/api/meetings/${meeting.id}/leave`, { authorization: `Bearer ${ended}` }, 'POST');
  const guess = (): Promise<{ status: number }> => ask(you, { authorization: `Bearer ${'x'.repeat(32)}` });
  for (let wrong = 0; wrong < 5; wrong += 1) expect((await guess()).status).toBe(401);
  const slow = guess();
  for (let count = 0; count < 10; count += 1) expect((await ask(you, { authorization: `Bearer ${ended}` })).status).toBe(401);
  expect((await ask(you, { authorization: `Bearer ${session}` })).status).toBe(200);
  expect(await Promise.race([slow, Promise.resolve('waits')])).toBe('waits');
  clock.advance(3000);
  expect((await slow).status).toBe(401);
});
