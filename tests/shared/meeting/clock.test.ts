import { expect, test } from 'vitest';
import { agendaBudget, projectedEnd, spentMs } from '../../../shared/meeting/agenda/clock.ts';
import { ana, chair, MeetingInMemory, startMs } from '../../support/meeting.ts';

const minute = 60_000;
const agenda = [
  { title: 'First', minutes: 10 },
  {
    title: 'Second',
    children: [
      { title: 'Part one', minutes: 5 },
      { title: 'Part two', minutes: 15 },
    ],
  },
  { title: 'Third', minutes: 20 },
];

test('[AG10] a budget is an item’s own, or its children’s together; AOB counts once admitted', () => {
  const meeting = new MeetingInMemory(agenda);
  expect(agendaBudget(meeting.state.agenda)).toBe(50);
  meeting.send(ana, { type: 'aob.propose', title: 'Other', minutes: 7 });
  expect(agendaBudget(meeting.state.agenda)).toBe(50);
  meeting.send(chair, { type: 'aob.admit', itemId: meeting.id('Other') });
  expect(agendaBudget(meeting.state.agenda)).toBe(57);
});

test('[AG10] time is the sum of the spells, and the end is now plus what is left', () => {
  const meeting = new MeetingInMemory(agenda).live();
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
  const started = meeting.now;
  expect(projectedEnd(meeting.state, started)).toEqual({ item: started + 10 * minute, meeting: started + 50 * minute });
  const late = started + 14 * minute;
  expect(projectedEnd(meeting.state, late)).toEqual({ item: started + 10 * minute, meeting: late + 40 * minute });
  meeting.now = late;
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Part one') });
  const [first, second] = meeting.state.agenda;
  meeting.now += 5 * minute;
  expect(first && spentMs(first, meeting.now)).toBe(14 * minute + 1000);
  expect(second && spentMs(second, meeting.now)).toBe(5 * minute);
  meeting.send(chair, { type: 'item.defer', itemId: meeting.id('Third') });
  meeting.send(chair, { type: 'item.finish', itemId: meeting.id('Part one') });
  expect(projectedEnd(meeting.state, meeting.now)).toEqual({ meeting: meeting.now + 15 * minute });
});

test('[AG10] before the call the end is counted from the planned start, after it the end is the end', () => {
  const meeting = new MeetingInMemory(agenda);
  expect(projectedEnd(meeting.state, startMs - 60 * minute)).toEqual({ meeting: startMs + 50 * minute });
  meeting.live().send(chair, { type: 'meeting.close' });
  expect(projectedEnd(meeting.state, meeting.now + minute)).toEqual({ meeting: meeting.now });
});

test('[AG10] children left over count when their parent is over, and nothing of a parent whose children are all over', () => {
  const meeting = new MeetingInMemory([
    {
      title: 'Parent',
      minutes: 30,
      children: [
        { title: 'Part one', minutes: 5 },
        { title: 'Part two', minutes: 15 },
      ],
    },
  ]).live();
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Parent') });
  meeting.send(chair, { type: 'item.finish', itemId: meeting.id('Parent') });
  expect(projectedEnd(meeting.state, meeting.now)).toEqual({ meeting: meeting.now + 20 * minute });
  meeting.send(chair, { type: 'item.reopen', itemId: meeting.id('Parent') });
  for (const title of ['Part one', 'Part two']) meeting.send(chair, { type: 'item.defer', itemId: meeting.id(title) });
  expect(projectedEnd(meeting.state, meeting.now)).toEqual({ meeting: meeting.now });
});
