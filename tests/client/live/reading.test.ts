import { beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { MinutesReader } from '../../../client/live/reading.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { block, note, textOf } from '../../support/texts.ts';

/** Frames that come when the test says so. */
let frames: (() => void)[] = [];
const draw = (): void => {
  for (const frame of frames.splice(0)) frame();
};
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  return () => vi.unstubAllGlobals();
});

test('[MN2] the minutes are read once a frame, and a fragment that did not change keeps its identity', () => {
  const doc = new Y.Doc();
  const told: Minutes[] = [];
  const reading = new MinutesReader(doc, (minutes) => told.push(minutes));
  block(doc, 'item:a', 'One.');
  block(doc, 'item:b', 'Two.');
  expect(told).toEqual([]);
  draw();
  textOf(doc, 'item:b', 0).insert(0, 'And ');
  note(doc, 'n', 'A note.');
  draw();
  expect(told).toHaveLength(2);
  expect(told[1]?.fragments['item:a']).toBe(told[0]?.fragments['item:a']);
  expect(told[1]).toEqual(readMinutes(doc));
  doc.getXmlFragment('item:a').delete(0, 1);
  draw();
  expect(told[2]).toEqual(readMinutes(doc));
  reading.stop();
  block(doc, 'item:a', 'Unread.');
  draw();
  expect(told).toHaveLength(3);
});

test.each([1, 2, 3])('[MN2] what is read piece by piece is what is read at once, whoever wrote it, seed %i', (seed) => {
  const rng = seededRng(seed);
  const here = new Y.Doc();
  const there = new Y.Doc();
  let last: Minutes = { fragments: {}, notes: {} };
  const reading = new MinutesReader(here, (minutes) => {
    last = minutes;
  });
  for (let step = 0; step < 200; step += 1) {
    const doc = rng.pick([here, there]);
    const name = rng.pick(['item:a', 'item:b', 'report:opening']);
    const length = doc.getXmlFragment(name).length;
    const what = rng.next();
    if (length === 0 || what < 0.2) block(doc, name, `Block ${step}.`, { kind: rng.pick(['paragraph', 'action', 'bullet']) }, rng.int(length + 1));
    else if (what < 0.35) note(doc, `n${rng.int(5)}`, `Note ${step}.`);
    else if (what < 0.5) doc.getXmlFragment(name).delete(rng.int(length), 1);
    else textOf(doc, name, rng.int(length)).insert(0, `${step} `);
    if (rng.chance(0.3)) Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    if (rng.chance(0.3)) Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    if (rng.chance(0.3)) draw();
  }
  draw();
  expect(last).toEqual(readMinutes(here));
  reading.stop();
});
