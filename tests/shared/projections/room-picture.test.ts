import { expect, test } from 'vitest';
import { arrived, joined } from '../../../shared/meeting/attendance/presence.ts';
import { listedIn, roomPicture, unheardFrom } from '../../../shared/projections/room-picture.ts';
import { chair, MeetingInMemory, secretariat } from '../../support/meeting.ts';

test('[AT8] who of the members is where, by group and by region; leads and observers are not counted', () => {
  const meeting = new MeetingInMemory().live();
  const come = (id: string, who: { group?: string; region?: 'africa' | 'eastern-europe' }, role: 'member' | 'observer' | 'chair' = 'member'): void => {
    meeting.take(joined(meeting.state, { id, role, name: id, ...who }, meeting.now));
    meeting.take(arrived(meeting.state, id, meeting.now));
  };
  expect(roomPicture(meeting.state)).toEqual({ members: { key: '', here: 0, phone: 0, apologies: 0, away: 0 }, groups: [], regions: [] });
  come('ana', { group: 'Civil society', region: 'africa' });
  come('bo', { group: ' civil  Society' });
  come('cy', {});
  come('eve', { group: 'Governments', region: 'eastern-europe' }, 'observer');
  come(chair.participantId, { group: 'Governments' }, 'chair');
  meeting.send(secretariat, { type: 'attendance.note', name: 'Di', group: 'Governments', status: 'phone' });
  meeting.send(secretariat, { type: 'attendance.note', name: 'Fay', group: 'Governments', region: 'eastern-europe', status: 'apologies' });
  meeting.send(secretariat, { type: 'attendance.note', name: 'Gus', group: 'Media', status: 'absent' });
  meeting.send(secretariat, { type: 'attendance.note', name: 'Hal', group: 'Media', status: 'present' });
  const picture = roomPicture(meeting.state);
  expect(picture.members).toEqual({ key: '', here: 4, phone: 1, apologies: 1, away: 1 });
  expect(picture.groups.map(({ key, here, phone, apologies, away }) => [key, here, phone, apologies, away])).toEqual([
    ['Civil society', 2, 0, 0, 0],
    ['Governments', 0, 1, 1, 0],
    ['Media', 1, 0, 0, 1],
    ['', 1, 0, 0, 0],
  ]);
  expect(picture.regions.map((share) => [share.key, listedIn(share), share.here])).toEqual([
    ['africa', 1, 1],
    ['asia-pacific', 0, 0],
    ['eastern-europe', 1, 0],
    ['latin-america-caribbean', 0, 0],
    ['western-europe-others', 0, 0],
    ['', 5, 3],
  ]);
});

test('[AT49] groups and regions without anybody are named once the call is open, not before', () => {
  const meeting = new MeetingInMemory();
  meeting.send(secretariat, { type: 'attendance.note', name: 'Fay', group: 'Governments', status: 'apologies' });
  expect(unheardFrom(meeting.state, roomPicture(meeting.state))).toEqual([]);
  meeting.live();
  expect(unheardFrom(meeting.state, roomPicture(meeting.state)).map(({ key }) => key)).toEqual(['Governments']);
});
