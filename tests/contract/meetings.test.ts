import { meetingServiceOf } from '../../server/meeting-service.ts';
import { rooms } from '../support/rooms.ts';
import { MemoryMeetings } from '../support/twin/meetings.ts';
import { registerMeetingsContract } from './meetings.ts';

registerMeetingsContract('the rooms', () => {
  const house = rooms();
  return { meetings: meetingServiceOf(house.registry, house.sqlite), remove: () => house.remove() };
});

registerMeetingsContract('their twin', () => ({ meetings: new MemoryMeetings(), remove: async () => {} }));
