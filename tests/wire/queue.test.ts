// A full room at the queue: everyone joins, asks, withdraws and comes back at once.

import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evolve } from '../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Ack, ClientToServer, ServerToClient } from '../../shared/wire/socket.ts';
import { type Created, join } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ limits: { grace: 50 } });
});
afterAll(() => server.stop());

const crowd = 250;

function makeMeeting(): Promise<Created> {
  return server.createMeeting({
    title: 'A full call',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Chengetai' }],
    agenda: [{ title: 'First' }],
  });
}

/** A client that only follows the floor, without minutes, so that many fit into one process. */
class Follower {
  readonly name: string;
  readonly socket: Socket<ServerToClient, ClientToServer>;
  state: MeetingState | undefined;
  #seen: (() => void)[] = [];

  constructor(url: string, meeting: string, session: string, name: string) {
    this.name = name;
    this.socket = io(url, { auth: { meeting, session }, transports: ['websocket'], forceNew: true });
    this.socket.on('snapshot', ({ state }) => this.#become(state));
    this.socket.on('events', ({ from, events }) => {
      if (!this.state || from > this.state.version) this.socket.emit('resync');
      else this.#become(events.slice(this.state.version - from).reduce(evolve, this.state));
    });
  }

  #become(state: MeetingState): void {
    this.state = state;
    for (const seen of this.#seen.splice(0)) seen();
  }

  send(command: Parameters<ClientToServer['command']>[0]): Promise<Ack> {
    return this.socket.emitWithAck('command', command);
  }

  async until(holds: (state: MeetingState) => boolean): Promise<MeetingState> {
    while (!this.state || !holds(this.state)) await new Promise<void>((resolve) => this.#seen.push(resolve));
    return this.state;
  }
}

test('[FL1][FL2][FL15] 250 people join, ask, withdraw and reconnect at once: one order for all, nobody lost or doubled', { timeout: 60_000 }, async () => {
  const meeting = await makeMeeting();
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  await chair.must({ type: 'meeting.open' });
  const sessions = await Promise.all(
    Array.from({ length: crowd }, (_, index) =>
      join(server.url, meeting.id, meeting.links[index % 5 === 0 ? 'observer' : 'member'], { name: `Person ${index}` }),
    ),
  );
  const people = sessions.map(({ session }, index) => new Follower(server.url, meeting.id, session, `Person ${index}`));
  await Promise.all(people.map((person) => person.until(() => true)));

  const asked = await Promise.all(people.flatMap((person) => [person.send({ type: 'floor.request' }), person.send({ type: 'floor.request' })]));
  expect(asked.filter((ack) => ack.ok)).toHaveLength(crowd);
  expect(new Set(asked.flatMap((ack) => (ack.ok ? [] : [ack.code])))).toEqual(new Set(['already-waiting']));

  // A third withdraws and asks again, a third loses the line and comes back, the rest lets one go first; the Chair gives the floor all the while.
  const moves = people.map(async (person, index) => {
    if (index % 3 === 0) {
      await person.send({ type: 'floor.withdraw' });
      await person.send({ type: 'floor.request', kind: index % 2 === 0 ? 'question' : 'intervention' });
    } else if (index % 3 === 1) {
      person.socket.disconnect();
      person.socket.connect();
    } else await person.send({ type: 'floor.defer' });
  });
  const given = Promise.all(Array.from({ length: 20 }, () => chair.send({ type: 'floor.give' })));
  await Promise.all([...moves, given]);
  await chair.must({ type: 'floor.settings', limitSeconds: 120 });
  const version = await chair.versionNow();
  const states = await Promise.all(people.map((person) => person.until((state) => state.version >= version && state.floor.limitSeconds === 120)));

  const final = await chair.until((state) => state.version >= version);
  const orderOf = ({ floor }: MeetingState): string => floor.queue.map(({ id }) => id).join();
  expect(new Set(states.map(orderOf))).toEqual(new Set([orderOf(final)]));
  const names = [...final.floor.queue, ...(final.floor.speaking ? [final.floor.speaking] : [])].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const finished = new Set(final.floor.spoken.map(({ name }) => name));
  expect(people.filter(({ name }) => !names.includes(name) && !finished.has(name))).toEqual([]);
  for (const person of people) person.socket.disconnect();
  chair.leave();
});
