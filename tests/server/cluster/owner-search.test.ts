import { expect, test } from 'vitest';
import { LocalBus } from '../../../server/cluster/bus.ts';
import { OwnerSearch } from '../../../server/cluster/owner-search.ts';

async function process(bus: LocalBus, id: string, ...owned: string[]): Promise<OwnerSearch> {
  const search = new OwnerSearch({ bus, isMine: (meeting) => owned.includes(meeting), patience: 20 });
  await search.become(id);
  return search;
}

test('[SC27] a process finds the owner of each meeting, and nobody where there is none', async () => {
  const bus = new LocalBus();
  const asker = await process(bus, 'p1', 'mine');
  await process(bus, 'p2', 'a', 'b');
  await process(bus, 'p3', 'c');
  expect(await Promise.all(['a', 'c', 'b', 'mine', 'd'].map((meeting) => asker.find(meeting)))).toEqual(['p2', 'p3', 'p2', undefined, undefined]);
});

test('[SC27] a process that joins again under another id asks and answers by that id alone', async () => {
  const bus = new LocalBus();
  const [one, other] = [await process(bus, 'p1', 'a'), await process(bus, 'p2', 'b')];
  await one.become('p3');
  expect(await Promise.all([one.find('b'), other.find('a')])).toEqual(['p2', 'p3']);
});
