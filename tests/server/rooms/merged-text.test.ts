import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { meetingServiceOf } from '../../../server/meeting-service.ts';
import { readMinutes } from '../../../shared/minutes/read.ts';
import { plain } from '../../support/reading.ts';
import { MemoryPeer, openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';
import { block, textOf } from '../../support/texts.ts';

let house: Rooms;
afterEach(() => house.remove());

test('[AT50] a person who was merged into another entry while away comes back with what they wrote meanwhile', async () => {
  house = rooms();
  const opened = await openMeeting(house.registry);
  const { meeting, keys, itemId } = opened;
  const fragment = `item:${itemId}`;
  const chair = await sessionOf(opened, 'chair');
  await meeting.submit({ type: 'meeting.open' }, chair);
  const into = await sessionOf(opened, 'member', 'Ana Sousa');
  const joined = await meeting.join(keys.member, { name: 'A. Sousa' });
  if (typeof joined === 'string') throw new Error(joined);
  const { session: token, participantId } = joined;
  const session = meeting.access.authenticate(token);
  if (!session) throw new Error('no session');

  const before = new MemoryPeer(meeting, session);
  before.write((doc) => block(doc, fragment, 'Before the tunnel.'));
  await before.saved(1);
  before.close('stopping');
  const unsent = before.change((doc) => textOf(doc, fragment, 0).insert(0, 'In the tunnel. '));
  expect(await meeting.submit({ type: 'people.merge', participantId, into: into.participantId }, chair)).toHaveProperty('version');

  const service = meetingServiceOf(house.registry, house.sqlite);
  const page = await service.attend(meeting.id, token, participantId);
  expect(page).toMatchObject({ participantId: into.participantId });
  const back = new MemoryPeer(meeting, session);
  Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(before.doc));
  meeting.minutes.receive(back, unsent, false);
  await back.saved(1);
  expect(back.closed).toBe(undefined);
  expect(readMinutes(meeting.minutes.doc).fragments[fragment]?.map(plain)).toEqual(['In the tunnel. Before the tunnel.']);

  // Nobody else may write under the ids of either.
  const other = new MemoryPeer(meeting, await sessionOf(opened, 'member', 'Bo'));
  const forged = before.change((doc) => textOf(doc, fragment, 0).insert(0, 'Forged. '));
  meeting.minutes.receive(other, forged, false);
  await other.saved(1);
  expect(other.closed).toBe('forbidden');
  expect(await service.attend(meeting.id, token, 'somebody-else')).toBe('another-person');
});
