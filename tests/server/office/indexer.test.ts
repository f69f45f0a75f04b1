// The index follows the text of meetings in memory, though they tell of their events alone.
import { afterEach, expect, test } from 'vitest';
import { Indexer } from '../../../server/office/indexer.ts';
import { SqliteIndex } from '../../../server/store/index/sqlite-index.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { MemoryPeer, openMeeting, quiet, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let house: Rooms;
const index = new SqliteIndex(':memory:');
afterEach(async () => {
  await index.close();
  await house.remove();
});

test('[OF96] text that is being written is found a second after it was last read', async () => {
  const clock = new HandClock();
  house = rooms();
  const opened = await openMeeting(house.registry);
  const { meeting, itemId } = opened;
  const sam = await sessionOf(opened, 'secretariat');
  await meeting.submit({ type: 'meeting.open' }, sam);
  let puts = 0;
  const counted = new Proxy(index, {
    get: (target, name) => {
      if (name === 'put') puts += 1;
      return Reflect.get(target, name);
    },
  });
  const indexer = new Indexer({ registry: house.registry, store: house.sqlite, index: counted, clock, log: quiet });
  const found = async (word: string): Promise<number> => {
    await indexer.current();
    return (await index.search([word], { onlyPublic: false, limit: 5 })).length;
  };
  const peer = new MemoryPeer(meeting, sam);
  const write = async (text: string): Promise<void> => {
    peer.write((doc) => void block(doc, `item:${itemId}`, text));
    await meeting.settle();
  };
  await write('The newcomers track.');
  expect(await found('newcomers')).toBe(1);
  await write('The sessions of June.');
  const before = puts;
  expect(await found('june')).toBe(0);
  expect(puts).toBe(before);
  clock.advance(1000);
  expect(await found('june')).toBe(1);
  expect(await found('june')).toBe(1);
  expect(puts).toBe(before + 1);
  await indexer.stop();
});
