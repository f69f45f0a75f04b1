import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import { itemFragment } from '../../../shared/meeting/model/fragments.ts';
import { fragmentOf } from '../../../shared/minutes/layout.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let house: Rooms;
let clock: HandClock;
beforeEach(() => {
  clock = new HandClock();
  house = rooms({ clock });
});
afterEach(() => house.remove());

/** Lets what is due be done. The disk answers in order: once a later write is there, so are those asked for before it. */
async function settle(): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    clock.advance(200);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await house.sqlite.check();
  }
}

async function declared(): Promise<Opened> {
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair', 'Lynn');
  const { meeting, itemId } = opened;
  await meeting.submit({ type: 'meeting.open' }, chair);
  await meeting.submit({ type: 'item.start', itemId }, chair);
  await meeting.submit({ type: 'objections.call', text: 'It would be so.' }, chair);
  clock.advance(15_000);
  expect(await meeting.submit({ type: 'objections.declare', outcome: 'agreed' }, chair)).toHaveProperty('version');
  return opened;
}

test('[CN9] killed between the declaration and the text, the server writes it once as it starts', async () => {
  const { meeting, itemId } = await declared();
  const [agreement] = meeting.state.agreements;
  expect(agreement).not.toHaveProperty('written');
  expect(meeting.readMinutes().fragments[itemFragment(itemId)] ?? []).toEqual([]);
  for (let start = 0; start < 3; start += 1) {
    const again = must(await house.restarted().open(meeting.id), 'the meeting');
    await settle();
    expect(again.readMinutes().fragments[itemFragment(itemId)]).toMatchObject([{ id: agreement?.id, kind: 'decision', spans: [{ text: 'It would be so.' }] }]);
    expect(again.state.agreements).toMatchObject([{ written: true }]);
  }
});

test('[RP21] the amended decision gets a copy of the list, and the old list stays as it was', async () => {
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair', 'Lynn');
  const { meeting, itemId } = opened;
  await meeting.submit({ type: 'meeting.open' }, chair);
  await meeting.submit({ type: 'item.start', itemId }, chair);
  const lynn = new MemoryPeer(meeting, chair);
  lynn.write((doc) => {
    block(doc, itemFragment(itemId), 'Agreed, with changes:', { id: 'd1', kind: 'decision' });
    block(doc, itemFragment(itemId), 'shorter[^n1]', { id: 'l1', kind: 'lettered', indent: '1' });
  });
  const saved = lynn.saved(1);
  await settle();
  await saved;
  await meeting.submit({ type: 'objections.call', blockId: 'd1' }, chair);
  clock.advance(15_000);
  await meeting.submit({ type: 'objections.declare', outcome: 'amended', text: 'Agreed, with one change:' }, chair);
  await settle();
  const blocks = meeting.readMinutes().fragments[itemFragment(itemId)] ?? [];
  expect(blocks).toMatchObject([
    { id: 'd1', kind: 'note' },
    { id: 'l1', kind: 'lettered', indent: 1 },
    { kind: 'decision', spans: [{ text: 'Agreed, with one change:' }] },
    { kind: 'lettered', indent: 1 },
  ]);
  expect(blocks[3]?.spans).toEqual(blocks[1]?.spans);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(4);
});

test('[CN9] what was written and then deleted is not put back', async () => {
  const opened = await declared();
  const { meeting, itemId } = opened;
  await settle();
  const sam = new MemoryPeer(meeting, await sessionOf(opened, 'secretariat', 'Sam'));
  sam.write((doc) => fragmentOf(doc, itemFragment(itemId)).delete(0, 1));
  const saved = sam.saved(1);
  await settle();
  await saved;
  const again = must(await house.restarted().open(meeting.id), 'the meeting');
  await settle();
  expect(again.readMinutes().fragments[itemFragment(itemId)] ?? []).toEqual([]);
});

test('[CN13] an anonymous gauge that was open as the server stopped is closed as lost', async () => {
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair', 'Lynn');
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  await opened.meeting.submit({ type: 'gauge.open', question: 'Ready?', anonymous: true }, chair);
  await opened.meeting.submit({ type: 'gauge.answer', option: 1 }, chair);
  const again = must(await house.restarted().open(opened.meeting.id), 'the meeting');
  await settle();
  expect(again.state).toMatchObject({ gauge: null, gauges: [{ lost: true, counts: [0, 0, 0], answers: [] }] });
});
