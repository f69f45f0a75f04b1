// Time on a machine whose clock is set.
import { expect, test } from 'vitest';
import { neverBack } from '../../server/system.ts';

const minute = 60_000;

function machine(): { wall: number; steady: number; pass(ms: number): void } {
  return {
    wall: Date.parse('2016-09-13T13:00:00Z'),
    steady: 5,
    pass(ms) {
      this.wall += ms;
      this.steady += ms;
    },
  };
}

test('[MT7] a clock set back by minutes: time goes on, a little slower, until they meet', () => {
  const on = machine();
  const now = neverBack(
    () => on.wall,
    () => on.steady,
  );
  const began = now();
  on.wall -= 5 * minute;
  expect(now()).toBe(began);
  on.pass(10_000);
  expect(now()).toBe(began + 9500);
  for (let step = 0; step < 100; step += 1) {
    on.pass(minute);
    now();
  }
  expect(now()).toBe(on.wall);
});

test('[MT7] a clock set on is followed at once, and so is one that only goes', () => {
  const on = machine();
  const now = neverBack(
    () => on.wall,
    () => on.steady,
  );
  on.wall += 7 * minute;
  expect(now()).toBe(on.wall);
  on.pass(1234);
  expect(now()).toBe(on.wall);
});

test('[MT7] however it is set, time is whole milliseconds and never goes back', () => {
  const on = machine();
  const now = neverBack(
    () => on.wall,
    () => on.steady,
  );
  let before = now();
  for (let step = 1; step < 1000; step += 1) {
    on.pass((step * 7919) % 1000);
    on.steady += 0.3;
    if (step % 13 === 0) on.wall += ((step * 104_729) % (20 * minute)) - 10 * minute;
    const at = now();
    expect(Number.isInteger(at)).toBe(true);
    expect(at).toBeGreaterThanOrEqual(before);
    before = at;
  }
});
