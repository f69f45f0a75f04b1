// Where the issues of a meeting were adopted, for its public page: one reading of the events for everybody.
import { afterEach, expect, test } from 'vitest';
import { paragraphs } from '../../../server/documents/make/paragraph.ts';
import { Adoptions } from '../../../server/office/adoptions.ts';
import type { Store } from '../../../server/store/store.ts';
import { wholeWords } from '../../../shared/meeting/adoption/standing.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { MemoryPeer, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let house: Rooms;
afterEach(() => house.remove());

test('[HT30] requests at the same time share one reading of the events; one that failed is tried again', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const { meeting, itemId } = opened;
  const secretariat = await sessionOf(opened, 'secretariat');
  const submit = async (command: Command): Promise<void> => expect(await meeting.submit(command, secretariat)).toHaveProperty('version');
  const whole = (): string => wholeWords(paragraphs({ draft: meeting.records.draft() }));
  await submit({ type: 'meeting.open' });
  new MemoryPeer(meeting, secretariat).write((doc) => void block(doc, `item:${itemId}`, 'Agreed.'));
  await submit({ type: 'meeting.close' });
  await submit({ type: 'report.issue' });
  await submit({ type: 'adoption.begin' });
  await submit({ type: 'adoption.rest', words: whole() });
  await submit({ type: 'adoption.adopt', where: 'Fifth call', words: whole() });

  const asked: string[] = [];
  let failing = true;
  const store: Store = new Proxy<Store>(house.sqlite, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      return (...args: unknown[]) => {
        asked.push(String(name));
        return failing ? Promise.reject(new Error('the disk is gone')) : Reflect.apply(value as () => unknown, target, args);
      };
    },
  });
  const adoptions = new Adoptions({ registry: { peek: () => undefined }, store });
  await expect(adoptions.of(meeting.id)).rejects.toThrow('the disk is gone');
  failing = false;
  const found = await Promise.all(Array.from({ length: 20 }, () => adoptions.of(meeting.id)));
  expect(found[19]).toMatchObject([{ issue: 1, where: 'Fifth call' }]);
  await adoptions.of(meeting.id);
  expect(asked).toEqual(['events', 'events']);
  adoptions.changed(meeting.id);
  expect(await adoptions.of(meeting.id)).toEqual(found[0]);
  expect(asked).toHaveLength(3);
});
