// Two to six people do random things over real sockets, fall off and come back; at the end everyone has the same meeting.
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import { type Rng, seededRng } from '../../shared/kit/rng.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { register } from '../../shared/projections/register.ts';
import { report } from '../../shared/projections/report.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { commandAtRandom, editAtRandom } from './crowd.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const agenda = [
  { title: 'Opening', minutes: 5 },
  { title: 'Preparations', minutes: 20 },
  { title: 'Programme', minutes: 30 },
];

function fallOffOrReturn(rng: Rng, person: Person): void {
  if (rng.chance(0.5)) {
    if (person.provider.shouldConnect) person.provider.disconnect();
    else person.provider.connect();
  } else if (person.socket.connected) person.socket.disconnect();
  else person.socket.connect();
}

/** Back on both lines; what was typed meanwhile goes up by itself. */
async function comeBack({ provider, socket }: Person): Promise<void> {
  if (!provider.shouldConnect) provider.connect();
  if (socket.connected) return;
  const connected = new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  socket.connect();
  await connected;
}

/** Everyone back, everything on disk, everyone at one version and one text. */
async function settle(people: Person[]): Promise<void> {
  for (const person of people) {
    if (!person.provider.shouldConnect) person.provider.connect();
    if (!person.socket.connected) person.socket.connect();
  }
  await Promise.all(people.map((person) => person.provider.synced || new Promise((resolve) => person.provider.once('sync', resolve))));
  await Promise.all(people.map((person) => person.saved()));
  const newest = Math.max(...(await Promise.all(people.map((person) => person.versionNow()))));
  await Promise.all(people.map((person) => person.until((state) => state.version >= newest)));
  // Text that all have saved has been sent to all before any later barrier is echoed.
  await Promise.all(people.map((person) => person.saved()));
}

const seeds = [1, 2, 3, 4, 5, 6].map((round) => round * 7919);
test.each(seeds)('[MT6][SY1] everyone ends with the same meeting, seed %i', async (seed) => {
  const rng = seededRng(seed);
  const meeting = await server.createMeeting({
    title: `Simulated ${seed}`,
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Chair' },
    secretariat: [{ name: 'Secretariat' }],
    agenda,
  });
  const members = rng.int(5);
  const people = [
    await Person.joins(server.url, meeting, 'chair', { name: 'Chair' }),
    await Person.joins(server.url, meeting, 'secretariat', { name: 'Secretariat' }),
    ...(await Promise.all(Array.from({ length: members }, (_, index) => Person.joins(server.url, meeting, 'member', { name: `Member ${index}` })))),
  ];
  await must(people[0], 'the Chair').must({ type: 'meeting.open' });
  await Promise.all(people.map((person) => person.until((state) => state.phase === 'live')));

  const pending: Promise<unknown>[] = [];
  let edits = 0;
  let taken = 0;
  for (let step = 0; step < 150; step += 1) {
    const person = rng.pick(people);
    const state = must(person.state, 'a state');
    const roll = rng.next();
    if (roll < 0.6) {
      if (editAtRandom(rng, person, state) !== 'nothing') edits += 1;
    } else if (roll < 0.94) {
      if (person.socket.connected) {
        const sent = person.send(commandAtRandom(rng, state)).then((ack) => {
          if (ack.ok) taken += 1;
        });
        // A client that drops off never hears of a command under way; the others do.
        pending.push(Promise.race([sent, new Promise<void>((resolve) => person.socket.once('disconnect', () => resolve()))]));
      }
    } else fallOffOrReturn(rng, person);
    if (step % 10 === 0) {
      await Promise.all(pending.splice(0));
      await Promise.all(people.filter(() => rng.chance(0.6)).map(comeBack));
    }
  }
  await Promise.all(pending);
  await settle(people);

  expect(edits).toBeGreaterThan(30);
  expect(taken).toBeGreaterThan(5);
  const [first, ...others] = people.map((person) => {
    const state = must(person.state, 'a state');
    const minutes = readMinutes(person.doc);
    return { state, minutes, register: register(state, minutes), report: report(state, minutes), vector: Y.encodeStateVector(person.doc).toString() };
  });
  for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
  const secretariat = must(people[1], 'the Secretariat');
  expect(JSON.parse(await secretariat.download('report.json')), `seed ${seed}`).toEqual(JSON.parse(JSON.stringify(first?.report)));
  expect(JSON.parse(await secretariat.download('actions.json')), `seed ${seed}`).toEqual(JSON.parse(JSON.stringify(first?.register)));
  for (const person of people) person.leave();
});
