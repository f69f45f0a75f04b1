import { expect, test } from 'vitest';
import { Deaths } from '../../../server/cluster/deaths.ts';

const lit = { id: 'a', late: false, dark: false };
const dark = { ...lit, dark: true };
const late = { ...lit, late: true };

test('[SC21] a process is dead at the second look that finds its lock free', () => {
  const deaths = new Deaths();
  expect([deaths.among([lit], 0), deaths.among([dark], 100), deaths.among([dark], 200)]).toEqual([[], [], ['a']]);
});

test('[SC21] a lock that is held again in between belongs to a living process', () => {
  const deaths = new Deaths();
  for (const [at, sign] of [lit, dark, lit, dark].entries()) expect(deaths.among([sign], at * 100)).toEqual([]);
});

test('[SC21] after a break nobody is judged by what was seen before it, and everyone has two seconds to take the lock again', () => {
  const deaths = new Deaths();
  deaths.among([lit], 0);
  deaths.among([dark], 100);
  deaths.broke();
  expect([deaths.among([dark], 200), deaths.among([dark], 2000), deaths.among([dark], 2300)]).toEqual([[], [], ['a']]);
});

test('[SC21] a process that has just come has two seconds to take its lock', () => {
  const deaths = new Deaths();
  deaths.among([], 0);
  expect([deaths.among([dark], 60_000), deaths.among([dark], 60_200), deaths.among([lit], 60_300), deaths.among([dark], 60_400)]).toEqual([[], [], [], []]);
});

test('[SC21] a lease that has ended counts only for those whose own line held as long as a lease', () => {
  const deaths = new Deaths();
  expect([deaths.among([late], 0), deaths.among([late], 3900), deaths.among([late], 4100)]).toEqual([[], [], ['a']]);
  deaths.broke();
  expect(deaths.among([late], 4200)).toEqual([]);
});
