// Holding a meeting: reading takes nothing over, the first write does.

import { afterEach, expect, test } from 'vitest';
import type { ArchivePart } from '../../../server/archive/pack.ts';
import type { Meeting } from '../../../server/rooms/meeting.ts';
import type { Registry } from '../../../server/rooms/registry.ts';
import { OutcomeUnknown, type Store } from '../../../server/store/store.ts';
import { must } from '../../../shared/kit/must.ts';
import { itemFragment } from '../../../shared/meeting/model/fragments.ts';
import { FailingStore } from '../../support/failing-store.ts';
import { MemoryPeer, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let house: Rooms;
afterEach(() => house.remove());

/** Everything that can be read of a meeting. */
async function readAll(registry: Registry, id: string) {
  const meeting = must(await registry.open(id), 'the meeting');
  return [
    meeting.state,
    meeting.readMinutes(),
    (await meeting.records.attribution()).read(),
    meeting.access.links(),
    await meeting.settle(),
    await archiveOf(meeting),
  ];
}

/** The content of an archive, without its editions, which are new after each loading. */
async function archiveOf(meeting: Meeting) {
  const { parts, draft, ...head } = await meeting.records.archived();
  const read: ArchivePart[] = [];
  for await (const part of parts) read.push(part);
  return { ...head, minutes: draft.minutes, read };
}

test('[ST10] another process that only reads a meeting takes it from nobody', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  const peer = new MemoryPeer(opened.meeting, chair);
  for (const round of [1, 2]) {
    await readAll(house.another(), opened.meeting.id);
    expect(await opened.meeting.submit({ type: 'agenda.add', title: `Item ${round}` }, chair)).toMatchObject({ version: expect.any(Number) });
    peer.write((doc) => void block(doc, itemFragment(opened.itemId), `Paragraph ${round}`));
    await peer.saved(round);
  }
  expect([peer.closed, opened.meeting.isGone]).toEqual([undefined, false]);
});

test('[ST11] a process takes a meeting over with its first write, and the earlier one sends its people away', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  const peer = new MemoryPeer(opened.meeting, chair);
  const other = must(await house.another().open(opened.meeting.id), 'the meeting');
  expect(await other.submit({ type: 'meeting.open' }, chair)).toMatchObject({ version: expect.any(Number) });
  expect(await opened.meeting.submit({ type: 'agenda.add', title: 'Too late' }, chair)).toEqual({ refusal: { code: 'not-saved' } });
  await peer.until(() => peer.closed !== undefined);
  expect([peer.closed, opened.meeting.isGone]).toEqual(['stopping', true]);
  const again = must(await house.registry.open(opened.meeting.id), 'the meeting');
  expect(again.state.agenda.map(({ title }) => title)).toEqual(['First', 'Second']);
  expect(again.state.phase).toBe('live');
});

test('[ST11] a join, too, is refused once another process has the meeting, and sends everyone away', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const peer = new MemoryPeer(opened.meeting, await sessionOf(opened, 'chair'));
  const other = must(await house.another().open(opened.meeting.id), 'the meeting');
  await sessionOf({ ...opened, meeting: other }, 'member', 'Ana');
  await expect(sessionOf(opened, 'member', 'Bo')).rejects.toThrow(/not written/);
  await peer.until(() => peer.closed !== undefined);
  const again = must(await house.registry.open(opened.meeting.id), 'the meeting');
  await sessionOf({ ...opened, meeting: again }, 'member', 'Bo');
  expect(again.state.participants.map(({ name }) => name)).toEqual(['chair', 'Ana', 'Bo']);
});

test('[ST12] with a full disk, after a restart, everything can be read; writes are refused until there is room', async () => {
  let disk: FailingStore | undefined;
  house = rooms({
    wrap: (store) => {
      disk = new FailingStore(store);
      return disk.store;
    },
  });
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  const before = await readAll(house.registry, opened.meeting.id);
  const later = house.restarted();
  must(disk, 'the disk').failing = true;
  expect(await readAll(later, opened.meeting.id)).toEqual(before);
  const meeting = must(await later.open(opened.meeting.id), 'the meeting');
  expect(await meeting.submit({ type: 'agenda.add', title: 'No room' }, chair)).toEqual({ refusal: { code: 'not-saved' } });
  await expect(sessionOf({ ...opened, meeting }, 'member', 'Bo')).rejects.toThrow(/not written/);
  must(disk, 'the disk').failing = false;
  expect(await meeting.submit({ type: 'agenda.add', title: 'Room again' }, chair)).toMatchObject({ version: expect.any(Number) });
  await sessionOf({ ...opened, meeting }, 'member', 'Bo');
});

test.each([true, false])('[ST13] an append with an unknown outcome is settled from the log, and is there once: written %s', async (written) => {
  let unknown = false;
  house = rooms({
    wrap: (store) =>
      new Proxy<Store>(store, {
        get(target, name) {
          if (name !== 'append') return Reflect.get(target, name).bind(target);
          return async (...given: Parameters<Store['append']>) => {
            if (!unknown) return target.append(...given);
            unknown = false;
            if (written) await target.append(...given);
            throw new OutcomeUnknown('the line to the disk was cut');
          };
        },
      }),
  });
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  unknown = true;
  const answer = await opened.meeting.submit({ type: 'agenda.add', title: 'Perhaps' }, chair);
  expect(answer).toMatchObject({ version: expect.any(Number) });
  await opened.meeting.submit({ type: 'agenda.add', title: 'After' }, chair);
  const titles = ['First', 'Second', 'Perhaps', 'After'];
  expect(opened.meeting.state.agenda.map(({ title }) => title)).toEqual(titles);
  expect((await house.restarted().open(opened.meeting.id))?.state).toEqual(opened.meeting.state);
});

test('[SC9] a meeting of another process whose owner does not say how far it has come is read from the log each time, and nothing is written to it', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  const other = house.another({
    isMine: () => false,
    isElsewhere: async () => true,
    position: async () => undefined,
    isSure: () => true,
    seesOlder: () => false,
    lost: () => {},
  });
  const before = must(await other.open(opened.meeting.id), 'the meeting');
  expect(await before.submit({ type: 'agenda.add', title: 'Not here' }, chair)).toEqual({ refusal: { code: 'not-saved' } });
  await expect(sessionOf({ ...opened, meeting: before }, 'member', 'Bo')).rejects.toThrow(/not written/);
  await opened.meeting.submit({ type: 'agenda.add', title: 'Here' }, chair);
  expect((await other.open(opened.meeting.id))?.state).toEqual(opened.meeting.state);
  expect(opened.meeting.isGone).toBe(false);
});

test('[ST51] who loads a meeting confirms what it only read once a write of its own has succeeded', async () => {
  const failing: FailingStore[] = [];
  house = rooms({
    wrap: (store) => {
      failing.push(new FailingStore(store, ['take']));
      return must(failing.at(-1), 'a store').store;
    },
  });
  const opened = await openMeeting(house.registry);
  const before = await sessionOf(opened, 'chair');
  const command = { type: 'agenda.add', title: 'Once', commandId: 'c1' } as const;
  await opened.meeting.submit(command, before);
  const writer = new MemoryPeer(opened.meeting, before);
  writer.write((doc) => void block(doc, itemFragment(opened.itemId), 'Paragraph'));
  await writer.saved(1);
  const meeting = must(await house.another().open(opened.meeting.id), 'the meeting');
  const standby = must(failing.at(-1), 'a store');
  standby.failing = true;
  const peer = new MemoryPeer(meeting, before);
  const saved = peer.saved(2);
  expect(await meeting.submit(command, before)).toEqual({ refusal: { code: 'not-saved' } });
  expect(await meeting.submit({ type: 'agenda.remove', itemId: 'none' }, before)).not.toEqual({ refusal: { code: 'not-saved' } });
  expect(await meeting.settle()).toBe(false);
  expect(peer.barriers).toEqual([]);
  standby.failing = false;
  expect(await meeting.submit(command, before)).toMatchObject({ version: expect.any(Number) });
  await saved;
  expect(peer.barriers).toEqual([2]);
});
