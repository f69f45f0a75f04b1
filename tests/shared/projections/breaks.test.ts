// Breaks take time and have no text: nobody misses their minutes, and they are not taken up again.
import { expect, test } from 'vitest';
import { isBreak } from '../../../shared/meeting/agenda/breaks.ts';
import { carryOver } from '../../../shared/projections/carry-over.ts';
import { check } from '../../../shared/projections/checker/check.ts';
import { proposeClosing } from '../../../shared/projections/proposal.ts';
import { report } from '../../../shared/projections/report.ts';
import { chair, MeetingInMemory } from '../../support/meeting.ts';

const none = { fragments: {}, notes: {} };

test.each(['Lunch', 'Coffee break', '*Break*', 'Pause déjeuner', 'Pausa', 'Перерыв', '茶歇', 'استراحة قصيرة'])('[AG42] "%s" is a break', (title) => {
  expect(isBreak(title)).toBe(true);
});

test.each(['Breakout groups', 'Lunch debate on fees', 'Breaking news', 'Paused projects'])('[AG42] "%s" is none', (title) => {
  expect(isBreak(title)).toBe(false);
});

test('[AG42] a break that was taken or left out is missed nowhere', () => {
  const meeting = new MeetingInMemory().live();
  for (const title of ['First', 'Second'])
    meeting.send(chair, { type: 'agenda.edit', itemId: meeting.id(title), title: title === 'First' ? 'Lunch' : 'Coffee break' });
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Lunch') });
  meeting.send(chair, { type: 'item.finish', itemId: meeting.id('Lunch') });
  meeting.send(chair, { type: 'item.defer', itemId: meeting.id('Coffee break') });
  const { state } = meeting;
  const found = check(state, report(state, none)).map(({ check: name }) => name);
  expect(found).not.toContain('item-without-text');
  expect(found).not.toContain('business-not-named');
  expect(proposeClosing(state)).not.toContain('Coffee break');
  expect(JSON.stringify(carryOver(state, none, ''))).not.toContain('Coffee break');
});
