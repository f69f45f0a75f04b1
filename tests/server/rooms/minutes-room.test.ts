import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Registry } from '../../../server/rooms/registry.ts';
import { must } from '../../../shared/kit/must.ts';
import type { Role } from '../../../shared/meeting/roles.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { FailingStore } from '../../support/failing-store.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block, textOf, type } from '../../support/texts.ts';

let house: Rooms;
let failing: FailingStore;
let opened: Opened;
let fragment: string;

beforeEach(async () => {
  house = rooms({
    wrap: (store) => {
      failing = new FailingStore(store);
      return failing.store;
    },
    limits: { snapshotRows: 5, lagging: 1000, missingBytes: 1000, minutes: 100_000 },
  });
  opened = await openMeeting(house.registry);
  fragment = `item:${opened.itemId}`;
  const chair = await sessionOf(opened, 'chair');
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
});
afterEach(() => house.remove());

const enter = async (role: Role = 'member', name: string | undefined = role): Promise<MemoryPeer> =>
  new MemoryPeer(opened.meeting, await sessionOf(opened, role, name));
const textIn = (doc: Y.Doc, name = fragment): string => doc.getXmlFragment(name).toString();
const served = (): string => textIn(opened.meeting.minutes.doc);

async function afterRestart(registry: Registry = house.restarted()): Promise<string> {
  const again = must(await registry.open(opened.meeting.id), 'the meeting');
  return textIn(again.minutes.doc);
}

test('[SY1] once a barrier is echoed, its writer’s text is on disk and everyone has it', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  ana.write((doc) => void block(doc, fragment, 'Written by Ana'));
  await ana.saved(1);
  expect(await afterRestart()).toContain('Written by Ana');
  expect(textIn(bo.doc)).toContain('Written by Ana');
});

test('[SY1][SY9] while the disk fails nothing is passed on and no barrier is echoed; sent text is kept, and goes on when it works again', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  failing.failing = true;
  const appends = failing.appends;
  ana.write((doc) => void block(doc, fragment, 'Kept for later'));
  const saved = ana.saved(1);
  while (failing.appends < appends + 2) await new Promise((resolve) => setImmediate(resolve));
  const late = await enter('observer', undefined).catch(() => undefined);
  expect(late).toBeUndefined();
  expect([ana.barriers, ana.closed, textIn(bo.doc), served()]).toEqual([[], undefined, '', '']);
  failing.failing = false;
  await saved;
  expect(textIn(bo.doc)).toContain('Kept for later');
  expect(await afterRestart()).toContain('Kept for later');
});

test('[SY1] a writer is not sent its own words back; with another’s it is sent them all', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  ana.frames.length = 0;
  ana.write((doc) => void block(doc, fragment, 'Alone'));
  await ana.saved(1);
  expect(ana.frames.length).toBe(1);
  ana.write((doc) => void type(textOf(doc, fragment, 0), ' by Ana'));
  bo.write((doc) => void block(doc, fragment, 'By Bo'));
  await Promise.all([ana.saved(2), bo.saved(2)]);
  await ana.saved(3);
  expect(textIn(ana.doc)).toBe(textIn(bo.doc));
  expect(textIn(ana.doc)).toBe(served());
});

const refused: [string, Role, (doc: Y.Doc) => void][] = [
  ['an observer', 'observer', (doc) => void block(doc, fragment, 'Observed')],
  ['a member in the report’s own paragraphs', 'member', (doc) => void block(doc, 'report:opening', 'Opened')],
  ['a member in a root of another name', 'member', (doc) => doc.getText('mine').insert(0, 'x')],
  ['a member in an item that there never was', 'member', (doc) => void block(doc, 'item:nowhere', 'x')],
];
test.each(refused)('[SY2] %s is refused, and nothing is changed', async (_who, role, act) => {
  const peer = await enter(role);
  const before = Y.encodeStateAsUpdate(opened.meeting.minutes.doc);
  peer.write(act);
  await peer.saved(1);
  expect([peer.closed, peer.barriers]).toEqual(['forbidden', []]);
  expect(Y.encodeStateAsUpdate(opened.meeting.minutes.doc)).toEqual(before);
});

test('[SY2][AU2] permission is asked for each update: members after the call, anyone after the issue, a revoked link', async () => {
  const { meeting } = opened;
  const [member, other, secretariat] = [await enter('member'), await enter('member', 'Other'), await enter('secretariat')];
  member.write((doc) => void block(doc, fragment, 'In time.'));
  await member.saved(1);
  await meeting.access.revoke('member');
  other.write((doc) => void block(doc, fragment, 'Revoked.'));
  await other.saved(1);
  expect(other.closed).toBe('unauthorised');

  const key = await meeting.access.reissue('member');
  opened.keys.member = key;
  const late = await enter('member', 'Late');
  await meeting.submit({ type: 'meeting.close' }, secretariat.session);
  late.write((doc) => void block(doc, fragment, 'Too late.'));
  await late.saved(1);
  expect(late.closed).toBe('forbidden');
  secretariat.write((doc) => void block(doc, fragment, 'By the Secretariat.'));
  await secretariat.saved(1);

  expect(await meeting.submit({ type: 'report.issue' }, secretariat.session)).toHaveProperty('version');
  secretariat.write((doc) => void block(doc, fragment, 'After the issue.'));
  await secretariat.saved(2);
  expect(secretariat.closed).toBe('forbidden');
  expect(served()).toMatch(/In time\..*By the Secretariat\./);
  expect(served()).not.toMatch(/Revoked|Too late|After/);
});

test('[SY2] a reader may send back known text', async () => {
  const [ana, reader] = [await enter('member', 'Ana'), await enter('observer', 'Reader')];
  ana.write((doc) => void block(doc, fragment, 'Known'));
  await ana.saved(1);
  opened.meeting.minutes.receive(reader, Y.encodeStateAsUpdate(reader.doc), true);
  await reader.saved(1);
  expect([reader.closed, reader.barriers]).toEqual([undefined, [1]]);
});

test('[SY2] two people do not write under one client id', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  bo.doc.clientID = ana.doc.clientID;
  ana.write((doc) => void block(doc, fragment, 'By Ana'));
  await ana.saved(1);
  bo.doc.clientID = ana.doc.clientID;
  bo.write((doc) => void block(doc, fragment, 'By Bo'));
  await bo.saved(1);
  expect(bo.closed).toBe('forbidden');
  expect(served()).not.toContain('By Bo');
});

test('[SY3] a malformed frame closes its sender’s connection and disturbs no other', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  bo.write((doc) => void block(doc, fragment, 'Good'));
  opened.meeting.minutes.receive(ana, Uint8Array.of(1, 255, 255, 3), false);
  await Promise.all([ana.saved(1), bo.saved(1)]);
  expect([ana.closed, bo.closed, bo.barriers]).toEqual(['malformed', undefined, [1]]);
  expect(served()).toContain('Good');
});

test('[SY1] text that builds on something missing is asked for again, and its barrier waits for it', async () => {
  const ana = await enter('member', 'Ana');
  ana.change((doc) => void block(doc, fragment, 'Lost on the way'));
  ana.frames.length = 0;
  ana.write((doc) => void type(textOf(doc, fragment, 0), ', found again'));
  const saved = ana.saved(1);
  await ana.until(() => ana.frames.length > 0);
  expect([ana.barriers, served()]).toEqual([[], '']);
  expect([ana.frames[0]?.[0], ana.frames[0]?.[1]]).toEqual([0, 0]);
  opened.meeting.minutes.receive(ana, Y.encodeStateAsUpdate(ana.doc), true);
  await saved;
  expect(served()).toContain('Lost on the way, found again');
});

test('[SY12] an answer from before what was put aside does not pay for it: its barrier means what it says', async () => {
  const ana = await enter('member', 'Ana');
  const older = ana.change((doc) => void block(doc, fragment, 'First'));
  const second = ana.change((doc) => type(textOf(doc, fragment, 0), ' and second'));
  opened.meeting.minutes.receive(ana, second, false);
  opened.meeting.minutes.receive(ana, older, true);
  await ana.saved(1);
  expect(await afterRestart()).toContain('and second');
});

test('[SY12] what is still missing after an older answer is asked for again, and the barrier goes on waiting', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  const older = Y.encodeStateAsUpdate(ana.doc);
  ana.change((doc) => void block(doc, fragment, 'First'));
  const second = ana.change((doc) => type(textOf(doc, fragment, 0), ' and second'));
  opened.meeting.minutes.receive(ana, second, false);
  opened.meeting.minutes.receive(ana, older, true);
  const saved = ana.saved(1);
  bo.write((doc) => void block(doc, fragment, 'By Bo'));
  await bo.saved(1);
  expect(ana.barriers).toEqual([]);
  opened.meeting.minutes.receive(ana, Y.encodeStateAsUpdate(ana.doc), true);
  await saved;
  expect([ana.barriers, ana.closed]).toEqual([[1], undefined]);
  expect(await afterRestart()).toContain('and second');
});

test('[SY12] a client that sends more such text than is put aside has to reconnect', async () => {
  const ana = await enter('member', 'Ana');
  ana.change((doc) => void block(doc, fragment, 'Never sent'));
  opened.meeting.minutes.receive(
    ana,
    ana.change((doc) => type(textOf(doc, fragment, 0), 'a'.repeat(2000))),
    false,
  );
  await ana.saved(1);
  expect([ana.closed, ana.barriers, served()]).toEqual(['stopping', [], '']);
});

test('[MN4] a block id used twice is renamed by the server, for everyone and on disk', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  ana.write((doc) => void block(doc, fragment, 'First', { id: 'same' }));
  bo.write((doc) => void block(doc, fragment, 'Second', { id: 'same' }));
  await Promise.all([ana.saved(1), bo.saved(1)]);
  await Promise.all([ana.saved(2), bo.saved(2)]);
  const ids = readMinutes(ana.doc).fragments[fragment]?.map(({ id }) => id) ?? [];
  expect([ids.length, new Set(ids).size, ids[0]]).toEqual([2, 2, 'same']);
  expect(textIn(bo.doc)).toBe(textIn(ana.doc));
  expect(await afterRestart()).toBe(textIn(ana.doc));
});

test('[SY5] a document comes back from snapshot and tail as it was', async () => {
  const ana = await enter('member', 'Ana');
  for (let round = 1; round <= 13; round += 1) {
    ana.write((doc) => {
      block(doc, fragment, `Paragraph ${round}`, { id: `p${round}` });
      if (round % 3 === 0) doc.getXmlFragment(fragment).delete(0, 1);
    });
    await ana.saved(round);
  }
  const kept = must(await house.sqlite.load(opened.meeting.id), 'the meeting');
  expect(kept.snapshot?.seq).toBeGreaterThan(10);
  expect(kept.updates.length).toBeGreaterThan(0);
  expect(await afterRestart()).toBe(served());
});

test('[RP5] the proposal is written when drafting begins, and only where nothing has been written', async () => {
  const secretariat = await enter('secretariat');
  secretariat.write((doc) => void block(doc, 'report:closing', 'The next call is in October.'));
  await secretariat.saved(1);
  await opened.meeting.submit({ type: 'meeting.close' }, secretariat.session);
  await opened.meeting.submit({ type: 'report.draft' }, secretariat.session);
  await secretariat.until(() => textIn(secretariat.doc, 'report:opening').includes('Lynn St. Amour'));
  const { fragments } = opened.meeting.readMinutes();
  expect(fragments['report:opening']?.length).toBe(1);
  expect(fragments['report:closing']?.map(({ spans }) => spans[0]?.text)).toEqual(['The next call is in October.']);
});

test('[SY3] minutes that are full take no more, and lose nothing', async () => {
  const [ana, bo] = [await enter('member', 'Ana'), await enter('member', 'Bo')];
  ana.write((doc) => void block(doc, fragment, 'a'.repeat(60_000)));
  await ana.saved(1);
  bo.write((doc) => void block(doc, fragment, 'b'.repeat(60_000)));
  await bo.saved(1);
  ana.write((doc) => void block(doc, fragment, 'Still room for this'));
  await ana.saved(2);
  expect([bo.closed, ana.closed]).toEqual(['tooLarge', undefined]);
  expect(served()).toContain('Still room for this');
  expect(served()).not.toContain('bbb');
});

test('[SY32] a client id stays its owner’s after a restart, in the answer to a question too', async () => {
  const ana = await enter('member', 'Ana');
  ana.write((doc) => void block(doc, fragment, 'Written by Ana'));
  await ana.saved(1);
  const id = ana.doc.clientID;
  opened = { ...opened, meeting: must(await house.restarted().open(opened.meeting.id), 'the meeting') };
  const mallory = await enter('member', 'Mallory');
  const forged = new Y.Doc();
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(mallory.doc));
  forged.clientID = id;
  block(forged, fragment, 'Forged');
  opened.meeting.minutes.receive(mallory, Y.encodeStateAsUpdate(forged), true);
  await mallory.saved(1);
  expect(mallory.closed).toBe('forbidden');
  // Ana comes back and goes on under the same id.
  const back = new MemoryPeer(opened.meeting, ana.session);
  back.doc.clientID = id;
  back.write((doc) => void block(doc, fragment, 'Written after the restart'));
  await back.saved(1);
  expect(served()).toContain('Written after the restart');
  expect(served()).not.toContain('Forged');
});
