import { expect, test } from 'vitest';
import { RateLimiter } from '../../../server/gateways/rate-limiter.ts';

const taken = (pace: RateLimiter, key: string, times: number): number => Array.from({ length: times }, () => pace.take(key)).filter(Boolean).length;

test('[AU8] a bucket gives its burst, fills with time, and never over', () => {
  let now = 0;
  const pace = new RateLimiter({ burst: 5, perSecond: 2 }, { now: () => now });
  expect(taken(pace, 'a', 9)).toBe(5);
  expect(taken(pace, 'b', 9)).toBe(5);
  now = 1000;
  expect(taken(pace, 'a', 9)).toBe(2);
  now = 1_000_000;
  expect(taken(pace, 'a', 9)).toBe(5);
});

test('[AU8] a clock that goes back takes nothing away', () => {
  let now = 10_000;
  const pace = new RateLimiter({ burst: 2, perSecond: 1 }, { now: () => now });
  expect(pace.take('a')).toBe(true);
  now = 0;
  expect(taken(pace, 'a', 3)).toBe(1);
});

test('[AU8] the number of callers remembered is bounded, and the longest silent is forgotten', () => {
  const pace = new RateLimiter({ burst: 1, perSecond: 0 }, { now: () => 0 }, 2);
  expect([pace.take('a'), pace.take('b'), pace.take('a'), pace.take('c')]).toEqual([true, true, false, true]);
  expect(pace.take('b')).toBe(true);
  expect(pace.take('c')).toBe(false);
});
