import { afterEach, beforeEach, expect, test } from 'vitest';
import { issuedReport } from '../../../server/documents/make/draft.ts';
import type { Session } from '../../../server/rooms/access.ts';
import { must } from '../../../shared/kit/must.ts';
import { evolve } from '../../../shared/meeting/evolve.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { FailingStore } from '../../support/failing-store.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let clock: HandClock;
let house: Rooms;
let failing: FailingStore;
let opened: Opened;
let chair: Session;
let secretariat: Session;

beforeEach(async () => {
  clock = new HandClock();
  house = rooms({
    clock,
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

const restarted = async (): Promise<MeetingState> => must(await house.restarted().open(opened.meeting.id), 'the meeting').state;
const visitsOf = (name: string): unknown[] => must(opened.meeting.state.participants.find((person) => person.name === name)?.visits, name);
/** Resolves once what was asked of the room before has been done. */
const settled = (): Promise<boolean> => opened.meeting.room.act(() => []);

test('[SY5] an acknowledged command is on disk; the same log gives the same state', async () => {
  expect(await opened.meeting.submit({ type: 'meeting.open' }, chair)).toEqual({ version: 4 });
  expect(await restarted()).toEqual(opened.meeting.state);
});

test('[MT5][SY9] where the disk fails the command is refused, nothing is changed or told, and the next one goes on', async () => {
  const told: number[] = [];
  opened.meeting.room.follow(({ events }) => void told.push(events.length));
  const before = opened.meeting.state;
  failing.failing = true;
  expect(await opened.meeting.submit({ type: 'meeting.open' }, chair)).toEqual({ refusal: { code: 'not-saved' } });
  expect(opened.meeting.state).toBe(before);
  failing.failing = false;
  expect(await opened.meeting.submit({ type: 'meeting.open' }, chair)).toEqual({ version: before.version + 1 });
  expect(told).toEqual([1]);
});

test('[FL1] commands sent at once are taken in their order, each on what the one before made', async () => {
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  const people = await Promise.all(Array.from({ length: 30 }, (_, index) => sessionOf(opened, 'member', `Member ${index}`)));
  await Promise.all(people.map((person) => opened.meeting.submit({ type: 'floor.request' }, person)));
  expect(opened.meeting.state.floor.queue.map(({ name }) => name)).toEqual(people.map(({ name }) => name));
  const { version } = opened.meeting.state;
  const answers = await Promise.all([chair, secretariat].map((lead) => opened.meeting.submit({ type: 'floor.give', expects: version }, lead)));
  expect(answers.map((answer) => ('version' in answer ? 'taken' : answer.refusal.code))).toEqual(['taken', 'stale']);
  expect(opened.meeting.state.floor.speaking?.name).toBe('Member 0');
});

test('[MT6] what followers are told makes the state the room has', async () => {
  let mine = opened.meeting.state;
  opened.meeting.room.follow(({ from, events }) => {
    expect(from).toBe(mine.version);
    mine = events.reduce(evolve, mine);
  });
  await Promise.all([
    opened.meeting.submit({ type: 'meeting.open' }, chair),
    opened.meeting.submit({ type: 'item.start', itemId: opened.itemId }, chair),
    opened.meeting.submit({ type: 'agenda.add', title: 'Third' }, secretariat),
  ]);
  expect(mine).toEqual(opened.meeting.state);
});

test('[RP6] an issue is frozen with its event: earlier text is in it, later entries of the register are not', async () => {
  const { meeting, itemId } = opened;
  await meeting.submit({ type: 'meeting.open' }, chair);
  const peer = new MemoryPeer(meeting, secretariat);
  peer.write((doc) => void block(doc, `item:${itemId}`, 'Agreed.'));
  const [, issued] = await Promise.all([meeting.submit({ type: 'meeting.close' }, secretariat), meeting.submit({ type: 'report.issue' }, secretariat)]);
  expect(issued).toHaveProperty('version');
  const report = issuedReport(must(await house.sqlite.issue(meeting.id), 'the issue'));
  expect(JSON.stringify(report.content)).toContain('Agreed.');
  expect(report.issue).toMatchObject({ number: 1, hash: meeting.state.issues[0]?.hash });
  expect(report.issue?.issuedAt).toBe(meeting.state.issues[0]?.issuedAt);
  await meeting.submit({ type: 'report.draft' }, secretariat);
  peer.write((doc) => void block(doc, `item:${itemId}`, 'Corrected.'));
  await meeting.submit({ type: 'report.issue' }, secretariat);
  expect((await house.sqlite.issue(meeting.id, 1))?.record).not.toContain('Corrected.');
  expect((await house.sqlite.issue(meeting.id))?.record).toContain('Corrected.');
});

test('[RP6] where the disk fails nothing is issued', async () => {
  const { meeting, itemId } = opened;
  await meeting.submit({ type: 'meeting.open' }, chair);
  const peer = new MemoryPeer(meeting, secretariat);
  peer.write((doc) => void block(doc, `item:${itemId}`, 'Agreed.'));
  await meeting.submit({ type: 'meeting.close' }, secretariat);
  failing.failing = true;
  expect(await meeting.submit({ type: 'report.issue' }, secretariat)).toEqual({ refusal: { code: 'not-saved' } });
  failing.failing = false;
  expect(meeting.state.phase).toBe('drafting');
  expect(await house.sqlite.issue(meeting.id)).toBeUndefined();
});

test('[AT1] a person is here from their first connection until a while after their last', async () => {
  const { meeting } = opened;
  const ana = await sessionOf(opened, 'member', 'Ana');
  const at = clock.now();
  meeting.roster.connect(ana.participantId, true);
  meeting.roster.connect(ana.participantId, true);
  await settled();
  clock.advance(60_000);
  meeting.roster.disconnect(ana.participantId);
  clock.advance(60_000);
  await settled();
  expect(visitsOf('Ana')).toEqual([{ arrivedAt: at }]);
  meeting.roster.disconnect(ana.participantId);
  clock.advance(14_000);
  meeting.roster.connect(ana.participantId, true);
  clock.advance(60_000);
  await settled();
  expect(visitsOf('Ana')).toEqual([{ arrivedAt: at }]);
  const gone = clock.now();
  meeting.roster.disconnect(ana.participantId);
  clock.advance(15_000);
  await settled();
  expect(visitsOf('Ana')).toEqual([{ arrivedAt: at, leftAt: gone }]);
});

test('[AT1] who was here when the server stopped and does not come back has left', async () => {
  const [ana, bo] = [await sessionOf(opened, 'member', 'Ana'), await sessionOf(opened, 'member', 'Bo')];
  for (const { participantId } of [ana, bo]) opened.meeting.roster.connect(participantId, true);
  await settled();
  const again = must(await house.restarted().open(opened.meeting.id), 'the meeting');
  again.roster.connect(ana.participantId, true);
  clock.advance(20_000);
  await again.room.act(() => []);
  expect(again.state.participants.filter(({ visits }) => visits.at(-1)?.leftAt === undefined && visits.length > 0).map(({ name }) => name)).toEqual(['Ana']);
});

test('[AT3] who follows without a name is counted and not listed; with a name they are listed', async () => {
  const { meeting } = opened;
  const counts: number[] = [];
  meeting.roster.onWatching((count) => void counts.push(count));
  const joined = await meeting.join(opened.keys.observer, {});
  if (typeof joined === 'string') throw new Error(joined);
  const session = must(meeting.access.authenticate(joined.session), 'the session');
  const listed = meeting.state.participants.length;
  meeting.roster.connect(session.participantId, false);
  await settled();
  expect([counts, meeting.state.participants.length]).toEqual([[1], listed]);
  expect(await meeting.submit({ type: 'floor.request' }, session)).toMatchObject({ refusal: { code: expect.stringMatching(/name-needed|not-live/) } });
  clock.advance(1000);
  expect(await meeting.name(session, { name: 'Guest' })).toBe('named');
  await settled();
  expect([counts, meeting.state.participants.at(-1)?.name, visitsOf('Guest').length]).toEqual([[1, 0], 'Guest', 1]);
  expect(await meeting.name(session, { name: 'Another' })).toBe('already-named');
});

test('[SY5] a meeting is loaded once for all who ask at the same time, and let go only when nobody is there', async () => {
  const { id } = opened.meeting;
  const registry = house.restarted();
  const [first, second, none] = await Promise.all([registry.open(id), registry.open(id), registry.open('nowhere')]);
  expect([first === second, none]).toEqual([true, undefined]);
  const peer = new MemoryPeer(must(first, 'the meeting'), secretariat);
  clock.advance(20 * 60_000);
  expect(await registry.open(id)).toBe(first);
  first?.minutes.leave(peer);
  clock.advance(20 * 60_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await registry.open(id)).not.toBe(first);
});

test('[ST11] once another server has taken the meeting over, nothing is written here, and those connected are sent away to come back', async () => {
  const { meeting } = opened;
  const peer = new MemoryPeer(meeting, chair);
  let lost = 0;
  meeting.onGone(() => {
    lost += 1;
  });
  const other = must(await house.another().open(meeting.id), 'the meeting');
  await other.submit({ type: 'agenda.add', title: 'By the other' }, chair);
  expect(await meeting.submit({ type: 'meeting.open' }, chair)).toEqual({ refusal: { code: 'not-saved' } });
  await peer.until(() => peer.closed !== undefined);
  expect([peer.closed, lost]).toEqual(['stopping', 1]);
  const again = must(await house.registry.open(meeting.id), 'the meeting');
  expect(again).not.toBe(meeting);
  expect(again.state).toEqual(other.state);
});

test('[AT1][SY9] a person who arrives while the disk fails has arrived once it works', async () => {
  const ana = await sessionOf(opened, 'member', 'Ana');
  failing.failing = true;
  opened.meeting.roster.connect(ana.participantId, true);
  await settled();
  await settled();
  expect(visitsOf('Ana')).toEqual([]);
  failing.failing = false;
  clock.advance(15_000);
  await settled();
  expect(visitsOf('Ana')).toEqual([{ arrivedAt: clock.now() }]);
});
