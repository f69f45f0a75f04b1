import { afterEach, beforeEach, expect, test } from 'vitest';
import { HandClock } from '../../support/hand-clock.ts';
import { type Opened, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';

let house: Rooms;
let clock: HandClock;
let opened: Opened;
beforeEach(async () => {
  clock = new HandClock();
  house = rooms({ clock });
  opened = await openMeeting(house.registry);
});
afterEach(() => house.remove());

const settled = (question: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => (question() ? resolve() : void setImmediate(look));
    look();
  });

test('[AT5] one who comes where few are is told of at once', async () => {
  const session = await sessionOf(opened, 'member', 'Ana');
  clock.advance(60_000);
  opened.meeting.roster.connect(session.participantId, true);
  await settled(() => opened.meeting.state.participants[0]?.visits.length === 1);
});

test('[AT5] a thousand people who come at once make few messages, and each of them is present in the end', async () => {
  const { meeting } = opened;
  const crowd = 1000;
  const joining = Array.from({ length: crowd }, (_, index) => sessionOf(opened, 'member', `Member ${index}`));
  const turning = setInterval(() => clock.advance(50));
  const sessions = await Promise.all(joining);
  let messages = 0;
  meeting.room.follow(() => {
    messages += 1;
  });
  for (const { participantId } of sessions) meeting.roster.connect(participantId, true);
  await settled(() => meeting.state.participants.filter(({ visits }) => visits.length === 1).length === crowd);
  clearInterval(turning);
  expect(messages).toBeLessThanOrEqual(5);
});

test('[AT3][AT5] how many follow without a name is told once a second at most, and is right in the end', () => {
  const told: number[] = [];
  clock.advance(60_000);
  opened.meeting.roster.onWatching((watching) => told.push(watching));
  for (let index = 0; index < 1000; index += 1) opened.meeting.roster.connect(`nameless ${index}`, false);
  clock.advance(1000);
  expect(told).toEqual([1, 1000]);
});
