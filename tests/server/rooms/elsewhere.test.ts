// Live connections to a meeting that another process has.
import { afterEach, expect, test } from 'vitest';
import { meetingServiceOf } from '../../../server/meeting-service.ts';
import type { Store } from '../../../server/store/store.ts';
import { openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';

let house: Rooms;
afterEach(() => house.remove());

test('[SC18] a live connection whose meeting is elsewhere is cut before anything of the meeting is read', async () => {
  let loads = 0;
  const counted = (store: Store): Store =>
    new Proxy(store, {
      get: (target, name) => {
        if (name === 'load') loads += 1;
        return Reflect.get(target, name);
      },
    });
  house = rooms({ wrap: counted });
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  const share = {
    isMine: () => false,
    isElsewhere: async (id: string) => id === opened.meeting.id,
    position: async () => undefined,
    isSure: () => true,
    seesOlder: () => false,
    lost: () => {},
  };
  const other = meetingServiceOf(house.another(share), house.sqlite);
  const before = loads;
  await expect(other.attend(opened.meeting.id, chair.participantId, undefined)).rejects.toThrow('another process');
  expect(loads).toBe(before);
  expect(await other.attend('nowhere', 'x', undefined)).toBe('unknown-meeting');
});
