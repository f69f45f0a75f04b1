import { afterEach, expect, test, vi } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { MemoryPeer, type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block } from '../../support/texts.ts';

let house: Rooms;
afterEach(() => house.remove());

const fragmentOf = ({ itemId }: Opened): string => `item:${itemId}`;
/** Makes the next flush of the text throw, as a defect of ours would. */
const breakText = ({ meeting }: Opened): void => void vi.spyOn(meeting.minutes, 'flush').mockRejectedValueOnce(new Error('a defect'));

async function brokenByText(opened: Opened): Promise<MemoryPeer> {
  const ana = new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Ana'));
  breakText(opened);
  ana.write((doc) => void block(doc, fragmentOf(opened), 'Not on disk yet.'));
  await ana.until(() => ana.closed !== undefined);
  return ana;
}

test('[SY70] a follower that throws stops neither the others nor the answer', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  const heard: string[] = [];
  opened.meeting.room.follow(() => {
    throw new Error('a defect in a projection');
  });
  opened.meeting.room.follow(({ events }) => void heard.push(...events.map(({ type }) => type)));
  expect(await opened.meeting.submit({ type: 'meeting.open' }, chair)).toHaveProperty('version');
  expect(await opened.meeting.submit({ type: 'agenda.add', title: 'More' }, chair)).toHaveProperty('version');
  expect(heard).toEqual(['meeting.opened', 'agenda.added']);
});

test('[SY71] a defect sends everyone away to come again, and the meeting comes back from disk', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  const gone: string[] = [];
  opened.meeting.onGone((reason) => void gone.push(reason));
  const ana = await brokenByText(opened);
  expect([ana.closed, gone]).toEqual(['stopping', ['failed']]);
  const again = must(await house.registry.open(opened.meeting.id), 'the meeting');
  expect(again).not.toBe(opened.meeting);
  expect(again.state.phase).toBe('live');
  const back = new MemoryPeer(again, ana.session);
  again.minutes.receive(
    back,
    ana.change(() => {}),
    true,
  );
  back.write((doc) => void block(doc, fragmentOf(opened), 'Sent again.'));
  await back.saved(1);
  expect(back.closed).toBeUndefined();
});

test('[SY71] a command that waited is refused, and one whose outcome is unknown gets no answer', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const chair = await sessionOf(opened, 'chair');
  const ana = new MemoryPeer(opened.meeting, await sessionOf(opened, 'member', 'Ana'));
  await opened.meeting.submit({ type: 'meeting.open' }, chair);
  ana.write((doc) => void block(doc, fragmentOf(opened), 'x'));
  breakText(opened);
  expect(await opened.meeting.submit({ type: 'meeting.close' }, chair)).toEqual({ refusal: { code: 'not-saved' } });
  const again = must(await house.registry.open(opened.meeting.id), 'the meeting');
  vi.spyOn(must(again.room, 'the room'), 'flush').mockImplementationOnce(async () => {
    throw new Error('a defect');
  });
  await expect(again.submit({ type: 'agenda.add', title: 'More' }, chair)).resolves.toEqual({ refusal: { code: 'not-saved' } });
  expect(must(await house.registry.open(opened.meeting.id), 'the meeting').state.phase).toBe('live');
});

test('[SY72] readiness is red from the defect until the meeting is loaded again, for a minute at most', async () => {
  const clock = new HandClock();
  house = rooms({ clock });
  const opened = await openMeeting(house.registry);
  const session = await sessionOf(opened, 'chair');
  const fail = async (): Promise<void> => {
    const meeting = must(await house.registry.open(opened.meeting.id), 'the meeting');
    const gone = new Promise((resolve) => meeting.onGone(resolve));
    vi.spyOn(meeting.room, 'flush').mockRejectedValueOnce(new Error('a defect'));
    await meeting.submit({ type: 'meeting.circulate' }, session);
    await gone;
  };
  await fail();
  expect(await house.registry.readiness()).toBe('meeting-failed');
  await house.registry.open(opened.meeting.id);
  expect(await house.registry.readiness()).toBe('ready');
  await fail();
  clock.advance(59_000);
  expect(await house.registry.readiness()).toBe('meeting-failed');
  clock.advance(2000);
  expect(await house.registry.readiness()).toBe('ready');
});

test('[SY73] other meetings go on, and the registry closes with all of their text on disk', async () => {
  house = rooms();
  const [broken, other] = [await openMeeting(house.registry), await openMeeting(house.registry)];
  const bo = new MemoryPeer(other.meeting, await sessionOf(other, 'secretariat', 'Bo'));
  await brokenByText(broken);
  bo.write((doc) => void block(doc, fragmentOf(other), 'Kept.'));
  await bo.saved(1);
  bo.write((doc) => void block(doc, fragmentOf(other), 'Kept at the end.'));
  expect(await house.registry.close()).toBe(true);
  const again = must(await house.restarted().open(other.meeting.id), 'the meeting');
  expect(JSON.stringify(again.readMinutes())).toContain('Kept at the end.');
});

test('[SY75] an exception in a timer ends its meeting and reaches nobody else', async () => {
  const clock = new HandClock();
  house = rooms({ clock });
  const opened = await openMeeting(house.registry);
  const ana = await sessionOf(opened, 'member', 'Ana');
  const chair = new MemoryPeer(opened.meeting, await sessionOf(opened, 'chair'));
  opened.meeting.roster.connect(ana.participantId, true);
  await opened.meeting.room.act(() => []);
  opened.meeting.roster.disconnect(ana.participantId);
  vi.spyOn(opened.meeting.room, 'act').mockImplementationOnce(() => {
    throw new Error('a defect');
  });
  clock.advance(15_000);
  await chair.until(() => chair.closed !== undefined);
  expect(chair.closed).toBe('stopping');
  expect(await house.registry.open(opened.meeting.id)).not.toBe(opened.meeting);
});
