// Keys on the disk: what is sealed opens by the organiser's key alone, and only beside the hash it was sealed with.
import { afterEach, expect, test } from 'vitest';
import { sealingBy } from '../../../server/rooms/sealing.ts';
import { must } from '../../../shared/kit/must.ts';
import { openMeeting, type Rooms, rooms } from '../../support/rooms.ts';

let made: Rooms | undefined;
afterEach(() => made?.remove());

test('[AU55] a sealed key opens by the same organiser’s key beside the same hash, and by no other; changed it does not open', () => {
  const sealing = sealingBy('a key of the organiser, long enough');
  const sealed = sealing.seal('the secret', 'its hash');
  expect(sealed).not.toContain('secret');
  expect(sealing.seal('the secret', 'its hash')).not.toBe(sealed);
  expect(sealingBy('a key of the organiser, long enough').open(sealed, 'its hash')).toBe('the secret');
  expect(sealing.open(sealed, 'another hash')).toBeUndefined();
  expect(sealingBy('another key of an organiser').open(sealed, 'its hash')).toBeUndefined();
  for (const broken of ['', 'AAAA', `${sealed.slice(0, -2)}AA`, `B${sealed.slice(1)}`]) expect(sealing.open(broken, 'its hash')).toBeUndefined();
});

test('[AU55] no key stands in the rows of the store, nor a sealed one in an archive', async () => {
  made = rooms();
  const { meeting, keys } = await openMeeting(made.registry);
  const rows = await made.sqlite.keys(meeting.id);
  for (const { sealed } of rows) expect(must(sealed, 'a sealed key').length).toBeGreaterThan(60);
  for (const key of Object.values(keys)) expect(JSON.stringify(rows)).not.toContain(key);
  expect((await meeting.records.archived()).keys).not.toContain('sealed');
});

test('[AU56] the link that opens is known again after a restart; a key of another server, or an older one, is not, and opens all the same', async () => {
  made = rooms();
  const { meeting, keys } = await openMeeting(made.registry);
  const [older, other] = await made.sqlite.keys(meeting.id);
  const { epoch } = must(await made.sqlite.load(meeting.id), 'the meeting');
  const { sealed: _sealed, ...unsealed } = must(older, 'a key');
  await made.sqlite.saveKeys(meeting.id, epoch, [unsealed, { ...must(other, 'a key'), sealed: sealingBy('another server').seal('x', 'y') }]);
  const again = must(await made.restarted().open(meeting.id), 'the meeting');
  const shown = again.access.links().map(({ role, secret }) => [role, secret]);
  const lost = [unsealed.role, must(other, 'a key').role];
  for (const [role, secret] of shown) expect([role, secret]).toEqual([role, lost.includes(role as never) ? undefined : keys[role as keyof typeof keys]]);
  for (const role of lost) expect(again.access.opens(keys[role])).toEqual({ role, closed: false });
  const fresh = await again.access.reissue('member');
  expect(again.access.links().find(({ role }) => role === 'member')?.secret).toBe(fresh);
  await again.access.revoke('member');
  expect(again.access.links().find(({ role }) => role === 'member')?.secret).toBeUndefined();
});
