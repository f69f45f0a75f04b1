import { expect, test } from 'vitest';
import { facts, MeetingInMemory, secretariat } from '../../support/meeting.ts';

test('[MT14] saving facts that are the same makes no event, and only what differs is noted', () => {
  const meeting = new MeetingInMemory();
  const { version } = meeting.state;
  expect(meeting.send(secretariat, { type: 'meeting.amend', changes: { title: facts.title, chair: facts.chair, body: null } })).toBeUndefined();
  expect(meeting.state.version).toBe(version);
  meeting.send(secretariat, { type: 'meeting.amend', changes: { title: facts.title, durationMinutes: 90 } });
  expect(meeting.log.at(-1)).toMatchObject({ type: 'meeting.amended', changes: { durationMinutes: 90 } });
  expect(meeting.log.at(-1)).not.toHaveProperty('changes.title');
});
