import { expect, test } from 'vitest';
import { latestOutcome } from '../../../shared/projections/outcome.ts';
import { chair, MeetingInMemory } from '../../support/meeting.ts';

test('[CN17] the outcome stays until the next item, or until something new is put to the room', () => {
  const meeting = new MeetingInMemory().live();
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
  expect(latestOutcome(meeting.state)).toBeUndefined();
  meeting.send(chair, { type: 'objections.call', text: 'The dates are agreed.' });
  meeting.now += 20_000;
  meeting.send(chair, { type: 'objections.declare', outcome: 'amended', text: 'The dates are agreed in principle.' });
  expect(latestOutcome(meeting.state)).toMatchObject({ agreement: { outcome: 'amended', text: 'The dates are agreed in principle.' } });
  meeting.send(chair, { type: 'gauge.open', question: 'Go on?', options: ['Yes', 'No'], anonymous: false });
  expect(latestOutcome(meeting.state)).toBeUndefined();
  meeting.send(chair, { type: 'gauge.close' });
  expect(latestOutcome(meeting.state)).toMatchObject({ gauge: { question: 'Go on?', counts: [0, 0] } });
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Third') });
  expect(latestOutcome(meeting.state)).toBeUndefined();
});
