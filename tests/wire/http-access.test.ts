// Links, sessions, cookies, headers, and the secrets that are never written down.
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLog } from '../../server/start/log.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Joined } from '../../shared/wire/http.ts';
import { type Created, join } from '../support/contract.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
const lines: string[] = [];
beforeAll(async () => {
  server = await startServer({ log: makeLog('trace', { write: (line: string) => void lines.push(line) }) });
});
afterAll(() => server.stop());

const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }], agenda: [] };
const make = (): Promise<Created> => server.createMeeting(facts);
const keyOf = (link: string): string => link.slice(link.indexOf('#') + 1);

const enter = (meeting: Created, link: string, who: object = {}, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/api/meetings/${meeting.id}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ key: keyOf(link), ...who }),
  });
const ask = (path: string, session: string, method = 'GET', body?: object): Promise<Response> =>
  fetch(server.url + path, {
    method,
    headers: { authorization: `Bearer ${session}`, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { error: { code: string } }).error.code;

test('[AU1] a link carries its key behind the #, with at least 128 bits, one a role', async () => {
  const meeting = await make();
  const keys = Object.values(meeting.links).map(keyOf);
  for (const link of Object.values(meeting.links)) expect(link).toMatch(new RegExp(`^${server.url}/m/${meeting.id}#[\\w-]{22,}$`));
  expect(new Set(keys).size).toBe(4);
});

test('[AU6] a person who opens the link again in the same browser stays the same participant', async () => {
  const meeting = await make();
  const first = await enter(meeting, meeting.links.member, { name: 'Ana' });
  const cookie = String(first.headers.get('set-cookie'));
  expect(first.status).toBe(201);
  expect(cookie).toMatch(new RegExp(`^rapporteur_${meeting.id}=[\\w-]{22,}; `));
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
  expect(cookie).toContain('Path=/');
  expect(cookie).not.toContain('Secure');
  const joined = (await first.json()) as Joined;
  const again = await enter(meeting, meeting.links.member, { name: ' ana ' }, { cookie: cookie.split(';')[0] as string });
  expect((await again.json()) as Joined).toMatchObject({ participantId: joined.participantId, role: 'member' });
  const another = (await (await enter(meeting, meeting.links.member, { name: 'Bo' })).json()) as Joined;
  expect(another.participantId).not.toBe(joined.participantId);
  const state = (await (await ask(`/api/meetings/${meeting.id}`, joined.session)).json()) as MeetingState;
  expect(state.participants.map(({ id, name }) => [id, name])).toEqual([
    [joined.participantId, 'ana'],
    [another.participantId, 'Bo'],
  ]);
});

test('[AU6] by a link of another role one is another participant', async () => {
  const meeting = await make();
  const member = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const chair = await enter(meeting, meeting.links.chair, { name: 'Ana' }, { authorization: `Bearer ${member.session}` });
  const joined = (await chair.json()) as Joined;
  expect([joined.role, joined.participantId === member.participantId]).toEqual(['chair', false]);
});

test('[FL6] only observers come without a name, and they may give one later, once', async () => {
  const meeting = await make();
  for (const role of ['secretariat', 'chair', 'member'] as const) expect(await codeOf(await enter(meeting, meeting.links[role]))).toBe('name-needed');
  const { session, participantId } = await join(server.url, meeting.id, meeting.links.observer);
  const you = async () => (await ask(`/api/meetings/${meeting.id}/you`, session)).json();
  expect(await you()).toEqual({ participantId, role: 'observer' });
  const state = (await (await ask(`/api/meetings/${meeting.id}`, session)).json()) as MeetingState;
  expect(state.participants).toEqual([]);
  expect(await codeOf(await ask(`/api/meetings/${meeting.id}/name`, session, 'POST', { name: ' ' }))).toBe('bad-request');
  expect((await ask(`/api/meetings/${meeting.id}/name`, session, 'POST', { name: 'Olu', affiliation: 'Press' })).status).toBe(204);
  expect(await you()).toEqual({ participantId, role: 'observer', name: 'Olu', affiliation: 'Press' });
  expect(await codeOf(await ask(`/api/meetings/${meeting.id}/name`, session, 'POST', { name: 'Other' }))).toBe('already-named');
  const named = (await (await ask(`/api/meetings/${meeting.id}`, session)).json()) as MeetingState;
  expect(named.participants).toMatchObject([{ id: participantId, name: 'Olu', role: 'observer' }]);
});

test('[AU9] an invitation shows its meeting and role before anyone joins, and the reader’s present name', async () => {
  const meeting = await make();
  const open = async (key: string, session?: string) => {
    const response = await ask(`/api/meetings/${meeting.id}/invitation`, session ?? '', 'POST', { key });
    return [response.status, await response.json()];
  };
  const told = { title: facts.title, startsAt: new Date(facts.startsAt).toISOString(), expected: [] };
  expect(await open(keyOf(meeting.links.observer))).toEqual([200, { ...told, role: 'observer' }]);
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  expect(await open(keyOf(meeting.links.chair), session)).toEqual([
    200,
    { ...told, role: 'chair', you: { role: 'member', name: 'Ana' }, expected: [facts.chair] },
  ]);
  expect(await open('k'.repeat(32))).toEqual([403, { error: { code: 'unknown-key', message: expect.any(String) } }]);
  const state = (await (await ask(`/api/meetings/${meeting.id}`, session)).json()) as MeetingState;
  expect(state.participants.map(({ name }) => name)).toEqual(['Ana']);
});

test('[AU59] a browser keeps its sessions of the last hundred meetings, and all of them are read', async () => {
  const meeting = await server.createMeeting(facts);
  const others = Array.from({ length: 99 }, (_, index) => `rapporteur_other${index}=${'x'.repeat(43)}`);
  const joined = await enter(meeting, meeting.links.member, { name: 'Ana' }, { cookie: others.join('; ') });
  const [own, ...removed] = joined.headers.getSetCookie();
  expect(removed).toEqual([]);
  const hundred = [...others, String(own?.split(';')[0])].join('; ');
  expect((await fetch(`${server.url}/api/meetings/${meeting.id}/you`, { headers: { cookie: hundred } })).status).toBe(200);
  expect(((await (await fetch(`${server.url}/api/sessions`, { headers: { cookie: hundred } })).json()) as { meetings: string[] }).meetings).toHaveLength(100);
  const next = await server.createMeeting(facts);
  const [, ...gone] = (await enter(next, next.links.member, { name: 'Ana' }, { cookie: hundred })).headers.getSetCookie();
  expect(gone.map((line) => line.slice(0, line.indexOf('=')))).toEqual(['rapporteur_other0', '__Host-rapporteur_other0']);
});

test('[AU2] leaving ends the session and removes the cookie', async () => {
  const meeting = await make();
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const left = await ask(`/api/meetings/${meeting.id}/leave`, session, 'POST');
  expect([left.status, left.headers.get('set-cookie')]).toEqual([204, expect.stringMatching(/=;.*Expires=Thu, 01 Jan 1970/)]);
  expect(await codeOf(await ask(`/api/meetings/${meeting.id}`, session))).toBe('no-session');
});

test('[AU4] a revoked link opens nothing and ends its sessions; a reissued one keeps them', async () => {
  const meeting = await make();
  const secretariat = (await join(server.url, meeting.id, meeting.links.secretariat, { name: 'S' })).session;
  const ana = (await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' })).session;

  const fresh = (await (await ask(`/api/meetings/${meeting.id}/links/member`, secretariat, 'POST')).json()) as { role: string; link: string };
  expect(fresh.role).toBe('member');
  expect(await codeOf(await enter(meeting, meeting.links.member, { name: 'Late' }))).toBe('unknown-key');
  expect((await ask(`/api/meetings/${meeting.id}`, ana)).status).toBe(200);
  const bo = (await join(server.url, meeting.id, fresh.link, { name: 'Bo' })).session;

  expect((await ask(`/api/meetings/${meeting.id}/links/member`, secretariat, 'DELETE')).status).toBe(204);
  expect(await codeOf(await enter(meeting, fresh.link, { name: 'Later' }))).toBe('unknown-key');
  for (const session of [ana, bo]) expect(await codeOf(await ask(`/api/meetings/${meeting.id}`, session))).toBe('no-session');
  expect((await ask(`/api/meetings/${meeting.id}`, secretariat)).status).toBe(200);
  const links = (await (await ask(`/api/meetings/${meeting.id}/links`, server.organiserKey)).json()) as Record<string, { revokedAt?: number }>;
  expect(Object.entries(links).map(([role, { revokedAt }]) => [role, revokedAt !== undefined])).toEqual([
    ['secretariat', false],
    ['chair', false],
    ['member', true],
    ['observer', false],
  ]);
});

test('[AU8] a right key overtakes many wrong ones from the same address', async () => {
  const meeting = await make();
  const order: string[] = [];
  const note = async (answer: Promise<Response>): Promise<void> => {
    const response = await answer;
    order.push(response.ok ? 'right' : await codeOf(response));
  };
  const wrong = Array.from({ length: 12 }, (_, index) => note(enter(meeting, `#${String(index).padStart(32, 'x')}`, { name: 'X' })));
  await note(enter(meeting, meeting.links.member, { name: 'Ana' }));
  await Promise.all(wrong);
  expect(order.toSorted()).toEqual(['right', ...Array(12).fill('unknown-key')]);
  expect(order.indexOf('right')).toBeLessThan(12);
});

test('[AU8] a hall of a thousand people joins from one address', async () => {
  const meeting = await make();
  let joined = 0;
  for (let hall = 0; hall < 20; hall += 1) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => enter(meeting, meeting.links.observer)));
    joined += answers.filter((answer) => answer.status === 201).length;
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  }
  expect(joined).toBe(1000);
});

test('[AU26] over https the cookie is locked to the host; one of the old name still holds, and both go when one leaves', async () => {
  const own = await startServer({ trustProxy: 1 });
  const meeting = await own.createMeeting(facts);
  const secure = { 'content-type': 'application/json', 'x-forwarded-proto': 'https' };
  const body = JSON.stringify({ key: keyOf(meeting.links.member), name: 'Ana' });
  const joined = await fetch(`${own.url}/api/meetings/${meeting.id}/sessions`, { method: 'POST', headers: secure, body });
  const set = joined.headers.getSetCookie();
  expect(set.at(-1)).toMatch(new RegExp(`^__Host-rapporteur_${meeting.id}=[\\w-]{32}; Max-Age=\\d+; Path=/; .*HttpOnly; Secure; SameSite=Strict$`));
  const { session } = (await joined.json()) as Joined;
  const you = async (cookie: string): Promise<number> => (await fetch(`${own.url}/api/meetings/${meeting.id}/you`, { headers: { ...secure, cookie } })).status;
  const [plain, locked] = [`rapporteur_${meeting.id}=${session}`, `__Host-rapporteur_${meeting.id}=${session}`];
  expect([await you(plain), await you(locked), await you(`rapporteur_${meeting.id}=planted; ${locked}`)]).toEqual([200, 200, 200]);
  const left = await fetch(`${own.url}/api/meetings/${meeting.id}/leave`, { method: 'POST', headers: { ...secure, cookie: locked } });
  expect(left.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual([`rapporteur_${meeting.id}=`, `__Host-rapporteur_${meeting.id}=`]);
  await own.stop();
});

test('[AU7] every answer carries the headers of security, and none says what we are built with', async () => {
  const meeting = await make();
  for (const path of [
    '/',
    '/healthz',
    '/metrics',
    `/api/meetings/${meeting.id}`,
    `/r/${meeting.id}`,
    '/nothing',
    '/socket.io/?EIO=4&transport=polling',
    '/socket.io/?EIO=1',
  ]) {
    const { headers } = await fetch(server.url + path);
    const policy = String(headers.get('content-security-policy'));
    expect(policy, path).toMatch(/default-src 'none'/);
    expect(policy, path).toMatch(/frame-ancestors 'none'/);
    expect(policy, path).not.toMatch(/unsafe|\*|http:/);
    expect(headers.get('referrer-policy'), path).toBe('no-referrer');
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('DENY');
    expect(headers.get('x-powered-by'), path).toBeNull();
    if (path.startsWith('/api')) expect(headers.get('cache-control'), path).toBe('no-store');
  }
});

test('[HT4] the server says that it is up, that it can work, and how much it did', async () => {
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  const metrics = await fetch(`${server.url}/metrics`);
  expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(await metrics.text()).toMatch(/^# TYPE rapporteur_/m);
});

test('[AU1] no key, session or cookie is ever in the log, whatever is asked', async () => {
  const meeting = await make();
  const key = keyOf(meeting.links.chair);
  const { session } = await join(server.url, meeting.id, meeting.links.chair, { name: 'C' });
  await ask(`/api/meetings/${meeting.id}?session=${session}&key=${key}`, session);
  await ask(`/api/meetings/${key}`, session);
  await ask(`/m/${meeting.id}/${key}`, session);
  await fetch(`${server.url}/minutes/${meeting.id}?session=${session}`);
  await enter(meeting, meeting.links.member, { name: 'Ana' }, { cookie: `rapporteur_${meeting.id}=${session}` });
  await fetch(`${server.url}/api/meetings/${meeting.id}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"key":"${key}",}`,
  });
  const written = lines.join('');
  expect(written).toContain('/api/meetings/:id/sessions');
  for (const secret of [server.organiserKey, key, session, keyOf(meeting.links.member)]) expect(written).not.toContain(secret);
});

test('[SY3] an upgrade to nothing is answered and ended', async () => {
  const { port, hostname } = new URL(server.url);
  for (const path of ['/', '/minutes/', `/minutes/${'x'.repeat(65)}`, '/api/meetings']) {
    const asked = request({ hostname, port, path, headers: { connection: 'Upgrade', upgrade: 'websocket' } });
    const [response] = (await once(asked.end(), 'response')) as [IncomingMessage];
    expect(response.statusCode, path).toBe(404);
    await once(response.resume(), 'close');
  }
});
