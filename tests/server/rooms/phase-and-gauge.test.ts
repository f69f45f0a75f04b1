import { afterEach, expect, test } from 'vitest';
import type { Session } from '../../../server/rooms/access.ts';
import type { Store } from '../../../server/store/store.ts';
import { must } from '../../../shared/kit/must.ts';
import { FailingStore } from '../../support/failing-store.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let house: Rooms;
let failing: FailingStore;
afterEach(() => house.remove());

/** A store on which only rows of text fail, as on a disk that is nearly full. */
function refusingText(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) =>
        failing.failing && name === 'append' && (args[2] as { kind: string }[])[0]?.kind === 'update'
          ? Promise.reject(new Error('database or disk is full'))
          : Reflect.apply(value, target, args);
    },
  });
}

async function opened(wrap: (store: Store) => Store): Promise<Opened> {
  house = rooms({ wrap });
  return openMeeting(house.registry);
}
const allFailing = (store: Store): Store => {
  failing = new FailingStore(store);
  return failing.store;
};

test('[SY74] while text waits for the disk, a change of phase is refused; then both go in their order', async () => {
  failing = new FailingStore({} as Store);
  const meeting = await opened(refusingText);
  const chair = await sessionOf(meeting, 'chair');
  await meeting.meeting.submit({ type: 'meeting.open' }, chair);
  const ana = new MemoryPeer(meeting.meeting, await sessionOf(meeting, 'member', 'Ana'));
  failing.failing = true;
  ana.write((doc) => void block(doc, `item:${meeting.itemId}`, 'Typed while the call was open'));
  const saved = ana.saved(1);
  expect(await meeting.meeting.submit({ type: 'meeting.close' }, chair)).toEqual({ refusal: { code: 'not-saved' } });
  expect(await meeting.meeting.submit({ type: 'agenda.add', title: 'More' }, chair)).toHaveProperty('version');
  failing.failing = false;
  expect(await meeting.meeting.submit({ type: 'meeting.close' }, chair)).toHaveProperty('version');
  await saved;
  expect(ana.closed).toBeUndefined();
  expect(JSON.stringify(meeting.meeting.readMinutes())).toContain('Typed while the call was open');
});

interface Answered {
  opened: Opened;
  chair: Session;
  ana: Session;
}

/** A live meeting with an anonymous gauge to which Ana has given the third option. */
async function answered(): Promise<Answered> {
  const meeting = await opened(allFailing);
  const [chair, ana] = [await sessionOf(meeting, 'chair'), await sessionOf(meeting, 'member', 'Ana')];
  await meeting.meeting.submit({ type: 'meeting.open' }, chair);
  await meeting.meeting.submit({ type: 'gauge.open', question: 'One?', anonymous: true }, chair);
  await meeting.meeting.submit({ type: 'gauge.answer', option: 2 }, ana);
  return { opened: meeting, chair, ana };
}

/** Closes the gauge, opens the next and gives it the second option, all in one batch. */
async function replaced({ opened: { meeting }, chair, ana }: Answered): Promise<void> {
  await Promise.all([
    meeting.submit({ type: 'gauge.close' }, chair),
    meeting.submit({ type: 'gauge.open', question: 'Two?', anonymous: true }, chair),
    meeting.submit({ type: 'gauge.answer', option: 1 }, ana),
  ]);
}

test('[CN15] a lost gauge that could not be noted is closed before anything else is decided', async () => {
  const { opened: meeting, ana } = await answered();
  failing.failing = true;
  const again = must(await house.restarted().open(meeting.meeting.id), 'the meeting');
  failing.failing = false;
  expect(await again.submit({ type: 'gauge.answer', option: 0 }, ana)).toMatchObject({ refusal: { code: 'no-gauge' } });
  expect(again.state).toMatchObject({ gauge: null, gauges: [{ lost: true, counts: [0, 0, 0] }] });
});

test('[CN16] closed, opened and answered in one batch: the answer to the new gauge counts', async () => {
  const { opened: meeting, chair, ana } = await answered();
  await replaced({ opened: meeting, chair, ana });
  await meeting.meeting.submit({ type: 'gauge.close' }, chair);
  expect(meeting.meeting.state.gauges.map(({ counts }) => counts)).toEqual([
    [0, 0, 1],
    [0, 1, 0],
  ]);
});

test('[CN16] a batch that fails loses no answer to the gauge that is open', async () => {
  const { opened: meeting, chair, ana } = await answered();
  failing.failing = true;
  await replaced({ opened: meeting, chair, ana });
  failing.failing = false;
  await meeting.meeting.submit({ type: 'gauge.close' }, chair);
  expect(meeting.meeting.state.gauges).toMatchObject([{ counts: [0, 0, 1] }]);
});
