// Each route, fed what it must not take: a clear error, and nothing changed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HttpError } from '../../shared/wire/http.ts';
import { type Created, join } from '../support/contract.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let meeting: Created;
let secretariat: string;
let member: string;

const facts = {
  title: 'Call',
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Chair' },
  secretariat: [{ name: 'Secretariat' }],
};

beforeAll(async () => {
  server = await startServer();
  meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'One' }] });
  secretariat = (await join(server.url, meeting.id, meeting.links.secretariat, { name: 'S' })).session;
  member = (await join(server.url, meeting.id, meeting.links.member, { name: 'M' })).session;
});
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };
const send = (method: string, path: string, body?: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json): Promise<Response> =>
  fetch(server.url + path.replace(':id', meeting.id), { method, headers, body });

async function expectError(response: Response, status: number, code: string, message?: RegExp): Promise<void> {
  const body = (await response.json()) as HttpError;
  expect([response.status, body.error.code], body.error.message).toEqual([status, code]);
  expect(Object.keys(body)).toEqual(['error']);
  expect(body.error.message).toMatch(message ?? /^.{10,300}$/);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
}

const asOrganiser = () => ({ ...json, authorization: `Bearer ${server.organiserKey}` });
const good = { ...facts, agenda: [{ title: 'One' }] };

test.each<[string, unknown, RegExp]>([
  ['nothing', {}, /^title: /],
  ['a list', [], /./],
  ['a wrong type', { ...good, title: 5 }, /^title: /],
  ['white space for a title', { ...good, title: ' \t ' }, /^title: /],
  ['a title too long', { ...good, title: 'x'.repeat(301) }, /^title: /],
  ['a date that is none', { ...good, startsAt: 'tomorrow' }, /^startsAt: .*ISO 8601/],
  ['a date out of the calendar', { ...good, startsAt: '2026-13-45T00:00:00Z' }, /^startsAt: /],
  ['no time at all', { ...good, durationMinutes: 0 }, /^durationMinutes: /],
  ['part of a minute', { ...good, durationMinutes: 1.5 }, /^durationMinutes: /],
  ['a Chair without a name', { ...good, chair: {} }, /^chair\.name: /],
  ['nobody in the Secretariat', { ...good, secretariat: [] }, /^secretariat: /],
  ['a script for a link', { ...good, joinUrl: 'javascript:alert(1)' }, /^joinUrl: .*http/],
  ['a script for a document', { ...good, agenda: [{ title: 'One', documents: [{ title: 'x', url: 'data:text/html,x' }] }] }, /^agenda\.0\.documents\.0\.url: /],
  ['an unknown field', { ...good, admin: true }, /admin/],
  ['an unknown field deep inside', { ...good, agenda: [{ title: 'One', status: 'done' }] }, /^agenda\.0: .*status/],
  ['an agenda two levels deep', { ...good, agenda: [{ title: 'One', children: [{ title: 'Two', children: [] }] }] }, /^agenda\.0\.children\.0: /],
  ['no agenda', facts, /^agenda: /],
  ['two agendas', { ...good, agendaText: '1. One' }, /^agenda: /],
  ['too many items', { ...good, agenda: Array.from({ length: 101 }, () => ({ title: 'x' })) }, /^agenda: /],
  ['a language we do not have', { ...good, language: 'tlh' }, /^language: /],
])('[HT2] making a meeting of %s is refused, naming the field', async (_what, body, message) => {
  await expectError(await send('POST', '/api/meetings', JSON.stringify(body), asOrganiser()), 400, 'bad-request', message);
});

test('[HT2] making a meeting needs the organiser key, and no other will do', async () => {
  await expectError(await send('POST', '/api/meetings', JSON.stringify(good)), 401, 'unknown-organiser');
  for (const token of [secretariat, `${server.organiserKey}x`, server.organiserKey.slice(1)]) {
    const response = await send('POST', '/api/meetings', JSON.stringify(good), { ...json, authorization: `Bearer ${token}` });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    await expectError(response, 401, 'unknown-organiser');
  }
});

test.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number, string]>([
  ['JSON that breaks off', '{"key":', json, 400, 'bad-json'],
  ['a bare string', '"key"', json, 400, 'bad-json'],
  ['what is not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), json, 400, 'bad-json'],
  ['a form', 'key=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-type'],
  ['plain text, as a form of another site could send', '{"key":"x"}', { 'content-type': 'text/plain' }, 415, 'wrong-type'],
  ['another character set', '{"key":"x"}', { 'content-type': 'application/json; charset=koi8-r' }, 415, 'wrong-type'],
  ['another packing', '{"key":"x"}', { ...json, 'content-encoding': 'lzma' }, 415, 'wrong-type'],
  ['too much', JSON.stringify({ key: 'x'.repeat(300_000) }), json, 413, 'too-large'],
  ['nothing', '', json, 400, 'bad-request'],
  ['a list', '[]', json, 400, 'bad-request'],
  ['null', '{"key":null}', json, 400, 'bad-request'],
  ['a name too long', JSON.stringify({ key: 'x', name: 'y'.repeat(201) }), json, 400, 'bad-request'],
  ['an unknown field', '{"key":"x","role":"chair"}', json, 400, 'bad-request'],
  ['a prototype', '{"key":"x","__proto__":{"name":"y"}}', json, 400, 'bad-request'],
])('[HT2] joining with %s is refused', async (_what, body, headers, status, code) => {
  await expectError(await send('POST', '/api/meetings/:id/sessions', body, headers), status, code);
});

test.each([
  ['GET', '/api/meetings/nowhere', 401, 'no-session'],
  ['GET', '/api/meetings/:id', 401, 'no-session'],
  ['GET', '/api/meetings/:id/you', 401, 'no-session'],
  ['GET', '/api/meetings/:id/links', 401, 'no-session'],
  ['POST', '/api/meetings/:id/links/member', 401, 'no-session'],
  ['DELETE', '/api/meetings/:id/links/member', 401, 'no-session'],
  ['GET', '/api/meetings/:id/report.txt', 401, 'no-session'],
  ['GET', '/api/meetings/:id/report.exe', 404, 'not-found'],
  ['GET', '/api/meetings/:id/report.odt', 404, 'not-found'],
  ['GET', '/api/meetings/:id/actions.xls', 404, 'not-found'],
  ['GET', '/api/meetings/:id/agenda.html', 404, 'not-found'],
  ['GET', '/api/elsewhere', 404, 'not-found'],
  ['GET', `/api/meetings/${'x'.repeat(65)}`, 404, 'unknown-meeting'],
  ['GET', '/api/meetings/..%2f..%2fetc', 404, 'unknown-meeting'],
  ['GET', '/api/meetings/%ff', 404, 'not-found'],
  ['PUT', '/api/meetings', 405, 'wrong-method'],
  ['PUT', '/api/meetings/:id', 405, 'wrong-method'],
  ['GET', '/api/meetings/:id/sessions', 405, 'wrong-method'],
  ['GET', '/api/meetings/:id/leave', 405, 'wrong-method'],
  ['GET', '/r/:id', 404, 'not-issued'],
  ['GET', '/r/:id/v/1', 404, 'not-issued'],
  ['GET', '/r/:id/v/0', 404, 'not-issued'],
  ['GET', '/r/:id/v/1e3', 404, 'not-issued'],
  ['GET', '/r/nowhere', 404, 'not-issued'],
  ['GET', '/r/:id/report.odt', 404, 'not-found'],
])('[HT1] %s %s by a stranger: %i %s', async (method, path, status, code) => {
  await expectError(await send(method, path, undefined, {}), status, code);
});

test('[HT1] an address that does not take a method says which it takes', async () => {
  expect((await send('PUT', '/api/meetings/:id/links/member')).headers.get('allow')).toBe('POST, PATCH, DELETE');
});

test.each(['/api/meetings/:id/report.txt?issue=1', '/api/meetings/:id/report.txt?issue=0', '/api/meetings/:id/report.txt?issue=x&issue=1'])(
  '[HT3] %s is not issued',
  async (path) => {
    await expectError(await send('GET', path, undefined, { authorization: `Bearer ${member}` }), 404, 'not-issued');
  },
);

test('[AU4] links are for the Secretariat and the organiser alone', async () => {
  for (const [method, path] of [
    ['GET', '/api/meetings/:id/links'],
    ['POST', '/api/meetings/:id/links/chair'],
    ['DELETE', '/api/meetings/:id/links/secretariat'],
  ] as const) {
    await expectError(await send(method, path, undefined, { authorization: `Bearer ${member}` }), 403, 'not-permitted');
  }
  await expectError(await send('POST', '/api/meetings/:id/links/admin', undefined, { authorization: `Bearer ${secretariat}` }), 404, 'not-found');
  await expectError(await send('GET', '/api/meetings/nowhere/links', undefined, asOrganiser()), 404, 'unknown-meeting');
  const still = await send('GET', '/api/meetings/:id/links', undefined, asOrganiser());
  expect(await still.json()).toMatchObject({ secretariat: { joined: 1 }, member: { joined: 1 }, chair: { joined: 0 }, observer: { joined: 0 } });
});

test('[AU3] a session of one meeting is nobody at another', async () => {
  const other = await server.createMeeting({ ...facts, agenda: [] });
  await expectError(await send('GET', `/api/meetings/${other.id}`, undefined, { authorization: `Bearer ${secretariat}` }), 401, 'no-session');
  await expectError(await send('GET', `/api/meetings/${other.id}`, undefined, { cookie: `rapporteur_${other.id}=${secretariat}` }), 401, 'no-session');
  const key = meeting.links.chair.split('#')[1];
  await expectError(await send('POST', `/api/meetings/${other.id}/sessions`, JSON.stringify({ key, name: 'C' })), 403, 'unknown-key');
});

test('[AU5] a page of another site is refused at every method, and nothing changes', async () => {
  const foreign = { ...asOrganiser(), origin: 'https://evil.example' };
  await expectError(await send('POST', '/api/meetings', JSON.stringify(good), foreign), 403, 'foreign-origin');
  await expectError(await send('DELETE', '/api/meetings/:id/links/observer', undefined, foreign), 403, 'foreign-origin');
  await expectError(await send('GET', '/api/meetings/:id', undefined, { authorization: `Bearer ${member}`, origin: 'null' }), 403, 'foreign-origin');
  const links = await send('GET', '/api/meetings/:id/links', undefined, asOrganiser());
  expect(((await links.json()) as { observer: object }).observer).not.toHaveProperty('revokedAt');
});

test('[HT2] after all that, the meeting is as it was', async () => {
  const state = await send('GET', '/api/meetings/:id', undefined, { authorization: `Bearer ${member}` });
  expect(await state.json()).toMatchObject({ phase: 'draft', agenda: [{ title: 'One' }], participants: [{ name: 'S' }, { name: 'M' }] });
});
