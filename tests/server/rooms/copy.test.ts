// Reading a meeting at a process that does not own it.
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Meeting } from '../../../server/rooms/meeting.ts';
import type { Registry } from '../../../server/rooms/registry.ts';
import type { Store } from '../../../server/store/store.ts';
import { must } from '../../../shared/kit/must.ts';
import { FailingStore } from '../../support/failing-store.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let house: Rooms;
afterEach(() => house.remove());

/** How often each function of the store was called. */
const calls = new Map<string, number>();
const counted = (store: Store): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
        return Reflect.apply(value, target, args);
      };
    },
  });

/** Another process, which asks this owner how far it has come. */
function besides(owner: () => Registry | undefined): Registry {
  return house.another({
    isMine: () => false,
    isElsewhere: async () => true,
    position: async (meeting) => owner()?.positionOf(meeting),
    isSure: () => true,
    seesOlder: () => false,
    lost: () => {},
  });
}

const textOf = ({ minutes }: Meeting, itemId: string): string => minutes.doc.getXmlFragment(`item:${itemId}`).toString();
async function publicTextOf({ minutes }: Meeting, itemId: string): Promise<string> {
  const doc = new Y.Doc();
  for (const part of (await minutes.public()).parts) Y.applyUpdate(doc, part);
  return doc.getXmlFragment(`item:${itemId}`).toString();
}

/** Writes a block, and resolves once it is on disk. */
async function write(opened: Opened, peer: MemoryPeer, text: string, token: number): Promise<void> {
  peer.write((doc) => block(doc, `item:${opened.itemId}`, text, { id: `b${token}` }));
  await peer.saved(token);
}

test('[SC28] a copy has all that its owner has on disk, each time that it is asked for, and reads only new rows', async () => {
  house = rooms({ wrap: counted });
  const opened = await openMeeting(house.registry);
  const { meeting, itemId, keys } = opened;
  const chair = await sessionOf(opened, 'chair');
  const peer = new MemoryPeer(meeting, chair);
  const other = besides(() => house.registry);
  const copy = must(await other.open(meeting.id), 'the copy');
  expect(await publicTextOf(copy, itemId)).toBe('');
  calls.clear();
  for (let round = 0; round < 3; round += 1) {
    await write(opened, peer, `Text ${round}.`, round);
    await meeting.submit({ type: 'agenda.add', title: `Title ${round}` }, chair);
    const { session } = (await meeting.join(keys.member, { name: `Bo ${round}` })) as { session: string };
    const before = copy.records.edition;
    expect(await other.open(meeting.id)).toBe(copy);
    expect(copy.state).toEqual(meeting.state);
    expect(textOf(copy, itemId)).toBe(textOf(meeting, itemId));
    expect(await publicTextOf(copy, itemId)).toBe(await publicTextOf(meeting, itemId));
    expect(copy.access.authenticate(session)?.name).toBe(`Bo ${round}`);
    expect(copy.records.edition).not.toBe(before);
  }
  expect(calls.get('load')).toBeUndefined();
  const reads = calls.get('read');
  await other.open(meeting.id);
  expect(calls.get('read')).toBe(reads);
});

test('[SC28] what goes in camera leaves the observers’ minutes of a copy, and what comes back is there', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const { meeting, itemId } = opened;
  const chair = await sessionOf(opened, 'chair');
  await write(opened, new MemoryPeer(meeting, chair), 'Between us.', 1);
  const other = besides(() => house.registry);
  const copy = must(await other.open(meeting.id), 'the copy');
  for (const inCamera of [false, true, false]) {
    await meeting.submit({ type: 'agenda.edit', itemId, inCamera }, chair);
    await other.open(meeting.id);
    expect((await publicTextOf(copy, itemId)).includes('Between us.')).toBe(!inCamera);
  }
});

test('[SC28] whoever is put out reads no copy any more, and neither do those whose link was revoked', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const { meeting, keys } = opened;
  const other = besides(() => house.registry);
  const tokenOf = async (role: 'member' | 'observer', name: string): Promise<string> =>
    ((await meeting.join(keys[role], { name })) as { session: string }).session;
  const [bo, cy, di] = [await tokenOf('member', 'Bo'), await tokenOf('member', 'Cy'), await tokenOf('observer', 'Di')];
  const copy = must(await other.open(meeting.id), 'the copy');
  const inside = (): boolean[] => [bo, cy, di].map((token) => copy.access.authenticate(token) !== undefined);
  expect(inside()).toEqual([true, true, true]);
  await meeting.access.leave(must(meeting.access.authenticate(bo), 'a session'));
  await other.open(meeting.id);
  expect(inside()).toEqual([false, true, true]);
  await meeting.revoke('observer');
  await other.open(meeting.id);
  expect(inside()).toEqual([false, true, false]);
});

test('[SC29] there is no copy to go by while somebody is out and the disk does not have it, nor where the owner does not answer', async () => {
  let failing: FailingStore | undefined;
  house = rooms({
    wrap: (store) => {
      failing ??= new FailingStore(store);
      return failing.store;
    },
  });
  const opened = await openMeeting(house.registry);
  await sessionOf(opened, 'observer', 'Di');
  let owner: Registry | undefined = house.registry;
  const other = besides(() => owner);
  const { id } = opened.meeting;
  expect(await other.hasCopy(id)).toBe(true);
  must(failing, 'a store').failing = true;
  await opened.meeting.revoke('observer').catch(() => undefined);
  expect(await other.hasCopy(id)).toBe(false);
  must(failing, 'a store').failing = false;
  expect(await opened.meeting.settle()).toBe(true);
  expect(await other.hasCopy(id)).toBe(true);
  owner = undefined;
  expect(await other.hasCopy(id)).toBe(false);
});

test('[SC28] a copy is read from the beginning once its meeting was loaded by another owner', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const { id } = opened.meeting;
  let owner = house.registry;
  const other = besides(() => owner);
  const before = must(await other.open(id), 'the copy');
  owner = house.another();
  const next = must(await owner.open(id), 'the meeting');
  const chair = await sessionOf({ ...opened, meeting: next }, 'chair');
  await next.submit({ type: 'agenda.add', title: 'By the next' }, chair);
  const after = must(await other.open(id), 'the copy');
  expect(after).not.toBe(before);
  expect(after.state).toEqual(next.state);
  expect(await other.open(id)).toBe(after);
});

test('[SC28] a row that cannot be read is set aside by a copy as by its owner', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const { meeting } = opened;
  let behind = 0;
  const other = house.another({
    isMine: () => false,
    isElsewhere: async () => true,
    position: async (id) => {
      const position = await house.registry.positionOf(id);
      return position && { ...position, seq: position.seq + behind };
    },
    isSure: () => true,
    seesOlder: () => false,
    lost: () => {},
  });
  const before = must(await other.open(meeting.id), 'the copy');
  const held = must(await house.sqlite.kept(meeting.id), 'its place');
  await house.sqlite.append(meeting.id, held, [{ kind: 'event', payload: new TextEncoder().encode('{'), actor: 'server', at: 0 }]);
  behind = 1;
  const after = must(await other.open(meeting.id), 'the copy');
  expect(after).not.toBe(before);
  expect(after.state).toEqual(meeting.state);
});
