// Two chairs at one meeting over real sockets: they press the same at once, members fall off while they ask, and the server's clock is set by minutes.
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { type Rng, seededRng } from '../../shared/kit/rng.ts';
import { flatten } from '../../shared/meeting/model/agenda-tree.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { SetClock } from '../support/set-clock.ts';
import { samePress } from '../support/two-chairs.ts';

const minute = 60_000;

/** Nothing new anywhere: everyone has what the server has. */
async function settle(people: readonly Person[]): Promise<MeetingState> {
  const newest = await must(people[0], 'someone').versionNow();
  const [state] = await Promise.all(people.map((person) => person.until(({ version }) => version >= newest)));
  return must(state, 'a state');
}

const isOpen = ({ floor }: MeetingState, id: string): boolean => [...floor.queue, floor.speaking].some((request) => request?.participantId === id);

async function comeBack({ socket }: Person): Promise<void> {
  const connected = new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  socket.connect();
  await connected;
}

/** Asks for the floor, online or offline. Answers whether there is now one request more. */
async function ask(rng: Rng, person: Person, state: MeetingState): Promise<boolean> {
  const waited = isOpen(state, person.joined.participantId);
  const how = rng.int(3);
  if (how === 0) return (await person.send({ type: 'floor.request' })).ok;
  if (how === 1) {
    // Pressed offline: it goes out once the connection is back.
    person.socket.disconnect();
    const sent = person.send({ type: 'floor.request' });
    await comeBack(person);
    return (await sent).ok;
  }
  // The line goes in the moment of pressing, nobody knows whether it arrived, and it is pressed again.
  const lost = person.send({ type: 'floor.request' }).catch(() => 'not answered');
  person.socket.disconnect();
  expect(await lost).toBe('not answered');
  await comeBack(person);
  const again = await person.send({ type: 'floor.request' });
  if (!again.ok) expect(['already-waiting', 'already-speaking']).toContain(again.code);
  return !waited;
}

test.each([1, 2, 3, 4, 5, 6, 7, 8].map((round) => round * 104_729))(
  '[MT7][MT8][FL2][FL15][CN8] two chairs clicking at once, clocks wrong by minutes: no one is skipped, doubled or lost through reconnects, seed %i',
  async (seed) => {
    const rng = seededRng(seed);
    const clock = new SetClock();
    const server = await startServer({ clock, limits: { grace: 50 } });
    const meeting = await server.createMeeting({
      title: `Two chairs ${seed}`,
      startsAt: '2016-09-13T13:00:00Z',
      durationMinutes: 60,
      chair: { name: 'Lynn' },
      secretariat: [{ name: 'Chengetai' }],
      agenda: [{ title: 'First' }, { title: 'Second', children: [{ title: 'Part one' }, { title: 'Part two' }] }, { title: 'Third' }, { title: 'Fourth' }],
    });
    const leads = [
      await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' }),
      await Person.joins(server.url, meeting, 'secretariat', { name: 'Chengetai' }),
    ];
    const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed'];
    const members = await Promise.all(names.map((name) => Person.joins(server.url, meeting, 'member', { name })));
    const everyone = [...leads, ...members];
    const chair = must(leads[0], 'the Chair');
    await chair.must({ type: 'meeting.open' });

    /** How often each is to have spoken, by what they were answered alone. */
    const due = new Map<string, number>();
    let declared = 0;
    let opened = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const where = `seed ${seed}, turn ${turn}`;
      clock.advance(rng.int(4000));
      if (rng.chance(0.25)) clock.setBy((rng.int(20) - 10) * minute);
      const before = await settle(everyone);
      const asking = members.filter(() => rng.chance(0.2));
      if (rng.chance(0.4)) {
        const asked = await Promise.all(asking.map((person) => ask(rng, person, before)));
        for (const [index, more] of asked.entries()) {
          const name = must(names[members.indexOf(must(asking[index], 'who asked'))], 'a name');
          if (more) due.set(name, (due.get(name) ?? 0) + 1);
        }
        continue;
      }
      const press = samePress(rng, before);
      const answers = await Promise.all(leads.map((lead) => lead.send(press)));
      const taken = answers.filter(({ ok }) => ok).length;
      const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]));
      expect(taken, where).toBeLessThanOrEqual(1);
      if (taken === 1) expect(['stale', 'no-call', 'call-open'], where).toContain(codes[0]);
      else expect(codes[0], where).toBe(codes[1]);
      if (press.type === 'objections.declare') declared += taken;
      if (press.type === 'item.start') opened += taken;
    }
    for (let state = await settle(everyone); state.floor.queue[0]; ) state = await chair.must({ type: 'floor.give', requestId: state.floor.queue[0].id });
    await chair.send({ type: 'floor.end' });

    const state = await settle(everyone);
    const spoke = new Map<string, number>();
    for (const { name } of state.floor.spoken) spoke.set(name, (spoke.get(name) ?? 0) + 1);
    expect(spoke, `seed ${seed}`).toEqual(due);
    expect(due.size, `seed ${seed}`).toBeGreaterThan(2);
    const spells = flatten(state.agenda).map((item) => item.spells.length);
    expect(Math.max(...spells), `seed ${seed}`).toBe(1);
    expect(spells.filter((count) => count === 1).length, `seed ${seed}`).toBe(opened);
    expect(state.agreements.length, `seed ${seed}`).toBe(declared);
    for (const person of everyone) expect(person.state, `seed ${seed}`).toEqual(state);
    expect(JSON.parse(await chair.download('')), `seed ${seed}`).toEqual(JSON.parse(JSON.stringify(state)));
    for (const person of everyone) person.leave();
    await server.stop();
  },
);
