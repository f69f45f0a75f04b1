import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, announced } from '../../../client/ui/announcer.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const sentences = (): string[] => announced().map(({ text }) => text);

test('[CA131] sentences are announced one after the other, the same act once, and none stays', () => {
  announce('Queue closed.');
  announce('You have the floor.');
  announce('You have the floor.');
  expect(sentences()).toEqual(['Queue closed.', 'You have the floor.']);
  vi.advanceTimersByTime(2000);
  announce('You have the floor.');
  expect(sentences()).toHaveLength(3);
  vi.advanceTimersByTime(7000);
  expect(sentences()).toEqual([]);
});
