// The queues of a minutes room are bounded by count and by bytes, whatever one sender sends.
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { must } from '../../../../shared/kit/must.ts';
import { FailingStore } from '../../../support/failing-store.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, type RoomsOptions, rooms, sessionOf } from '../../../support/rooms.ts';
import { block, textOf, type } from '../../../support/texts.ts';

let house: Rooms;
let failing: FailingStore;
let opened: Opened;
let fragment: string;
afterEach(() => house.remove());

async function begin(limits: RoomsOptions['limits'] = {}): Promise<void> {
  house = rooms({
    wrap: (store) => {
      failing = new FailingStore(store);
      return failing.store;
    },
    limits,
  });
  opened = await openMeeting(house.registry);
  fragment = `item:${opened.itemId}`;
  await opened.meeting.submit({ type: 'meeting.open' }, await sessionOf(opened, 'chair'));
}

const enter = async (name: string): Promise<MemoryPeer> => new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', name));
const served = (): string => opened.meeting.minutes.doc.getXmlFragment(fragment).toString();

test('[SY41][SY9] 200,000 barriers that gather while the disk fails end their sender, and the meeting goes on when it works again', async () => {
  await begin({ itemsWaiting: 1000 });
  const [ana, bo] = [await enter('Ana'), await enter('Bo')];
  failing.failing = true;
  ana.write((doc) => void block(doc, fragment, 'Typed while the disk was full'));
  bo.write((doc) => void block(doc, fragment, 'By Bo'));
  for (let count = 0; count < 200_000; count += 1) opened.meeting.minutes.barrier(ana, Uint8Array.of(1));
  expect([ana.paused, ana.closed, bo.closed]).toEqual([true, 'stopping', undefined]);
  failing.failing = false;
  await bo.saved(2);
  expect(bo.closed).toBeUndefined();
  expect(served()).toMatch(/Typed while the disk was full.*By Bo|By Bo.*Typed while the disk was full/s);
});

test('[SY41] a sender is not read while more waits than the bound, and is read again once it is on disk', async () => {
  await begin({ itemsWaiting: 100 });
  const ana = await enter('Ana');
  ana.write((doc) => void block(doc, fragment, 'x'));
  for (let count = 0; count < 110; count += 1) opened.meeting.minutes.barrier(ana, Uint8Array.of(count));
  expect(ana.paused).toBe(true);
  await ana.until(() => ana.barriers.length === 110);
  expect([ana.paused, ana.closed]).toEqual([false, undefined]);
});

test('[SY41] 150,000 updates that lean on something missing end their sender, and nobody else notices', async () => {
  await begin();
  const [mallory, bo] = [await enter('Mallory'), await enter('Bo')];
  const leaning = Uint8Array.of(0, 1, 1, 1, 0, 1);
  for (let round = 0; round < 15; round += 1) {
    for (let count = 0; count < 10_000; count += 1) opened.meeting.minutes.receive(mallory, leaning, false);
    bo.write((doc) => void block(doc, fragment, `Round ${round}.`));
    await bo.saved(round);
  }
  expect([mallory.closed, bo.closed]).toEqual(['stopping', undefined]);
  opened.meeting.minutes.receive(mallory, Uint8Array.of(0, 0), true);
  bo.write((doc) => void block(doc, fragment, 'After it all.'));
  await bo.saved(100);
  expect(served()).toContain('After it all.');
  expect(await opened.meeting.submit({ type: 'agenda.adopt' }, await sessionOf(opened, 'chair'))).toHaveProperty('version');
});

test('[SY41] barriers that wait for something missing are bounded too, and echoed once it comes', async () => {
  await begin({ missing: 50 });
  const [ana, mallory] = [await enter('Ana'), await enter('Mallory')];
  for (const [peer, barriers] of [
    [ana, 50],
    [mallory, 130_000],
  ] as const) {
    peer.change((doc) => void block(doc, fragment, `First of ${peer.session.name}`));
    const second = peer.change((doc) => type(textOf(doc, fragment, 0), ', and second'));
    opened.meeting.minutes.receive(peer, second, false);
    for (let count = 0; count < barriers; count += 1) {
      opened.meeting.minutes.barrier(peer, Uint8Array.of(1));
      if (count % 1000 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
  await mallory.until(() => mallory.closed !== undefined);
  expect(mallory.closed).toBe('stopping');
  opened.meeting.minutes.receive(ana, Y.encodeStateAsUpdate(ana.doc), true);
  await ana.until(() => ana.barriers.length === 50);
  expect(served()).toContain('First of Ana, and second');
});

test('[SY49] what was written and deleted counts in the log, also after a restart', async () => {
  const small = rooms({ limits: { textLog: 20_000 } });
  try {
    const place = await openMeeting(small.registry);
    await place.meeting.submit({ type: 'meeting.open' }, await sessionOf(place, 'chair'));
    const fragment = `item:${place.itemId}`;
    const ana = new MemoryPeer(place.meeting, await sessionOf(place, 'member', 'Ana'));
    for (let turn = 0; turn < 2; turn += 1) {
      ana.write((doc) => void block(doc, fragment, 'x'.repeat(8000)));
      ana.write((doc) => doc.getXmlFragment(fragment).delete(0, 1));
    }
    await ana.saved(1);
    expect(ana.closed).toBeUndefined();

    const meeting = must(await small.restarted().open(place.meeting.id), 'the meeting');
    const again = { ...place, meeting };
    const bo = new MemoryPeer(meeting, await sessionOf(again, 'member', 'Bo'));
    bo.write((doc) => void block(doc, fragment, 'x'.repeat(8000)));
    await bo.saved(1);
    expect(bo.closed).toBe('tooLarge');
    const cy = new MemoryPeer(meeting, await sessionOf(again, 'member', 'Cy'));
    cy.write((doc) => void block(doc, fragment, 'A few words.'));
    await cy.saved(1);
    expect(meeting.minutes.doc.getXmlFragment(fragment).toString()).toContain('A few words.');
  } finally {
    await small.remove();
  }
});
