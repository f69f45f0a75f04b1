import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Session } from '../../../server/rooms/access.ts';
import type { Meeting } from '../../../server/rooms/meeting.ts';
import { OutcomeUnknown, type Store } from '../../../server/store/store.ts';
import { must } from '../../../shared/kit/must.ts';
import { FailingStore } from '../../support/failing-store.ts';
import { type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';

let house: Rooms;
let failing: FailingStore;
let opened: Opened;
let chair: Session;
let secretariat: Session;

beforeEach(async () => {
  house = rooms({
    wrap: (store) => {
      failing = new FailingStore(store);
      return failing.store;
    },
  });
  opened = await openMeeting(house.registry);
  chair = await sessionOf(opened, 'chair');
  secretariat = await sessionOf(opened, 'secretariat');
});
afterEach(() => house.remove());

const titles = ({ state }: Meeting): string[] => state.agenda.map(({ title }) => title);
const add = { type: 'agenda.add', title: 'Once', commandId: 'c0000001' } as const;

test('[MT24] a command sent again with its id counts once, at once or later, and after the meeting was loaded again', async () => {
  const { meeting } = opened;
  const [first, second] = await Promise.all([meeting.submit(add, chair), meeting.submit(add, chair)]);
  expect(second).toEqual(first);
  await meeting.submit({ type: 'agenda.add', title: 'Between' }, chair);
  expect(await meeting.submit(add, chair)).toEqual(first);
  expect(titles(meeting).filter((title) => title === 'Once')).toHaveLength(1);
  const again = must(await house.restarted().open(meeting.id), 'the meeting');
  expect(again.state).toEqual(meeting.state);
  expect(await again.submit(add, chair)).toEqual(first);
  expect(titles(again).filter((title) => title === 'Once')).toHaveLength(1);
});

test('[MT24] an id counts for its sender alone, and not where the command was refused', async () => {
  const { meeting } = opened;
  failing.failing = true;
  expect(await meeting.submit(add, chair)).toEqual({ refusal: { code: 'not-saved' } });
  failing.failing = false;
  await meeting.submit(add, chair);
  await meeting.submit(add, secretariat);
  expect(titles(meeting).filter((title) => title === 'Once')).toHaveLength(2);
});

test('[MT24][ST13] sent again while it is not known whether it is on disk, it is refused or counts once', async () => {
  await house.remove();
  let unknown = 0;
  house = rooms({
    wrap: (store) =>
      new Proxy<Store>(store, {
        get(target, name) {
          if (name !== 'append') return Reflect.get(target, name).bind(target);
          return async (...given: Parameters<Store['append']>) => {
            if (unknown === 0) return target.append(...given);
            unknown -= 1;
            if (unknown === 1) await target.append(...given);
            throw new OutcomeUnknown('the line to the disk was cut');
          };
        },
      }),
  });
  opened = await openMeeting(house.registry);
  chair = await sessionOf(opened, 'chair');
  const { meeting } = opened;
  unknown = 2;
  const first = meeting.submit(add, chair);
  const whileUnknown = meeting.submit(add, chair);
  const answer = await first;
  expect(answer).toMatchObject({ version: expect.any(Number) });
  expect([answer, { refusal: { code: 'not-saved' } }]).toContainEqual(await whileUnknown);
  expect(await meeting.submit(add, chair)).toEqual(answer);
  expect(titles(meeting).filter((title) => title === 'Once')).toHaveLength(1);
});

test('[MT24] the ids are not sent to others', async () => {
  const { meeting } = opened;
  const told: unknown[] = [];
  meeting.room.follow(({ events }) => void told.push(...events));
  await meeting.submit(add, chair);
  expect(told).toHaveLength(1);
  expect(JSON.stringify([told, meeting.room.since(0), meeting.state])).not.toContain('c0000001');
  const again = must(await house.restarted().open(meeting.id), 'the meeting');
  expect(JSON.stringify(again.room.since(0))).not.toContain('c0000001');
});
