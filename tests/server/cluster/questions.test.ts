import { expect, test } from 'vitest';
import { LocalBus } from '../../../server/cluster/bus.ts';
import { Questions } from '../../../server/cluster/questions.ts';
import type { Position } from '../../../server/rooms/copy.ts';

async function process(bus: LocalBus, id: string, owned: Record<string, Position | undefined> = {}): Promise<Questions> {
  const questions = new Questions({ bus, isMine: (meeting) => meeting in owned, positionOf: async (meeting) => owned[meeting], patience: 20 });
  await questions.become(id);
  return questions;
}

const at = (seq: number): Position => ({ loading: 'l1', seq, access: 3 });

test('[SC27] a process finds the owner of each meeting, and nobody where there is none', async () => {
  const bus = new LocalBus();
  const asker = await process(bus, 'p1', { mine: at(1) });
  await process(bus, 'p2', { a: at(2), b: undefined });
  await process(bus, 'p3', { c: at(3) });
  expect(await Promise.all(['a', 'c', 'b', 'mine', 'd'].map((meeting) => asker.ownerOf(meeting)))).toEqual(['p2', 'p3', 'p2', undefined, undefined]);
});

test('[SC28][SC29] an owner says how far a meeting has come; nobody else does, nor the owner where a copy must not go by it', async () => {
  const bus = new LocalBus();
  const asker = await process(bus, 'p1');
  await process(bus, 'p2', { a: at(70_000), b: undefined });
  await process(bus, 'p3');
  const asked = [asker.positionAt('p2', 'a'), asker.positionAt('p2', 'b'), asker.positionAt('p3', 'a'), asker.positionAt('gone', 'a')];
  expect(await Promise.all(asked)).toEqual([at(70_000), undefined, undefined, undefined]);
});

test('[SC27] a process that joins again under another id asks and answers by that id alone', async () => {
  const bus = new LocalBus();
  const [one, other] = [await process(bus, 'p1', { a: at(1) }), await process(bus, 'p2', { b: at(2) })];
  await one.become('p3');
  expect(await Promise.all([one.ownerOf('b'), other.ownerOf('a'), other.positionAt('p1', 'a'), other.positionAt('p3', 'a')])).toEqual([
    'p2',
    'p3',
    at(1),
    at(1),
  ]);
});
