import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import { type Opened, openMeeting, type Rooms, rooms } from '../../support/rooms.ts';

let house: Rooms;
let opened: Opened;
beforeEach(async () => {
  house = rooms();
  opened = await openMeeting(house.registry);
});
afterEach(() => house.remove());

async function join(role: keyof Opened['keys'], name?: string, known?: string) {
  const joined = await opened.meeting.join(opened.keys[role], name === undefined ? {} : { name }, known);
  if (typeof joined === 'string') throw new Error(joined);
  return joined;
}

test('[AU1] keys and tokens carry 128 bits and more, each its own, and none is in the file', async () => {
  const { session } = await join('member', 'Ana');
  const secrets = [...Object.values(opened.keys), session];
  expect(new Set(secrets).size).toBe(5);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{22,}$/);
  const files = ['', '-wal'].map((suffix) => readFileSync(`${house.path}/rapporteur.db${suffix}`).toString('latin1')).join('');
  expect(files).toContain(opened.meeting.id);
  for (const secret of secrets) expect(files).not.toContain(secret);
});

test('[AU3] a key and a session are of one meeting', async () => {
  const other = await openMeeting(house.registry);
  const { session } = await join('member', 'Ana');
  expect(opened.meeting.access.authenticate(session)?.name).toBe('Ana');
  expect(other.meeting.access.authenticate(session)).toBeUndefined();
  expect(await other.meeting.join(opened.keys.member, { name: 'Ana' })).toBe('unknown-key');
});

test.each(['', 'x', '../../etc/passwd', '\u0000', 'é'.repeat(200)])('[AU2] %j opens nothing', async (secret) => {
  expect(opened.meeting.access.authenticate(secret)).toBeUndefined();
  expect(await opened.meeting.join(secret, { name: 'Ana' })).toBe('unknown-key');
});

test('[AU4] revoking a link ends the sessions that came by it and its key, over a restart too; others go on', async () => {
  const [ana, chair] = [await join('member', 'Ana'), await join('chair', 'Lynn')];
  const ended: string[] = [];
  opened.meeting.access.onEnded((session) => void ended.push(session.participantId));
  await opened.meeting.access.revoke('member');
  const again = must(await house.restarted().open(opened.meeting.id), 'the meeting');
  for (const meeting of [opened.meeting, again]) {
    expect(meeting.access.authenticate(ana.session)).toBeUndefined();
    expect(meeting.access.authenticate(chair.session)?.name).toBe('Lynn');
    expect(await meeting.join(opened.keys.member, { name: 'Ana' })).toBe('unknown-key');
    expect(meeting.access.links().find(({ role }) => role === 'member')).toMatchObject({ joined: 1, revokedAt: expect.any(Number) });
  }
  expect(ended).toEqual([ana.participantId]);
});

test('[AU4] a new link replaces the old one without ending its sessions; revoking ends those of both', async () => {
  const { access } = opened.meeting;
  const ana = await join('member', 'Ana');
  const old = opened.keys.member;
  opened.keys.member = await access.reissue('member');
  expect(await opened.meeting.join(old, { name: 'Late' })).toBe('unknown-key');
  const bo = await join('member', 'Bo');
  expect([access.authenticate(ana.session)?.name, access.authenticate(bo.session)?.name]).toEqual(['Ana', 'Bo']);
  expect(access.links().find(({ role }) => role === 'member')).toMatchObject({ joined: 1, revokedAt: undefined });
  await access.revoke('member');
  expect([access.authenticate(ana.session), access.authenticate(bo.session)]).toEqual([undefined, undefined]);
});

test('[AU6] a link opened again where one is in already gives the same participant; another role’s does not', async () => {
  const first = await join('member', 'Ana');
  const second = await join('member', undefined, first.session);
  expect(second.participantId).toBe(first.participantId);
  expect(opened.meeting.access.authenticate(second.session)?.name).toBe('Ana');
  await join('member', 'ANA', second.session);
  expect(opened.meeting.state.participants.map(({ name }) => name)).toEqual(['ANA']);
  const chair = await join('chair', 'Ana', second.session);
  expect(chair.participantId).not.toBe(first.participantId);
  expect(await opened.meeting.join(opened.keys.member, {})).toBe('name-needed');
});

test('[AU2] who leaves is out at once', async () => {
  const { session } = await join('member', 'Ana');
  const found = must(opened.meeting.access.authenticate(session), 'the session');
  await opened.meeting.access.leave(found);
  expect(opened.meeting.access.authenticate(session)).toBeUndefined();
  expect(await opened.meeting.submit({ type: 'aob.propose', title: 'Late' }, found)).toEqual({ refusal: { code: 'not-permitted' } });
});
