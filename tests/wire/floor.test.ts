// The floor over real sockets: commands in, events out, and what comes in wrong.
import { io } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { evolve } from '../../shared/meeting/evolve.ts';
import type { Resumed, Snapshot } from '../../shared/wire/socket.ts';
import { wireVersion } from '../../shared/wire/version.ts';
import { type Created, join } from '../support/contract.ts';
import { FailingStore } from '../support/failing-store.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let meeting: Created;
let chair: Person;
const people: Person[] = [];

beforeAll(async () => {
  server = await startServer({ limits: { grace: 50 } });
});
afterAll(() => server.stop());
beforeEach(async () => {
  for (const person of people.splice(0)) person.leave();
  meeting = await makeMeeting();
  chair = await enter('chair', 'Lynn');
});

function makeMeeting(): Promise<Created> {
  return server.createMeeting({
    title: 'A call',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Chengetai' }],
    agenda: [{ title: 'First' }, { title: 'Second' }, { title: 'Third' }],
  });
}

async function enter(role: keyof Created['links'], name?: string): Promise<Person> {
  const person = await Person.joins(server.url, meeting, role, { name });
  people.push(person);
  return person;
}

/** Sends what no typed client would. */
const sendRaw = (person: Person, command: unknown) => person.send(command as Command);

/** Connects with this greeting; answers the code of the refusal, or `connected`. */
function greet(auth: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<string> {
  const socket = io(server.url, { auth, forceNew: true, reconnection: false, transports: ['websocket'], ...more });
  return new Promise<string>((resolve) => {
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', (error) => resolve((error as { data?: { code?: string } }).data?.code ?? 'refused'));
  }).finally(() => socket.disconnect());
}

test('[MT6] everyone is told what happens and comes to the same state', async () => {
  const [ana, observer] = [await enter('member', 'Ana'), await enter('observer')];
  const state = await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'item.start', itemId: must(state.agenda[0]?.id, 'an item') });
  await ana.must({ type: 'floor.request' });
  const { version } = await chair.must({ type: 'floor.give' });
  const states = await Promise.all([ana, observer, chair].map((person) => person.until((seen) => seen.version >= version)));
  expect(states[1]).toEqual(states[0]);
  expect(states[2]).toEqual(states[0]);
  expect(states[0]?.floor.speaking?.name).toBe('Ana');
});

test('[MT8] two leads who click at once on the next item skip none', async () => {
  const secretariat = await enter('secretariat', 'Chengetai');
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const [first, second] = [must(agenda[0]?.id, 'first'), must(agenda[1]?.id, 'second')];
  const { version } = await chair.must({ type: 'item.start', itemId: first });
  const clicks = [chair, secretariat].map((lead) => lead.send({ type: 'item.start', itemId: second, expects: version }));
  const acks = await Promise.all(clicks);
  expect(acks.map((ack) => (ack.ok ? 'taken' : ack.code)).sort()).toEqual(['stale', 'taken']);
});

const wrong: [string, unknown, string, string?][] = [
  ['nothing', undefined, ''],
  ['a string', 'meeting.open', ''],
  ['an unknown type', { type: 'meeting.explode' }, 'type', 'unknown-command'],
  ['no type', { itemId: 'x' }, 'type', 'unknown-command'],
  ['an unknown field', { type: 'meeting.open', force: true }, 'force'],
  ['a wrong type', { type: 'agenda.add', title: 5 }, 'title'],
  ['a title of white space', { type: 'agenda.add', title: '  ' }, 'title'],
  ['a dangerous address', { type: 'agenda.add', title: 'x', documents: [{ title: 'x', url: 'javascript:alert(1)' }] }, 'documents.0.url'],
  ['an id that is an object', { type: 'item.start', itemId: { $ne: null } }, 'itemId'],
  ['too long a title', { type: 'agenda.add', title: 'x'.repeat(301) }, 'title'],
];
test.each(wrong)('[MT5] %s is refused with the field’s name, and changes nothing', async (_name, command, field, code = 'bad-request') => {
  await chair.until(({ participants }) => participants.every(({ visits }) => visits.length > 0));
  const before = await chair.versionNow();
  const ack = await sendRaw(chair, command);
  expect(ack).toMatchObject({ ok: false, code, message: expect.stringContaining(field) });
  expect(await chair.versionNow()).toBe(before);
});

test('[MT5] a command without an answer asked for, and one too large, stop nobody', async () => {
  const mallory = await enter('member', 'Mallory');
  const cut = new Promise((resolve) => mallory.socket.once('disconnect', resolve));
  mallory.socket.emit('command', { type: 'floor.request' }, undefined as never);
  mallory.socket.emit('resync');
  void sendRaw(mallory, { type: 'agenda.add', title: 'x'.repeat(70_000) }).catch(() => {});
  await cut;
  expect((await chair.must({ type: 'meeting.open' })).phase).toBe('live');
});

test('[AU2] a member’s command for leads is refused, and changes nothing', async () => {
  const ana = await enter('member', 'Ana');
  expect(await ana.send({ type: 'meeting.open' })).toMatchObject({ ok: false, code: 'not-chair', message: expect.stringMatching(/Chair/) });
  expect((await chair.must({ type: 'meeting.open' })).phase).toBe('live');
});

test('[AU2][AU4] a revoked link says goodbye and ends the connection, and the session opens none', async () => {
  const ana = await enter('member', 'Ana');
  const ended = new Promise((resolve) => ana.socket.once('disconnect', resolve));
  const goodbye = new Promise((resolve) => ana.socket.once('goodbye', resolve));
  await fetch(`${server.url}/api/meetings/${meeting.id}/links/member`, { method: 'DELETE', headers: { authorization: `Bearer ${server.organiserKey}` } });
  expect(await goodbye).toBe('revoked');
  await ended;
  expect(await greet({ meeting: meeting.id, session: ana.joined.session })).toBe('no-session');
});

test('[AU3] a stranger, another meeting’s session and a meeting that is not do not get in', async () => {
  const other = await makeMeeting();
  const { session } = await join(server.url, other.id, other.links.chair, { name: 'Mallory' });
  expect(await greet({ meeting: meeting.id, session })).toBe('no-session');
  expect(await greet({ meeting: meeting.id })).toBe('no-session');
  expect(await greet({ meeting: meeting.id, session: { toString: 'x' } })).toBe('no-session');
  expect(await greet({ meeting: 'nowhere', session })).toBe('unknown-meeting');
  expect(await greet({})).toBe('unknown-meeting');
});

test('[AU5] the cookie lets in from the own origin, and not from another', async () => {
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const cookie = `rapporteur_${meeting.id}=${session}`;
  const auth = { meeting: meeting.id };
  expect(await greet(auth, { extraHeaders: { cookie } })).toBe('connected');
  expect(await greet(auth, { extraHeaders: { cookie, origin: server.url } })).toBe('connected');
  expect(await greet(auth, { extraHeaders: { cookie, origin: 'https://elsewhere.example' } })).toBe('refused');
  expect(await greet(auth, { extraHeaders: { cookie, origin: 'https://elsewhere.example' }, transports: ['polling'] })).toBe('refused');
  expect(await greet(auth, { extraHeaders: { cookie }, transports: ['polling'] })).toBe('connected');
});

test('[SY8] who sends too fast is refused until they have waited, and nobody else is', async () => {
  const mallory = await enter('member', 'Mallory');
  const acks = await Promise.all(Array.from({ length: 150 }, () => mallory.send({ type: 'floor.request' })));
  const codes = new Map<string, number>();
  for (const ack of acks) codes.set(ack.ok ? 'ok' : ack.code, (codes.get(ack.ok ? 'ok' : ack.code) ?? 0) + 1);
  expect(codes.get('too-fast')).toBeGreaterThan(20);
  expect(codes.get('not-live')).toBeGreaterThanOrEqual(100);
  expect((await chair.must({ type: 'meeting.open' })).phase).toBe('live');
});

test('[AT1][AT3] arrivals and departures are sent, and nameless followers are counted', async () => {
  const watching: number[] = [];
  const none = new Promise<void>((resolve) => {
    chair.socket.on('watching', (count) => {
      watching.push(count);
      if (count === 0) resolve();
    });
  });
  const ana = await enter('member', 'Ana');
  await chair.until((state) => state.participants.some(({ name, visits }) => name === 'Ana' && visits.length === 1));
  const observer = await enter('observer');
  ana.leave();
  observer.leave();
  await chair.until((state) => state.participants.some(({ name, visits }) => name === 'Ana' && visits[0]?.leftAt !== undefined));
  await none;
  expect(watching).toEqual([1, 0]);
  expect(chair.state?.participants.map(({ name }) => name).sort()).toEqual(['Ana', 'Lynn']);
});

test('[ST3] who is connected is told that the server stops', async () => {
  const own = await startServer();
  const created = await own.createMeeting({
    title: 'Short',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'C' }],
    agenda: [{ title: 'First' }],
  });
  const person = await Person.joins(own.url, created, 'chair', { name: 'Lynn' });
  const told = Promise.all([
    new Promise((resolve) => person.socket.once('goodbye', resolve)),
    new Promise((resolve) => person.provider.once('connection-close', (event) => resolve(event?.code))),
  ]);
  await own.stop();
  expect(await told).toEqual(['stopping', 4500]);
  person.leave();
});

test('[SY9] while the disk fails joining and commands are refused as not saved, and both go on once it works', async () => {
  let failing: FailingStore | undefined;
  const own = await startServer({
    wrap: (store) => {
      failing = new FailingStore(store, ['take', 'append']);
      return failing.store;
    },
  });
  const created = await own.createMeeting({
    title: 'Short',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'C' }],
    agenda: [{ title: 'First' }],
  });
  const disk = must(failing, 'the store');
  disk.failing = true;
  const body = JSON.stringify({ key: created.links.chair.split('#')[1], name: 'Lynn' });
  const refused = await fetch(`${own.url}/api/meetings/${created.id}/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(refused.status).toBe(503);
  disk.failing = false;
  const joined = await join(own.url, created.id, created.links.chair, { name: 'Lynn' });
  const person = new Person(own.url, created.id, joined);
  await person.ready();
  disk.failing = true;
  expect(await person.send({ type: 'meeting.open' })).toMatchObject({ ok: false, code: 'not-saved', message: expect.stringMatching(/try again/) });
  expect(person.state?.phase).toBe('draft');
  disk.failing = false;
  expect((await person.must({ type: 'meeting.open' })).phase).toBe('live');
  person.leave();
  await own.stop();
});

test('[HT4] the counters say what was taken and refused', async () => {
  await chair.must({ type: 'meeting.open' });
  await chair.send({ type: 'meeting.open' });
  const counters = await (await fetch(`${server.url}/metrics`)).text();
  expect(counters).toMatch(/rapporteur_commands_total\{outcome="ok"\} [1-9]/);
  expect(counters).toMatch(/rapporteur_commands_total\{outcome="already-live"\} [1-9]/);
  expect(counters).toMatch(/rapporteur_connections\{kind="commands"\} [1-9]/);
  expect(counters).toMatch(/rapporteur_connections\{kind="minutes"\} [1-9]/);
  expect(counters).toMatch(/rapporteur_rows_total\{kind="event"\} [1-9]/);
  expect(counters).not.toContain(chair.joined.session);
});

test('[SY18] who comes back is sent what happened since, and all there is where that is not known', async () => {
  const member = await enter('member', 'Ana');
  const before = must(member.state, 'a state');
  const { version } = before;
  await chair.must({ type: 'agenda.adopt' });
  const say = async (known: object): Promise<[string, Snapshot | Resumed]> => {
    const socket = io(server.url, { auth: { meeting: meeting.id, session: member.joined.session, ...known }, transports: ['websocket'], forceNew: true });
    const answer = await new Promise<[string, Snapshot | Resumed]>((resolve) => {
      for (const name of ['snapshot', 'resumed']) socket.once(name, (message: Snapshot | Resumed) => resolve([name, message]));
    });
    socket.disconnect();
    return answer;
  };
  const [name, message] = await say({ version, wire: wireVersion });
  expect(name).toBe('resumed');
  const { from, events, you } = message as Resumed;
  expect([from, you.participantId]).toEqual([version, member.joined.participantId]);
  expect(events.reduce(evolve, before).adoptedAt).toBe(chair.state?.adoptedAt);
  for (const known of [
    {},
    { version: 1e6, wire: wireVersion },
    { version: -1, wire: wireVersion },
    { version, wire: 0 },
    { version: 'x', wire: wireVersion },
  ]) {
    expect((await say(known))[0]).toBe('snapshot');
  }
});
