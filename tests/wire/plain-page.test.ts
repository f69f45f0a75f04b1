// The meeting as words alone, without a script.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLog } from '../../server/start/log.ts';
import type { Created } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
let meeting: Created;
const lines: string[] = [];
const people: Person[] = [];
const hostile = `<script>alert("x")</script>${'漢'.repeat(200)}`;

beforeAll(async () => {
  server = await startServer({ log: makeLog('trace', { write: (line: string) => void lines.push(line) }) });
  const agenda = [{ title: hostile, minutes: 10 }];
  meeting = await server.createMeeting({
    title: hostile,
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 90,
    chair: { name: 'C' },
    secretariat: [{ name: 'S' }],
    agenda,
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  people.push(chair);
  const state = await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'item.start', itemId: state.agenda[0]?.id ?? '' });
  for (let each = 0; each < 20; each++)
    await chair.must({ type: 'floor.add', name: `${each} ${hostile}`.slice(0, 200), affiliation: hostile.slice(0, 200), channel: 'phone' });
  await chair.must({ type: 'floor.give' });
  await chair.must({ type: 'objections.call', text: hostile, seconds: 120 });
  chair.write((doc) => {
    for (let each = 0; each < 30; each++) block(doc, `item:${state.agenda[0]?.id}`, `Decided ${each} ${hostile}`, { kind: 'decision' });
  });
  await chair.saved();
});
afterAll(async () => {
  for (const person of people) person.leave();
  await server.stop();
});

const address = (): string => `${server.url}/m/${meeting.id}/text`;
const enter = (key: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address(), { method: 'POST', body: new URLSearchParams({ key }), redirect: 'manual', headers });
const keyOf = (link: string): string => link.slice(link.indexOf('#') + 1);

test('[PT1][PT2] an observer comes in by a form, and reads where the meeting is in under 10 kB without a script', async () => {
  const entered = await enter(keyOf(meeting.links.observer));
  expect(entered.status).toBe(303);
  expect(entered.headers.get('location')).toBe(`/m/${meeting.id}/text`);
  const cookie = String(entered.headers.get('set-cookie'));
  expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
  const page = await fetch(address(), { headers: { cookie: cookie.split(';')[0] as string } });
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(Buffer.byteLength(html)).toBeLessThan(10_000);
  expect(html).toContain('<meta http-equiv="refresh" content="20">');
  expect(html).not.toContain('<script');
  expect(html).toContain('And 11 more.');
  expect(html).toContain('Decided 29 ');
  expect(html).toContain('Put to the room');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('cache-control')).toBe('no-store');
  const still = await fetch(`${address()}?still`, { headers: { cookie: cookie.split(';')[0] as string } });
  const standing = await still.text();
  expect(standing).not.toContain('http-equiv');
  expect(standing).toContain('Decided 29 ');
  expect(Buffer.byteLength(standing)).toBeLessThan(10_000);
});

test('[PT1][AU5] the form says from where it is sent, without which a browser’s is refused as foreign', async () => {
  const { headers } = await fetch(address());
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect((await enter(keyOf(meeting.links.observer), { origin: server.url })).status).toBe(303);
  expect((await enter(keyOf(meeting.links.observer), { origin: 'null' })).status).toBe(403);
});

test('[PT1] a name and an affiliation of two directions stand in their order; the room is asked there too', async () => {
  const other = await server.createMeeting({
    title: 'Second',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 90,
    chair: { name: 'C' },
    secretariat: [{ name: 'S' }],
    agenda: [{ title: 'First' }],
  });
  const chair = await Person.joins(server.url, other, 'chair', { name: 'Lynn' });
  people.push(chair);
  await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'floor.add', name: 'أمينة ديالو', affiliation: 'Civil society', channel: 'phone' });
  await chair.must({ type: 'gauge.open', question: 'Which venue?', anonymous: true });
  const page = await fetch(`${server.url}/m/${other.id}/text`, { headers: { authorization: `Bearer ${chair.joined.session}` } });
  const html = await page.text();
  expect(html).toContain('<li><bdi>أمينة ديالو</bdi>, <bdi>Civil society</bdi></li>');
  expect(html).toContain('Which venue?');
});

test('[PT1] a stranger reads nothing of it, and no other key or page opens it; no key is in the log', async () => {
  const stranger = await fetch(address());
  expect(stranger.status).toBe(401);
  expect(await stranger.text()).not.toContain('alert');
  expect((await enter('wrong')).status).toBe(403);
  expect((await enter(keyOf(meeting.links.member))).status).toBe(403);
  expect((await enter(keyOf(meeting.links.observer), { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await enter('x'.repeat(5000))).status).toBe(413);
  for (const link of Object.values(meeting.links)) expect(lines.join('\n')).not.toContain(keyOf(link));
});
