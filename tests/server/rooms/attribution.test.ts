// Reading the log for authors: once for all readers, new rows only, and past rows that cannot be read.
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Attribution } from '../../../server/rooms/attribution/attribution.ts';
import { place, uncovered } from '../../../server/rooms/attribution/clock-ranges.ts';
import { movedText } from '../../../server/rooms/attribution/moved-text.ts';
import { SqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import type { Held, Row, Store } from '../../../server/store/store.ts';
import { must } from '../../../shared/kit/must.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { quiet } from '../../support/rooms.ts';
import { Rows } from '../../support/rows.ts';
import { block } from '../../support/texts.ts';
import { costOf } from '../../support/work.ts';

const stores: SqliteStore[] = [];
const folder = temporaryFolder();
let count = 0;
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});
afterAll(() => folder.remove());

/** A meeting with a log, and every reading of it. */
async function logged() {
  const sqlite = new SqliteStore(join(folder.path, `${count++}.db`));
  stores.push(sqlite);
  await sqlite.create('m', [], []);
  const loaded = must(await sqlite.load('m'), 'the meeting');
  const held: Held = { epoch: await sqlite.take('m', loaded), next: loaded.next };
  const append = async (some: readonly Row[]): Promise<void> => {
    await sqlite.append('m', held, some);
    held.next += some.length;
  };
  const reads: [number, number | undefined][] = [];
  const errors: object[] = [];
  const failing = { now: false };
  const store: Store = new Proxy<Store>(sqlite, {
    get(target, name) {
      if (name !== 'read') return Reflect.get(target, name);
      return async (meeting: string, from: number, limit?: number) => {
        if (failing.now) throw new Error('the disk is gone');
        reads.push([from, limit]);
        return target.read(meeting, from, limit);
      };
    },
  });
  const rows = new Rows();
  const ana = new Y.Doc();
  rows.follow(ana);
  const write = async (id: string, at: number): Promise<void> => {
    ana.transact(() => block(ana, 'item:a', `Words of ${id}.`, { id }));
    rows.from(ana, 'ana', at);
    await append(rows.rows.slice(-1));
  };
  const attribution = new Attribution('m', rows.doc, { store, log: { ...quiet, error: (facts) => void errors.push(facts) } });
  return { append, reads, errors, failing, write, attribution };
}

test('[SY20] who asks at once waits for one reading, in slices; asked again only what is new is read', async () => {
  const { attribution, write, reads } = await logged();
  for (let index = 0; index < 1100; index += 1) await write(`b${index}`, index * 2000);
  const answers = await Promise.all([attribution.read(), attribution.read(), attribution.read()]);
  // One page begins where the one before has ended.
  const pages = reads.length;
  expect(reads.map(([from]) => from)).toEqual(reads.map((_read, index) => reads.slice(0, index).reduce((sum, [, limit = 0]) => sum + limit, 1)));
  expect(pages).toBeGreaterThan(2);
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]?.blocks.size).toBe(1100);
  await write('last', 9_000_000);
  const next = await attribution.read();
  expect(reads.slice(pages).map(([from]) => from)).toEqual([1101]);
  expect(next.blocks.get('last')).toEqual({ actors: ['ana'], firstAt: 9_000_000, lastAt: 9_000_000 });
  expect(await attribution.read()).toBe(next);
});

test('[SY20] who asks while a reading is under way is told what was on disk by then', async () => {
  const { attribution, write } = await logged();
  await write('b1', 1000);
  const first = attribution.read();
  await Promise.resolve();
  await write('b2', 5000);
  expect((await attribution.read()).blocks.has('b2')).toBe(true);
  await first;
});

test('[SY20] a store that fails is said to, and the next reading goes on where it stood', async () => {
  const { attribution, write, reads, failing } = await logged();
  await write('b1', 1000);
  await attribution.read();
  failing.now = true;
  await expect(attribution.read()).rejects.toThrow('the disk is gone');
  failing.now = false;
  await write('b2', 5000);
  expect((await attribution.read()).blocks.size).toBe(2);
  expect(reads.at(-1)?.[0]).toBe(2);
});

test('[SY20] a row that cannot be read is logged, and the others are', async () => {
  const { attribution, append, write, errors } = await logged();
  await append([{ kind: 'update', payload: Uint8Array.of(255, 255, 255, 3), actor: 'x', at: 1 }]);
  await append([{ kind: 'event', payload: Uint8Array.of(1), actor: 'x', at: 1 }]);
  await write('b1', 1000);
  expect([...(await attribution.read()).blocks.keys()]).toEqual(['b1']);
  expect(errors).toEqual([expect.objectContaining({ meeting: 'm', seq: 1 })]);
});

test.each([1, 2, 3])('[SY14] what covers a clock first stays: stretches placed at random never lie over one another (seed %i)', (number) => {
  const rng = seededRng(number);
  const sorted: { clock: number; end: number; by: number }[] = [];
  const owner = new Map<number, number>();
  for (let by = 0; by < 200; by += 1) {
    const clock = rng.int(500);
    const end = clock + 1 + rng.int(30);
    for (const gap of uncovered(sorted, clock, end)) place(sorted, { ...gap, by });
    for (let each = clock; each < end; each += 1) if (!owner.has(each)) owner.set(each, by);
  }
  const covered = new Map(sorted.flatMap(({ clock, end, by }) => Array.from({ length: end - clock }, (_, index) => [clock + index, by] as const)));
  expect(covered).toEqual(owner);
  for (const [index, { clock }] of sorted.entries()) expect(clock).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0);
});

test('[SY19] each letter that was taken away comes back once', () => {
  const move = (text: string, source: string, exact: boolean): string =>
    movedText(text, source, new Uint8Array(source.length), exact)
      .map(({ at, from, length }) => `${at}:${from}+${length}`)
      .join(' ');
  expect(move('tail', 'tail', true)).toBe('0:0+4');
  expect(move('tail', 'tail', false)).toBe('');
  expect(move('worldHello ', 'Hello world', true)).toBe('0:6+5 5:0+6');
  expect(move('aaaa', 'aa', true)).toBe('0:0+2');
  expect(move('He said: the Secretariat.', 'the Secretariat', false)).toBe('9:0+15');
});

test.each([
  ['all the same', 'a'.repeat(400_000), 'a'.repeat(400_000)],
  ['nearly', `${'a'.repeat(200_000)}b`, `${'a'.repeat(7)}c`.repeat(40_000)],
  ['nothing', 'xyz'.repeat(100_000), 'abc'.repeat(100_000)],
])('[SY20] a text made to be compared for long is not: %s', (_name, text, source) => {
  const cost = costOf(() => {
    for (const exact of [true, false]) movedText(text, source, new Uint8Array(source.length), exact);
  });
  expect(cost).toBeLessThan(3000);
});
