// Changes of the invitations: two at once, a disk that fails, a kill in between.
import { afterEach, expect, test } from 'vitest';
import { NotSaved, NotYetSaved } from '../../../server/rooms/ports.ts';
import { must } from '../../../shared/kit/must.ts';
import { seededRng } from '../../../shared/kit/rng.ts';
import { FailingStore } from '../../support/failing-store.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { type Opened, openMeeting, type Rooms, type RoomsOptions, rooms } from '../../support/rooms.ts';

let house: Rooms;
let disk: FailingStore | undefined;
afterEach(async () => {
  if (disk) disk.failing = false;
  await house.remove();
});

async function begin(options: RoomsOptions = {}): Promise<Opened> {
  house = rooms({
    ...options,
    wrap: (store) => {
      disk = new FailingStore(store);
      return disk.store;
    },
  });
  return openMeeting(house.registry);
}

async function enter({ meeting }: Pick<Opened, 'meeting'>, key: string, name = 'Ana', known?: string): Promise<string> {
  const joined = await meeting.join(key, { name }, known);
  return typeof joined === 'string' ? joined : joined.session;
}
const isIn = ({ meeting }: Pick<Opened, 'meeting'>, session: string): boolean => meeting.access.authenticate(session) !== undefined;

/** Those of the secrets that open something now, and after a kill. */
async function openingNow({ meeting }: Opened, secrets: readonly string[]): Promise<{ here: string[]; restarted: string[] }> {
  const here = secrets.filter((secret) => meeting.access.opens(secret));
  const again = must(await house.restarted().open(meeting.id), 'the meeting');
  return { here, restarted: secrets.filter((secret) => again.access.opens(secret)) };
}

test('[AU33] two leads who replace a link at once, and a double click, are given the same one, and it alone opens', async () => {
  const opened = await begin();
  const { access } = opened.meeting;
  const [one, other, third] = await Promise.all([access.reissue('member'), access.reissue('member'), access.reissue('member')]);
  expect(new Set([one, other, third]).size).toBe(1);
  const later = await access.reissue('member');
  expect(await openingNow(opened, [opened.keys.member, one, later])).toEqual({ here: [later], restarted: [later] });
});

test('[AU33] a link that is revoked while a new one is on its way leaves none that opens', async () => {
  const opened = await begin();
  const { access } = opened.meeting;
  const coming = access.reissue('member');
  await access.revoke('member');
  expect(await openingNow(opened, [opened.keys.member, await coming])).toEqual({ here: [], restarted: [] });
});

test('[AU33] whatever is done with a link at once, at most one opens, here and after a kill', async () => {
  const opened = await begin();
  const { access } = opened.meeting;
  const seed = 20161010;
  const random = seededRng(seed);
  const secrets = new Set([opened.keys.member]);
  for (let round = 0; round < 40; round += 1) {
    const changes = Array.from({ length: 1 + random.int(4) }, () => random.pick(['reissue', 'reissue', 'revoke', 'close', 'open'] as const));
    must(disk, 'the disk').failing = random.chance(0.2);
    const made = await Promise.allSettled(
      changes.map(async (change) => {
        if (change === 'reissue') return access.reissue('member');
        if (change === 'revoke') await access.revoke('member');
        else await access.setClosed('member', change === 'close');
        return undefined;
      }),
    );
    for (const result of made) if (result.status === 'fulfilled' && result.value !== undefined) secrets.add(result.value);
    expect([...secrets].filter((secret) => access.opens(secret)).length, `seed ${seed}, round ${round}: ${changes}`).toBeLessThanOrEqual(1);
  }
  must(disk, 'the disk').failing = false;
  expect(await access.settle()).toBe(true);
  const { here, restarted } = await openingNow(opened, [...secrets]);
  expect(restarted).toEqual(here);
});

test('[AU34] while the disk fails, a revoked person is out at once, and stays out after a restart once the disk works', async () => {
  const clock = new HandClock();
  const opened = await begin({ clock });
  const session = await enter(opened, opened.keys.member);
  must(disk, 'the disk').failing = true;
  await expect(opened.meeting.access.revoke('member')).rejects.toThrow(NotYetSaved);
  expect(isIn(opened, session)).toBe(false);
  expect(await enter(opened, opened.keys.member)).toBe('unknown-key');
  expect(opened.meeting.access.isBehind).toBe(true);
  // It stays in memory until then, however long nobody comes.
  clock.advance(60 * 60_000);
  expect(opened.meeting.isIdle).toBe(false);
  must(disk, 'the disk').failing = false;
  await expect
    .poll(() => {
      clock.advance(2000);
      return opened.meeting.access.isBehind;
    })
    .toBe(false);
  const again = must(await house.restarted().open(opened.meeting.id), 'the meeting');
  expect(isIn({ meeting: again }, session)).toBe(false);
  expect(await enter({ meeting: again }, opened.keys.member)).toBe('unknown-key');
});

test('[AU34] while the disk fails, a link is not replaced, and the old one still opens', async () => {
  const opened = await begin();
  must(disk, 'the disk').failing = true;
  await expect(opened.meeting.access.reissue('member')).rejects.toThrow(NotSaved);
  must(disk, 'the disk').failing = false;
  expect(await openingNow(opened, [opened.keys.member])).toEqual({ here: [opened.keys.member], restarted: [opened.keys.member] });
});

test('[AU34] who leaves while the disk fails is out at once', async () => {
  const opened = await begin();
  const session = await enter(opened, opened.keys.member);
  must(disk, 'the disk').failing = true;
  await expect(opened.meeting.access.leave(must(opened.meeting.access.authenticate(session), 'the session'))).rejects.toThrow(NotYetSaved);
  expect(isIn(opened, session)).toBe(false);
});

test('[AU35] a closed link lets in only those who came by it, over a restart too, and is opened again', async () => {
  const opened = await begin();
  const session = await enter(opened, opened.keys.member);
  expect(await opened.meeting.access.setClosed('member', true)).toBe(true);
  const restarted = { ...opened, meeting: must(await house.restarted().open(opened.meeting.id), 'the meeting') };
  for (const each of [opened, restarted]) {
    expect(isIn(each, session)).toBe(true);
    expect(await enter(each, opened.keys.member, 'Bo')).toBe('link-closed');
    expect(each.meeting.access.opens(opened.keys.member)).toEqual({ role: 'member', closed: true });
  }
  const again = await enter(restarted, opened.keys.member, 'Ana', session);
  expect(isIn(restarted, again)).toBe(true);
  expect(isIn(restarted, await enter(restarted, opened.keys.observer, 'Eve'))).toBe(true);
  await restarted.meeting.access.setClosed('member', false);
  expect(isIn(restarted, await enter(restarted, opened.keys.member, 'Bo'))).toBe(true);
  await restarted.meeting.access.revoke('member');
  expect(await restarted.meeting.access.setClosed('member', false)).toBe(false);
  expect(isIn(restarted, session)).toBe(false);
});
