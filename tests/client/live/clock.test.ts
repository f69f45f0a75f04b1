import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ServerClock } from '../../../client/live/clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('[CA9] the clock is the server’s, however wrong the device’s is', () => {
  const clock = new ServerClock();
  clock.set(9_000_000);
  vi.advanceTimersByTime(2500);
  expect(clock.now).toBe(9_002_500);
});

test('[CA9] what has happened is never in the future, and an older event does not set the clock back', () => {
  const clock = new ServerClock();
  clock.set(9_000_000);
  clock.notBefore(9_000_400);
  expect(clock.now).toBe(9_000_400);
  clock.notBefore(8_000_000);
  expect(clock.now).toBe(9_000_400);
});

test('[CA42] a device whose date is set while the page is open goes on with the server’s time, and asks for it again', () => {
  const asked = vi.fn();
  const clock = new ServerClock(asked);
  clock.set(9_000_000);
  vi.setSystemTime(Date.now() + 14 * 60_000);
  vi.advanceTimersByTime(1000);
  expect(clock.now).toBe(9_001_000);
  expect(asked).toHaveBeenCalledTimes(1);
  vi.setSystemTime(Date.now() - 60 * 60_000);
  expect([clock.now, clock.now]).toEqual([9_001_000, 9_001_000]);
  expect(asked).toHaveBeenCalledTimes(2);
});
