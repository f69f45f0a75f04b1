// The store refuses, or a client does not close: the server says so, and continues or stops anyway.
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import type { HttpError } from '../../shared/wire/http.ts';
import { join } from '../support/contract.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let full = false;
const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' }));

/** A store whose disk is full while `full` says so. */
function filling(store: Store): Store {
  return {
    create: (...given) => (full ? refuse() : store.create(...given)),
    load: (...given) => store.load(...given),
    take: (...given) => (full ? refuse() : store.take(...given)),
    append: (...given) => (full ? refuse() : store.append(...given)),
    read: (...given) => store.read(...given),
    events: (...given) => store.events(...given),
    saveSnapshot: (...given) => (full ? refuse() : store.saveSnapshot(...given)),
    saveKeys: (...given) => (full ? refuse() : store.saveKeys(...given)),
    saveSessions: (...given) => (full ? refuse() : store.saveSessions(...given)),
    lastIssue: (...given) => store.lastIssue(...given),
    issue: (...given) => store.issue(...given),
    issues: (...given) => store.issues(...given),
    keys: (...given) => store.keys(...given),
    attachments: (...given) => store.attachments(...given),
    attachment: (...given) => store.attachment(...given),
    kept: (...given) => store.kept(...given),
    rewrite: (...given) => (full ? refuse() : store.rewrite(...given)),
    scrub: () => (full ? refuse() : store.scrub()),
    list: (...given) => store.list(...given),
    records: (...given) => store.records(...given),
    setDeleted: (...given) => (full ? refuse() : store.setDeleted(...given)),
    remove: (...given) => (full ? refuse() : store.remove(...given)),
    saveRecords: (...given) => (full ? refuse() : store.saveRecords(...given)),
    restore: (...given) => (full ? refuse() : store.restore(...given)),
    check: () => (full ? refuse() : store.check()),
    close: () => store.close(),
  };
}

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ wrap: filling });
});
afterAll(() => server.stop());

const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }], agenda: [] };
const json = { 'content-type': 'application/json' };

test('[HT1][HT4] with a full disk nothing is taken and the error says so; with room again all goes on', async () => {
  const meeting = await server.createMeeting(facts);
  const { session } = await join(server.url, meeting.id, meeting.links.secretariat, { name: 'S' });
  const key = meeting.links.member.split('#')[1];
  const asks = (): Promise<Response>[] => [
    fetch(`${server.url}/api/meetings`, { method: 'POST', headers: { ...json, authorization: `Bearer ${server.organiserKey}` }, body: JSON.stringify(facts) }),
    fetch(`${server.url}/api/meetings/${meeting.id}/sessions`, { method: 'POST', headers: json, body: JSON.stringify({ key, name: 'Ana' }) }),
    fetch(`${server.url}/api/meetings/${meeting.id}/links/observer`, { method: 'POST', headers: { authorization: `Bearer ${session}` } }),
  ];
  full = true;
  for (const answer of await Promise.all(asks())) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(((await answer.json()) as HttpError).error.code).toBe('not-saved');
  }
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const state = await fetch(`${server.url}/api/meetings/${meeting.id}`, { headers: { authorization: `Bearer ${session}` } });
  expect(await state.json()).toMatchObject({ participants: [{ name: 'S' }] });
  full = false;
  expect((await Promise.all(asks())).map((answer) => answer.status)).toEqual([201, 201, 201]);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test('[ST3] a connection whose other end is dead does not keep the server from stopping', async () => {
  const own = await startServer();
  const meeting = await own.createMeeting(facts);
  const { session } = await join(own.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const { port, hostname } = new URL(own.url);
  const key = Buffer.from('0123456789abcdef').toString('base64');
  const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': key };
  const asked = request({ hostname, port, path: `/minutes/${meeting.id}?session=${session}`, headers }).end();
  const [, line] = (await once(asked, 'upgrade')) as [IncomingMessage, Duplex];
  const cut = once(line.on('error', () => {}).resume(), 'close');
  await own.stop();
  await cut;
  await expect(fetch(`${own.url}/healthz`)).rejects.toThrow();
});
