import { expect, test } from 'vitest';
import { stacked } from '../../../client/parts/report/stacked.ts';

test('[CM7] each card stands at its paragraph, or below the one before; what has no paragraph has no place', () => {
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
