import { expect, test } from 'vitest';
import { Barrier } from '../../../client/live/barrier.ts';

test('[SY6] nothing is saved before its own barrier has come back', () => {
  const barrier = new Barrier();
  barrier.changed();
  expect(barrier.next()).toBe(1);
  barrier.changed();
  expect([barrier.next(), barrier.pending]).toEqual([undefined, 2]);
  barrier.echoed(1);
  expect([barrier.pending, barrier.next()]).toEqual([1, 2]);
  barrier.echoed(2);
  expect([barrier.pending, barrier.next()]).toEqual([0, undefined]);
});

test('[SY6] a barrier lost with its connection is asked for again on the next', () => {
  const barrier = new Barrier();
  barrier.changed();
  barrier.next();
  barrier.dropped();
  expect([barrier.pending, barrier.next()]).toEqual([1, 1]);
});

test('[SY6] a counter that was never sent, or comes late, saves nothing', () => {
  const barrier = new Barrier();
  barrier.changed();
  barrier.echoed(1);
  expect(barrier.pending).toBe(1);
  barrier.next();
  barrier.echoed(7);
  expect(barrier.pending).toBe(1);
  barrier.echoed(1);
  barrier.echoed(0);
  expect(barrier.pending).toBe(0);
});
