import { expect, test } from 'vitest';
import { pushed, stacked } from '../../../client/parts/report/stacked.ts';

test('[CM7] each card is beside its paragraph, or below the card before it; a card without a paragraph has no place', () => {
  const entries = [
    { key: 'a', blockId: 'two' },
    { key: 'b', blockId: 'one' },
    { key: 'c', blockId: 'two' },
    { key: 'd', blockId: 'gone' },
    { key: 'e', blockId: 'three' },
  ];
  const places = [
    { id: 'one', top: 10 },
    { id: 'two', top: 50 },
    { id: 'two', top: 60 },
    { id: 'three', top: 300 },
  ];
  expect([...stacked(entries, places, { a: 40, b: 60, c: 40, e: 40 })]).toEqual([
    ['b', 10],
    ['a', 78],
    ['c', 126],
    ['e', 300],
  ]);
});

test('[CM7] the card gone to stands at its paragraph, those before it make room upwards', () => {
  const entries = ['a', 'b', 'c', 'd'].map((key, index) => ({ key, blockId: String(index) }));
  const places = entries.map(({ blockId }, index) => ({ id: blockId, top: 200 + index * 20 }));
  const heights = { a: 60, b: 60, c: 60, d: 60 };
  expect([...stacked(entries, places, heights, 'c')].sort()).toEqual([
    ['a', 104],
    ['b', 172],
    ['c', 240],
    ['d', 308],
  ]);
  // Without room above, it is as near as it can be.
  const tight = entries.map(({ blockId }, index) => ({ id: blockId, top: index * 20 }));
  expect([...stacked(entries, tight, heights, 'c')].sort()).toEqual([
    ['a', 0],
    ['b', 68],
    ['c', 136],
    ['d', 204],
  ]);
});

test('[CM7] where one grows those below make room, and none moves up', () => {
  const entries = ['a', 'b', 'c', 'new'].map((key) => ({ key, blockId: key }));
  const before = new Map([
    ['a', 10],
    ['b', 100],
    ['c', 400],
  ]);
  expect([...pushed(entries, before, { a: 200, b: 50, c: 50, new: 50 })]).toEqual([
    ['a', 10],
    ['b', 218],
    ['c', 400],
    ['new', 458],
  ]);
});
