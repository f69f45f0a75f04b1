// The minutes over real sockets: what is refused is asserted by what the server holds afterwards.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import { syncFrame } from '../../shared/wire/frames.ts';
import { type Created, join } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, textOf, type } from '../support/texts.ts';

let server: RunningServer;
let meeting: Created;
let fragment: string;
let secretariat: Person;
const people: Person[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  for (const person of people.splice(0)) person.leave();
  meeting = await makeMeeting();
  secretariat = await enter('secretariat', 'Chengetai');
  const state = await secretariat.must({ type: 'meeting.open' });
  fragment = `item:${must(state.agenda[0]?.id, 'an item')}`;
});

function makeMeeting(): Promise<Created> {
  return server.createMeeting({
    title: 'A call',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Chengetai' }],
    agenda: [{ title: 'First' }],
  });
}

async function enter(role: keyof Created['links'], name?: string): Promise<Person> {
  const person = await Person.joins(server.url, meeting, role, { name });
  people.push(person);
  return person;
}

/** The text on the server, as a newcomer gets it. */
async function held(): Promise<string> {
  const reader = await Person.joins(server.url, meeting, 'observer');
  const text = [...reader.doc.share.keys()].map((name) => `${name} ${reader.doc.getXmlFragment(name).toString()}`).join('\n');
  reader.leave();
  return text;
}

const closing = (person: Person): Promise<number> =>
  new Promise((resolve) => {
    person.provider.once('connection-close', (event) => resolve(event?.code ?? 0));
  });

interface Raw {
  socket: WebSocket;
  frames: Uint8Array[];
  closed: Promise<number>;
}

/** A bare WebSocket, for what no provider would send. */
async function raw(path: string, headers: Record<string, string> = {}): Promise<Raw> {
  const socket = new WebSocket(`${server.url.replace(/^http/, 'ws')}${path}`, { headers });
  const frames: Uint8Array[] = [];
  socket.on('message', (data: Buffer) => frames.push(data));
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => resolve(code));
    socket.on('error', () => resolve(-1));
  });
  await Promise.race([closed, new Promise((resolve) => socket.once('open', resolve))]);
  return { socket, frames, closed };
}

test('[SY1] two people in one paragraph end with the same text, and a newcomer gets it', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  ana.write((doc) => block(doc, fragment, 'It was agreed'));
  await ana.saved();
  await bo.saved();
  for (let round = 0; round < 20; round += 1) {
    ana.write((doc) => type(textOf(doc, fragment, 0), 'a', 0));
    bo.write((doc) => type(textOf(doc, fragment, 0), 'b'));
  }
  await Promise.all([ana.saved(), bo.saved()]);
  await Promise.all([ana.saved(), bo.saved()]);
  const text = ana.doc.getXmlFragment(fragment).toString();
  expect(text).toContain(`${'a'.repeat(20)}It was agreed${'b'.repeat(20)}`);
  expect(bo.doc.getXmlFragment(fragment).toString()).toBe(text);
  expect(await held()).toContain(text);
});

test('[SY2] an observer’s update closes their connection with 4403 and changes nothing', async () => {
  const observer = await enter('observer');
  const before = await held();
  const closed = closing(observer);
  observer.write((doc) => block(doc, fragment, 'By an observer'));
  expect(await closed).toBe(4403);
  expect(await held()).toBe(before);
});

test('[SY2][AU2] a member’s update is refused once drafting has begun, on the connection that was good before', async () => {
  const member = await enter('member', 'Ana');
  member.write((doc) => block(doc, fragment, 'During the call'));
  await member.saved();
  await secretariat.must({ type: 'meeting.close' });
  const closed = closing(member);
  member.write((doc) => block(doc, fragment, 'After the call'));
  expect(await closed).toBe(4403);
  const text = await held();
  expect(text).toContain('During the call');
  expect(text).not.toContain('After the call');
});

test('[SY2][AU2] nobody’s update is taken after the issue', async () => {
  secretariat.write((doc) => block(doc, fragment, 'Issued'));
  await secretariat.saved();
  await secretariat.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.issue' });
  const closed = closing(secretariat);
  secretariat.write((doc) => block(doc, fragment, 'Afterwards'));
  expect(await closed).toBe(4403);
  expect(await held()).not.toContain('Afterwards');
});

test('[AU2][AU4] a revoked link ends the live connection with 4401, and later frames change nothing', async () => {
  const [ana, chair] = [await enter('member', 'Ana'), await enter('chair', 'Lynn')];
  const closed = closing(ana);
  const goodbye = new Promise((resolve) => ana.socket.once('goodbye', resolve));
  const response = await fetch(`${server.url}/api/meetings/${meeting.id}/links/member`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${server.organiserKey}` },
  });
  expect(response.status).toBe(204);
  expect([await closed, await goodbye]).toEqual([4401, 'revoked']);
  ana.write((doc) => block(doc, fragment, 'Revoked'));
  chair.write((doc) => block(doc, fragment, 'Chaired'));
  await chair.saved();
  const text = await held();
  expect(text).toContain('Chaired');
  expect(text).not.toContain('Revoked');
});

test('[AU3] another meeting’s session, a stranger and an unknown meeting are refused after the greeting', async () => {
  const other = await makeMeeting();
  const { session } = await join(server.url, other.id, other.links.member, { name: 'Ana' });
  const codes = await Promise.all(
    [`/minutes/${meeting.id}?session=${session}`, `/minutes/${meeting.id}`, `/minutes/${meeting.id}?session=nobody`, `/minutes/nowhere?session=${session}`].map(
      async (path) => (await raw(path)).closed,
    ),
  );
  expect(codes).toEqual([4401, 4401, 4401, 4404]);
});

test('[AU5] a page of another origin does not get in, with a good cookie neither', async () => {
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const cookie = `rapporteur_${meeting.id}=${session}`;
  expect(await (await raw(`/minutes/${meeting.id}`, { cookie, origin: 'https://elsewhere.example' })).closed).toBe(-1);
  const own = await raw(`/minutes/${meeting.id}`, { cookie, origin: server.url });
  expect(own.socket.readyState).toBe(WebSocket.OPEN);
  own.socket.close();
});

const update = (): Uint8Array => {
  const doc = new Y.Doc();
  doc.getXmlFragment('item:x').insert(0, [new Y.XmlElement('block')]);
  return Y.encodeStateAsUpdate(doc);
};
const hostile: [string, string | Uint8Array, number][] = [
  ['a text frame', 'hello', 4400],
  ['an empty frame', new Uint8Array(), 4400],
  ['an unknown type', Uint8Array.of(77, 1, 2), 4400],
  ['an unknown step', Uint8Array.of(0, 9, 0), 4400],
  ['an update that ends too soon', syncFrame('update', update().slice(0, -4)), 4400],
  ['a length beyond the frame', Uint8Array.of(0, 2, 255, 255, 255, 127), 4400],
  ['a state vector that is none', syncFrame('step1', Uint8Array.of(255, 255, 255)), 4400],
  ['two messages in one frame', Uint8Array.of(...syncFrame('update', update()), 3), 4400],
  ['presence that cannot be read', Uint8Array.of(1, 3, 5, 5, 5), 4400],
  ['too long a barrier', new Uint8Array(80).fill(102, 0, 1), 4400],
  ['an update of an item that is not', syncFrame('update', update()), 4403],
  ['a frame over the limit', new Uint8Array(5 * 1024 * 1024 + 1), 4413],
  ['a frame far over the limit', new Uint8Array(6 * 1024 * 1024 + 1), 1009],
];
test.each(hostile)('[SY3] %s closes its connection and disturbs no other', async (_name, sent, code) => {
  const ana = await enter('member', 'Ana');
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Mallory' });
  const before = await held();
  const connection = await raw(`/minutes/${meeting.id}?session=${session}`);
  connection.socket.send(sent);
  expect(await connection.closed).toBe(code);
  expect(await held()).toBe(before);
  ana.write((doc) => block(doc, fragment, 'Undisturbed'));
  await ana.saved();
  expect(await held()).toContain('Undisturbed');
});

test('[SY1] a barrier is echoed as it was sent, and frames sent before the meeting was loaded are not lost', async () => {
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const connection = await raw(`/minutes/${meeting.id}?session=${session}`);
  connection.socket.send(Uint8Array.of(0, 0, 1, 0));
  connection.socket.send(Uint8Array.of(102, 200, 1));
  await new Promise<void>((resolve) => {
    connection.socket.on('message', (data: Buffer) => data[0] === 102 && resolve());
  });
  expect(connection.frames.filter((frame) => frame[0] === 102).map((frame) => [...frame])).toEqual([[102, 200, 1]]);
  expect(connection.frames.some((frame) => frame[0] === 0 && frame[1] === 1)).toBe(true);
  connection.socket.close();
});

test('[SY4] a client speaks for itself alone, under the name the server knows', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  const mallory = await enter('member', 'Mallory');
  const heard = (person: Person, by: Person) =>
    new Promise<unknown>((resolve) => {
      const look = (): void => {
        const state = person.provider.awareness.getStates().get(by.doc.clientID);
        if (state?.cursor) resolve(state);
      };
      person.provider.awareness.on('change', look);
      look();
    });
  ana.provider.awareness.setLocalState({ user: { name: 'The Chair', role: 'chair' }, cursor: { anchor: 1, head: 1 }, item: fragment, more: 'x' });
  expect(await heard(bo, ana)).toEqual({
    user: { name: 'Ana', role: 'member', id: ana.joined.participantId },
    cursor: { anchor: 1, head: 1 },
    item: fragment,
  });
  // The stock provider sends back whatever it receives; forging another's state is the same frame.
  const states = mallory.provider.awareness.getStates() as Map<number, Record<string, unknown>>;
  states.set(ana.doc.clientID, { cursor: { anchor: 9, head: 9 } });
  const meta = must(mallory.provider.awareness.meta.get(ana.doc.clientID), 'what is known of Ana');
  mallory.provider.awareness.meta.set(ana.doc.clientID, { ...meta, clock: meta.clock + 100 });
  mallory.provider.awareness.emit('update', [{ added: [], updated: [ana.doc.clientID], removed: [] }, 'local']);
  mallory.provider.awareness.setLocalState({ cursor: { anchor: 2, head: 2 } });
  expect(await heard(bo, mallory)).toMatchObject({ user: { name: 'Mallory' } });
  expect(bo.provider.awareness.getStates().get(ana.doc.clientID)).toMatchObject({ user: { name: 'Ana' }, cursor: { anchor: 1, head: 1 } });
  const gone = new Promise<void>((resolve) => {
    bo.provider.awareness.on('change', ({ removed }: { removed: number[] }) => removed.includes(ana.doc.clientID) && resolve());
  });
  ana.leave();
  await gone;
});

test('[SY1] text written offline is there after the return', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  ana.provider.disconnect();
  ana.write((doc) => block(doc, fragment, 'Written offline'));
  bo.write((doc) => block(doc, fragment, 'Written meanwhile'));
  await bo.saved();
  const arrived = new Promise<void>((resolve) => {
    bo.doc.on('update', () => bo.doc.getXmlFragment(fragment).toString().includes('offline') && resolve());
  });
  ana.provider.connect();
  await arrived;
  expect(bo.doc.getXmlFragment(fragment).toString()).toContain('Written meanwhile');
});

test('[SY8] one person’s connections are bounded, and the ones they have go on', async () => {
  const { session } = await join(server.url, meeting.id, meeting.links.member, { name: 'Ana' });
  const connections = await Promise.all(Array.from({ length: 21 }, () => raw(`/minutes/${meeting.id}?session=${session}`)));
  expect(await Promise.race(connections.map(({ closed }) => closed))).toBe(4429);
  expect(connections.filter(({ socket }) => socket.readyState === WebSocket.OPEN).length).toBe(20);
  for (const { socket } of connections) socket.close();
});

test('[SY8] a client that floods loses nothing', async () => {
  const ana = await enter('member', 'Ana');
  ana.write((doc) => block(doc, fragment, ''));
  for (let count = 0; count < 2300; count += 1) ana.write((doc) => type(textOf(doc, fragment, 0), 'x'));
  await ana.saved();
  expect(await held()).toContain('x'.repeat(2300));
});
