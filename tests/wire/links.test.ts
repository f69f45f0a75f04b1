// The invitations over HTTP: closed to newcomers, revoked while the disk fails, changed by two at once.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Created, join } from '../support/contract.ts';
import { FailingStore } from '../support/failing-store.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }], agenda: [] };

let server: RunningServer;
let disk: FailingStore;
let meeting: Created;
let secretariat: string;
beforeEach(async () => {
  server = await startServer({
    wrap: (store) => {
      disk = new FailingStore(store);
      return disk.store;
    },
  });
  meeting = await server.createMeeting(facts);
  secretariat = (await join(server.url, meeting.id, meeting.links.secretariat, { name: 'Teo' })).session;
});
afterEach(async () => {
  disk.failing = false;
  await server.stop();
});

async function ask(
  method: string,
  path: string,
  session: string | undefined,
  body?: object,
): Promise<{ status: number; code?: string; body: Record<string, never> }> {
  const response = await fetch(`${server.url}/api/meetings/${meeting.id}/${path}`, {
    method,
    headers: { ...(session && { authorization: `Bearer ${session}` }), ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  const parsed = text === '' || !response.headers.get('content-type')?.startsWith('application/json') ? {} : JSON.parse(text);
  return { status: response.status, code: parsed.error?.code, body: parsed };
}
const keyOf = (link: string): string => link.slice(link.indexOf('#') + 1);

test('[AU35] the Secretariat closes a link to newcomers and opens it again; those inside go on and are let in again', async () => {
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  const key = keyOf(meeting.links.member);
  expect((await ask('PATCH', 'links/member', ana.joined.session, { closed: true })).code).toBe('not-permitted');
  expect((await ask('PATCH', 'links/member', secretariat, { closed: 'yes' })).code).toBe('bad-request');
  expect((await ask('PATCH', 'links/member', secretariat, { closed: true })).status).toBe(204);
  expect((await ask('GET', 'links', secretariat)).body).toMatchObject({ member: { closedAt: expect.any(Number), joined: 1 } });
  expect(await ask('POST', 'sessions', undefined, { key, name: 'Bo' })).toMatchObject({ status: 403, code: 'link-closed' });
  expect(await ask('POST', 'invitation', undefined, { key })).toMatchObject({ status: 403, code: 'link-closed' });
  expect((await ask('POST', 'invitation', ana.joined.session, { key })).body).toMatchObject({ role: 'member', you: { name: 'Ana' } });
  expect((await ask('POST', 'sessions', ana.joined.session, { key, name: 'Ana' })).body).toMatchObject({ participantId: ana.joined.participantId });
  await ana.must({ type: 'aob.propose', title: 'Still here' });
  expect((await ask('PATCH', 'links/member', secretariat, { closed: false })).status).toBe(204);
  expect((await ask('POST', 'sessions', undefined, { key, name: 'Bo' })).status).toBe(201);
  await ask('DELETE', 'links/member', secretariat);
  expect(await ask('PATCH', 'links/member', secretariat, { closed: false })).toMatchObject({ status: 409, code: 'no-link' });
  ana.leave();
});

test('[AU34] revoked while the disk fails: the answer says that it holds and is not on disk, the line is cut, and the link opens nothing', async () => {
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  const goodbye = new Promise((resolve) => ana.socket.once('goodbye', resolve));
  disk.failing = true;
  const answer = await ask('DELETE', 'links/member', secretariat);
  expect(answer).toMatchObject({ status: 503, code: 'not-saved' });
  expect(JSON.stringify(answer.body)).toContain('This took effect');
  expect(await goodbye).toBe('revoked');
  expect((await ask('GET', 'you', ana.joined.session)).code).toBe('no-session');
  expect((await ask('POST', 'sessions', undefined, { key: keyOf(meeting.links.member), name: 'Ana' })).code).toBe('unknown-key');
  ana.leave();
});

test('[AU33] two of the Secretariat who replace a link at once are given the same', async () => {
  const other = (await join(server.url, meeting.id, meeting.links.secretariat, { name: 'Mia' })).session;
  const made = await Promise.all([secretariat, other, secretariat].map((session) => ask('POST', 'links/observer', session)));
  const links = [...new Set(made.map(({ body }) => String(body.link)))];
  const opening = await Promise.all(
    [meeting.links.observer, ...links].map(async (link) => (await ask('POST', 'invitation', undefined, { key: keyOf(link) })).status),
  );
  expect(opening.filter((status) => status === 200)).toHaveLength(1);
  expect(opening[0]).toBe(403);
});

test('[AU56] the Secretariat is shown the links that open, the organiser too, and nobody else', async () => {
  const { body } = await ask('GET', 'links', secretariat);
  expect(body).toMatchObject({ member: { link: meeting.links.member }, chair: { link: meeting.links.chair }, observer: { link: meeting.links.observer } });
  expect((await ask('GET', 'links', server.organiserKey)).body).toMatchObject({ secretariat: { link: meeting.links.secretariat } });
  const chair = (await join(server.url, meeting.id, meeting.links.chair, { name: 'Ines' })).session;
  expect(await ask('GET', 'links', chair)).toMatchObject({ status: 403, code: 'not-permitted' });
  const { body: made } = await ask('POST', 'links/member', secretariat);
  expect((await ask('GET', 'links', secretariat)).body).toMatchObject({ member: { link: made.link } });
  await ask('DELETE', 'links/member', secretariat);
  expect((await ask('GET', 'links', secretariat)).body.member).not.toHaveProperty('link');
});

test('[AU57] a stranger learns the title and time of a meeting, and nothing else', async () => {
  expect(await ask('GET', 'notice', undefined)).toMatchObject({ status: 200, body: { title: facts.title, startsAt: '2026-10-06T13:00:00.000Z' } });
  expect(Object.keys((await ask('GET', 'notice', undefined)).body)).toEqual(['title', 'startsAt']);
  const nowhere = await fetch(`${server.url}/api/meetings/nowhere/notice`);
  expect([nowhere.status, (await nowhere.json()).error.code]).toEqual([404, 'unknown-meeting']);
});

test('[AU58] the agenda and its calendar entry carry the observers’ link where the Secretariat asks for it, and never otherwise', async () => {
  const file = async (name: string, session: string): Promise<string> => {
    const response = await fetch(`${server.url}/api/meetings/${meeting.id}/${name}`, { headers: { authorization: `Bearer ${session}` } });
    // A calendar folds long lines.
    return (await response.text()).replaceAll('\r\n ', '');
  };
  for (const name of ['agenda.txt', 'agenda.ics']) {
    expect(await file(`${name}?link=observer`, secretariat)).toContain(meeting.links.observer);
    expect(await file(name, secretariat)).not.toContain(keyOf(meeting.links.observer));
  }
  expect(await file('agenda.ics?link=observer', secretariat)).toContain(`URL;VALUE=URI:${meeting.links.observer}`);
  const ana = (await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' })).session;
  expect((await ask('GET', 'agenda.txt?link=observer', ana)).code).toBe('not-permitted');
  expect((await ask('GET', 'agenda.txt?link=member', secretariat)).code).toBe('bad-request');
  await ask('DELETE', 'links/observer', secretariat);
  expect((await ask('GET', 'agenda.ics?link=observer', secretariat)).code).toBe('no-link');
});
