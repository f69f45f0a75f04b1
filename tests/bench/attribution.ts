// Attribution from a long call's log: how long the first reading takes, the next one, and how long the server's own thread is blocked meanwhile.
import { setTimeout } from 'node:timers/promises';
import * as Y from 'yjs';
import { Attribution } from '../../server/rooms/attribution/attribution.ts';
import { SqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Held, Row } from '../../server/store/store.ts';
import { must } from '../../shared/kit/must.ts';
import { temporaryFolder } from '../support/folder.ts';
import { quiet } from '../support/rooms.ts';
import { historyOf } from './model.ts';
import { heading, row } from './table.ts';

const typists = 20;
const edits = 60_000;
const seed = 7;
const rowsAtOnce = 500;

/** The longest time between two turns of the loop while something is under way, in milliseconds, and how long it took. */
async function watched(act: () => Promise<unknown>): Promise<{ ms: number; longest: number }> {
  let last = performance.now();
  let longest = 0;
  let going = true;
  const look = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (going) setImmediate(look);
  };
  setImmediate(look);
  await setTimeout(20);
  longest = 0;
  const began = performance.now();
  await act();
  const ms = performance.now() - began;
  await setTimeout(20);
  going = false;
  return { ms, longest };
}

export async function attribution(): Promise<void> {
  heading(`who wrote what, from a log of ${edits.toLocaleString('en')} rows by ${typists} people in ten items (seed ${seed})`, [
    'reading',
    'blocks',
    'ms',
    'longest stretch without another turn in ms',
  ]);
  const fragments = Array.from({ length: 10 }, (_, index) => `item:${index}`);
  const updates = historyOf(seed, { typists, fragments, edits });
  const folder = temporaryFolder();
  const store = new SqliteStore(`${folder.path}/bench.db`);
  await store.create('m', [], []);
  const loaded = must(await store.load('m'), 'the meeting');
  const held: Held = { epoch: await store.take('m', loaded), next: loaded.next };
  const append = async (some: readonly Row[]): Promise<void> => {
    await store.append('m', held, some);
    held.next += some.length;
  };
  const rows = updates.map((payload, index) => ({ kind: 'update' as const, payload, actor: `p${index % typists}`, at: index * 200 }));
  for (let from = 0; from < rows.length; from += rowsAtOnce) await append(rows.slice(from, from + rowsAtOnce));
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const name of fragments) doc.getXmlFragment(name);
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  const read = new Attribution('m', doc, { store, log: quiet });
  const report = async (name: string): Promise<void> => {
    let blocks = 0;
    const { ms, longest } = await watched(async () => {
      blocks = (await read.read()).blocks.size;
    });
    row(name, blocks, ms, longest);
  };
  await report('first');
  await report('nothing new');
  await append(rows.slice(0, 1));
  await report('one row more');
  const ten = Array.from({ length: 10 }, () => new Attribution('m', doc, { store, log: quiet }));
  const { ms, longest } = await watched(() => Promise.all(ten.map((each) => each.read())));
  row('first, ten meetings at once', '', ms, longest);
  await store.close();
  folder.remove();
}
