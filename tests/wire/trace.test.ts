// A real history of writing together, played by thirty writers into ten items over bad lines, with the server killed under them.
// `TRACE` is how many of its changes each item gets; all of them where it is `all`.
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import { seededRng } from '../../shared/kit/rng.ts';
import { BadLine, calm } from '../support/bad-line.ts';
import { createMeeting, join } from '../support/contract.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { readTrace, type Step, stepsOf } from '../support/trace.ts';
import { Typist } from '../support/typist.ts';

const items = 10;
const kills = 3;
const seed = 2311;
const trace = readTrace();
const count = process.env.TRACE === 'all' ? trace.txns.length : Number(process.env.TRACE ?? 300);
const mostUnsaved = 60;

const server = new KillableServer();
beforeAll(() => server.start());
afterAll(() => server.remove());

/** One of the trace's writers in one item: types a change as soon as their copy has what it was made on. */
class Player {
  readonly typist: Typist;
  readonly agent: number;
  readonly #own: number[];
  readonly #steps: readonly Step[];
  /** For each step, whether it is on disk; shared by the players of an item. */
  readonly #kept: boolean[];
  readonly #had = new Set<number>();
  /** Time-shifted: how many turns this item's writers wait before they begin. */
  #wait: number;

  constructor(typist: Typist, agent: number, steps: readonly Step[], kept: boolean[], wait: number) {
    this.typist = typist;
    this.agent = agent;
    this.#steps = steps;
    this.#kept = kept;
    this.#wait = wait;
    this.#own = steps.flatMap((step, index) => (step.agent === agent ? [index] : []));
  }

  get done(): boolean {
    return this.#own.length === 0;
  }

  turn(): void {
    if (--this.#wait > 0) return;
    for (let left = 20; left > 0 && this.#own.length > 0 && this.typist.pending < mostUnsaved; left -= 1) {
      const index = this.#own[0] as number;
      const { update, parents } = this.#steps[index] as Step;
      if (!parents.every((parent) => this.#has(parent))) return;
      this.#own.shift();
      this.typist.change(
        (doc) => Y.applyUpdate(doc, update),
        () => {
          this.#kept[index] = true;
        },
      );
    }
  }

  /** Whether a step and all that it was made on are in this copy: one that only deletes has nothing of its own to be seen by. */
  #has(index: number): boolean {
    const stepAt = (at: number): Step => this.#steps[at] as Step;
    if (!this.#had.has(index) && !hasStep(this.typist.doc, stepAt(index))) return false;
    // As long as a history is, so deep would one call in another be.
    const stack = [index];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const unknown = this.#had.has(top) ? [] : stepAt(top).parents.filter((parent) => !this.#had.has(parent));
      stack.push(...unknown);
      if (unknown.length > 0) continue;
      if (!this.#had.has(top) && !hasStep(this.typist.doc, stepAt(top))) return false;
      this.#had.add(top);
      stack.pop();
    }
    return true;
  }
}

const turn = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const textOf = (doc: Y.Doc, fragment: string): string =>
  doc
    .getXmlFragment(fragment)
    .toString()
    .replace(/<[^>]*>/g, '');

test(`[SY13] a real history by thirty at once, ${count} changes in each of ${items} items: all hold it as it was written; seed ${seed}`, {
  timeout: 60_000 + count * 300,
}, async () => {
  const rng = seededRng(seed);
  const line = await BadLine.open(() => server.url, rng);
  const agenda = Array.from({ length: items }, (_, index) => ({ title: `Item ${index}` }));
  const facts = { title: 'Trace', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Chengetai' }] };
  const meeting = await createMeeting(server.url, server.organiserKey, { ...facts, agenda });
  const opener = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const fragments = (await opener.must({ type: 'meeting.open' })).agenda.map(({ id }) => `item:${id}`);
  opener.leave();
  const copies = fragments.map((fragment, index) => stepsOf(trace, fragment, 1000 * (index + 1), count));
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  chair.write((doc) => {
    for (const copy of copies) Y.applyUpdate(doc, copy.seed);
  });
  await chair.saved();
  chair.leave();

  const kept = copies.map(() => new Array<boolean>(count).fill(false));
  const players: Player[] = [];
  for (const [item, copy] of copies.entries()) {
    for (let agent = 0; agent < trace.numAgents; agent += 1) {
      const { session } = await join(server.url, meeting.id, meeting.links.member, { name: `Writer ${agent} of ${item}` });
      players.push(new Player(new Typist(line.url, meeting.id, session), agent, copy.steps, must(kept[item], 'what is kept'), item * 5));
    }
  }
  const acknowledged = (): number => kept.reduce((sum, each) => sum + each.filter(Boolean).length, 0);
  line.weather = { delay: 4, twice: 0.1, swap: 0.2, cut: 0.0005 };
  for (let killed = 0; players.some(({ done }) => !done); await turn(2)) {
    for (const player of players) player.turn();
    if (killed === kills || acknowledged() < ((killed + 1) * items * count) / (kills + 1)) continue;
    killed += 1;
    await server.kill();
    line.down = true;
    await server.start();
    const reader = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
    const lost = kept.flatMap((each, item) =>
      each.flatMap((isKept, index) => (isKept && !hasStep(reader.doc, copies[item]?.steps[index] as Step) ? [`${item}:${index}`] : [])),
    );
    expect(lost).toEqual([]);
    reader.leave();
    line.down = false;
  }
  line.weather = calm;
  const typists = players.map(({ typist }) => typist);
  await expect.poll(() => typists.reduce((sum, { pending }) => sum + pending, 0), { timeout: 60_000, interval: 20 }).toBe(0);
  const reader = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  for (const [item, fragment] of fragments.entries()) {
    const { text } = must(copies[item], 'a copy');
    if (count === trace.txns.length) expect(text).toBe(trace.endContent);
    expect(textOf(reader.doc, fragment)).toBe(text);
    for (const { doc } of typists) await expect.poll(() => textOf(doc, fragment), { timeout: 20_000, interval: 20 }).toBe(text);
  }
  for (const { doc, refused } of typists) expect([doc.store.pendingStructs, refused]).toEqual([null, undefined]);
  reader.leave();
  for (const typist of typists) typist.leave();
  line.close();
});

function hasStep(doc: Y.Doc, { update }: Step): boolean {
  const { structs, ds } = Y.decodeUpdate(update);
  const has = structs.every(({ id, length }) => Y.getState(doc.store, id.client) >= id.clock + length);
  if (!has) return false;
  return [...ds.clients].every(([client, ranges]) =>
    ranges.every(
      ({ clock, len }) => Y.getState(doc.store, client) >= clock + len && range(clock, len).every((at) => Y.getItem(doc.store, Y.createID(client, at)).deleted),
    ),
  );
}

const range = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index);
