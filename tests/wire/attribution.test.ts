// The writers of the text and their times: through the contract alone, with real clients and a restart.
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import type { AttributionBody, HttpError } from '../../shared/wire/http.ts';
import type { Created } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, textOf } from '../support/texts.ts';

let server: RunningServer;
let meeting: Created;
let chair: Person;
let ana: Person;
let fragment: string;
beforeAll(async () => {
  server = await startServer();
  const facts = { title: 'Call', startsAt: '2026-10-06T13:00:00Z', durationMinutes: 60, chair: { name: 'C' }, secretariat: [{ name: 'S' }] };
  meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Dates' }] });
  chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ines Costa' });
  ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana Diallo' });
  await chair.must({ type: 'meeting.open' });
  await ana.until((state) => state.phase === 'live');
  fragment = `item:${must(chair.state?.agenda[0]?.id, 'an item')}`;
});
afterAll(async () => {
  for (const person of [chair, ana]) person.leave();
  await server.stop();
});

const read = async (person = chair): Promise<AttributionBody['blocks']> => (JSON.parse(await person.download('attribution.json')) as AttributionBody).blocks;
const namesOf = (blocks: AttributionBody['blocks'], id: string): (string | undefined)[] | undefined => blocks[id]?.writers.map(({ name }) => name);

async function arrived(person: Person, words: string): Promise<void> {
  while (!person.doc.getXmlFragment(fragment).toString().includes(words)) await new Promise((resolve) => person.doc.once('update', resolve));
}

test('[SY14] those seated are told who wrote each block and when; observers and strangers are not', async () => {
  expect(await read()).toEqual({});
  const before = Date.now();
  chair.write((doc) => block(doc, fragment, 'The dates were discussed.', { id: 'b1' }));
  await chair.saved();
  await arrived(ana, 'discussed');
  expect(namesOf(await read(ana), 'b1')).toEqual(['Ines Costa']);
  ana.write((doc) => textOf(doc, fragment, 0).insert(25, ' Members agreed.'));
  await ana.saved();
  const blocks = await read();
  expect(namesOf(blocks, 'b1')).toEqual(['Ines Costa', 'Ana Diallo']);
  const { firstAt, lastAt, writers } = must(blocks.b1, 'the block');
  expect(writers[1]?.participantId).toBe(ana.joined.participantId);
  expect(firstAt).toBeGreaterThanOrEqual(before);
  expect(lastAt).toBeGreaterThanOrEqual(firstAt);
  expect(lastAt).toBeLessThanOrEqual(Date.now());

  const observer = await Person.joins(server.url, meeting, 'observer');
  const address = `${server.url}/api/meetings/${meeting.id}/attribution.json`;
  const refused = await fetch(address, { headers: { authorization: `Bearer ${observer.joined.session}` } });
  expect([refused.status, ((await refused.json()) as HttpError).error.code]).toEqual([403, 'not-permitted']);
  expect((await fetch(address)).status).toBe(401);
  expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  observer.leave();
});

test('[SY14] block ids that mean something to JavaScript are only ids', async () => {
  chair.write((doc) => {
    for (const id of ['__proto__', 'constructor', '“”\u2028']) block(doc, fragment, `Named ${id}`, { id });
  });
  await chair.saved();
  const text = await chair.download('attribution.json');
  expect(Object.keys((JSON.parse(text) as AttributionBody).blocks)).toEqual(expect.arrayContaining(['b1', '__proto__', 'constructor', '“”\u2028']));
});

test('[SY14] a client that returns with the whole text takes nothing over, and its offline text has the time it arrived', async () => {
  const before = must((await read()).b1, 'the block');
  const offline = new Y.Doc();
  Y.applyUpdate(offline, Y.encodeStateAsUpdate(ana.doc));
  offline.transact(() => block(offline, fragment, 'Kept on the train.', { id: 'b9' }));
  const wroteAt = Date.now();
  ana.write((doc) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(offline)));
  await ana.saved();
  const blocks = await read();
  expect(blocks.b1).toEqual(before);
  expect(namesOf(blocks, 'b9')).toEqual(['Ana Diallo']);
  expect(blocks.b9?.firstAt).toBeGreaterThanOrEqual(wroteAt);
});

test('[SY20] many who ask at once, while it is written, all have what was on disk when they asked', async () => {
  for (let round = 0; round < 5; round += 1) {
    chair.write((doc) => block(doc, fragment, `Round ${round}.`, { id: `round-${round}` }));
    await chair.saved();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => read(index % 2 === 0 ? chair : ana)));
    for (const blocks of answers) expect(namesOf(blocks, `round-${round}`)).toEqual(['Ines Costa']);
  }
});

test('[SY14] what the server proposed is said to be the server’s', async () => {
  await chair.must({ type: 'meeting.close' });
  await arrivedIn(chair, 'report:opening');
  const blocks = Object.values(await read());
  expect(blocks.filter(({ writers }) => writers.some(({ participantId, name }) => participantId === 'server' && name === undefined)).length).toBeGreaterThan(0);
});

async function arrivedIn(person: Person, name: string): Promise<void> {
  while (person.doc.getXmlFragment(name).length === 0) await new Promise((resolve) => person.doc.once('update', resolve));
}
