import { expect, test } from 'vitest';
import { DatabaseTime } from '../../../server/cluster/database-time.ts';

test('[SC16] the time is the one of the quickest answers', () => {
  const time = new DatabaseTime();
  const at = performance.now();
  const right = 1_800_000_000_000;
  time.heard(right, at, at);
  time.heard(right + 900_000, at, at + 5000);
  expect(time.now() - right).toBeLessThan(60_000);
});

test('[SC16] the time follows a database whose answers take longer now', () => {
  const time = new DatabaseTime();
  const at = performance.now();
  time.heard(1_800_000_000_000, at, at + 1);
  for (let count = 0; count < 200; count += 1) time.heard(1_900_000_000_000, at, at + 10);
  expect(time.now()).toBeGreaterThan(1_899_999_000_000);
});
