import { expect, test } from 'vitest';
import { agendaBudget, projectedEnd, spentMs } from '../../../shared/meeting/clock.ts';
import { arrived, joined, left } from '../../../shared/meeting/presence.ts';
import { attendance } from '../../../shared/projections/attendance.ts';
import { numbering } from '../../../shared/projections/numbering.ts';
import { register } from '../../../shared/projections/register.ts';
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

test('[AT1] each stretch between arriving and leaving is a visit', () => {
  const meeting = new MeetingInMemory();
  meeting.take(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana' }, startMs));
  meeting.take(arrived(meeting.state, 'ana', startMs));
  expect(arrived(meeting.state, 'ana', startMs + minute)).toEqual([]);
  meeting.take(left(meeting.state, 'ana', startMs + 2 * minute));
  expect(left(meeting.state, 'ana', startMs + 3 * minute)).toEqual([]);
  meeting.take(arrived(meeting.state, 'ana', startMs + 5 * minute));
  expect(attendance(meeting.state, startMs + 6 * minute)).toEqual([
    { participant: meeting.state.participants[0], status: 'here', presentMs: 3 * minute, firstSeenAt: startMs, lastSeenAt: startMs + 6 * minute },
  ]);
  expect(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana' }, startMs)).toEqual([]);
});

test('[AT3] one who is not known arrives in nobody’s list', () => {
  expect(arrived(new MeetingInMemory().state, 'watcher', startMs)).toEqual([]);
});

test('[AC1] the register lists decisions and actions in the agenda’s order, whatever the order of writing', () => {
  const meeting = new MeetingInMemory(agenda);
  const [first, partTwo] = [meeting.id('First'), meeting.id('Part two')];
  const block = (id: string, kind: 'decision' | 'action' | 'note' | 'paragraph', text: string, more = {}) => ({
    id,
    kind,
    indent: 0,
    spans: [{ text }],
    ...more,
  });
  const minutes = {
    fragments: {
      [`item:${partTwo}`]: [block('d', 'action', 'Send  the\ntemplate', { owner: 'Secretariat', due: '2016-09-20' }), block('e', 'note', 'Not this')],
      [`item:${first}`]: [block('a', 'paragraph', 'Said'), block('b', 'decision', 'Agreed to meet'), block('c', 'action', ' ')],
    },
    notes: {},
  };
  meeting.send(chair, { type: 'action.update', actionId: 'd', status: 'done' });
  expect(register(meeting.state, minutes)).toEqual([
    { kind: 'decision', id: 'b', itemId: first, itemTitle: 'First', itemNumber: '1', text: 'Agreed to meet' },
    {
      kind: 'action',
      id: 'd',
      itemId: partTwo,
      itemTitle: 'Part two',
      itemNumber: '2.2',
      text: 'Send the template',
      owner: 'Secretariat',
      due: '2016-09-20',
      status: 'done',
    },
  ]);
  expect([...numbering(meeting.state.agenda).values()]).toEqual(['1', '2', '2.1', '2.2', '3']);
});
