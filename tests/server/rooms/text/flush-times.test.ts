import { expect, test } from 'vitest';
import { FlushTimes } from '../../../../server/rooms/text/flush-times.ts';
import { HandClock } from '../../../support/hand-clock.ts';

/** So many flushes that each cost so much, on a disk that takes so long. Returns the wait after the last one. */
function waitAfter(flushes: number, { cost, disk }: { cost: number; disk: number }): number {
  const clock = new HandClock();
  const times = new FlushTimes(clock);
  for (let flush = 0; flush < flushes; flush += 1) {
    clock.advance(times.dueIn);
    times.begin();
    clock.advance(disk);
    times.done(cost);
  }
  return times.dueIn;
}

test('[SY57] a busy room flushes as often as 60 % of a core allows, and waits for the disk within that time', () => {
  expect(waitAfter(100, { cost: 12, disk: 0 })).toBeCloseTo(20);
  expect(waitAfter(100, { cost: 12, disk: 15 })).toBeCloseTo(5);
  expect(waitAfter(100, { cost: 12, disk: 50 })).toBe(0);
  expect(waitAfter(100, { cost: 1000, disk: 0 })).toBe(250);
});

test('[SC25] the next flush waits until other processes have given out the last one, for a quarter of a second at most', () => {
  const clock = new HandClock();
  let given = 0;
  const times = new FlushTimes(clock, { sent: () => () => given > 0 });
  times.begin();
  times.done(1);
  clock.advance(100);
  expect(times.dueIn).toBeGreaterThan(0);
  given = 1;
  expect(times.dueIn).toBe(0);
  given = 0;
  clock.advance(150);
  expect(times.dueIn).toBe(0);
});

test('[SY57] a quiet room flushes at once', () => {
  const clock = new HandClock();
  const times = new FlushTimes(clock);
  times.begin();
  times.done(1);
  clock.advance(8);
  expect(times.dueIn).toBe(0);
});

test('[SY57] a flush that failed is tried again, each time after a longer wait', () => {
  const clock = new HandClock();
  const times = new FlushTimes(clock);
  const waits = Array.from({ length: 8 }, () => {
    times.failed();
    return times.dueIn;
  });
  expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000]);
});
