import { expect, test } from 'vitest';
import { agendaBudget, projectedEnd, spentMs } from '../../../shared/meeting/clock.ts';
import { arrived, joined, left } from '../../../shared/meeting/presence.ts';
import { attendance } from '../../../shared/projections/attendance.ts';
import { numbering } from '../../../shared/projections/numbering.ts';
import { register } from '../../../shared/projections/register.ts';
import { ana, chair, MeetingInMemory, secretariat, startMs } from '../../support/meeting.ts';

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

test('[AT4] who comes in after all has no apologies against their name', () => {
  const meeting = new MeetingInMemory();
  meeting.take(joined(meeting.state, { id: 'ana', role: 'member', name: 'Ana' }, startMs));
  const status = () => attendance(meeting.state, meeting.now).map((row) => row.status);
  meeting.send(secretariat, { type: 'attendance.note', participantId: 'ana', status: 'apologies' });
  expect(status()).toEqual(['apologies']);
  meeting.take(arrived(meeting.state, 'ana', meeting.now));
  meeting.take(left(meeting.state, 'ana', meeting.now + minute));
  expect(status()).toEqual(['was-here']);
  meeting.send(secretariat, { type: 'attendance.note', participantId: 'ana', status: 'absent' });
  expect(status()).toEqual(['was-here']);
});

test('[AT2] someone noted as present by mistake is noted as absent again', () => {
  const meeting = new MeetingInMemory();
  meeting.send(secretariat, { type: 'attendance.note', name: 'Chi', status: 'present' });
  expect(attendance(meeting.state, meeting.now)[0]?.status).toBe('was-here');
  meeting.send(secretariat, { type: 'attendance.note', participantId: meeting.state.participants[0]?.id, status: 'absent' });
  expect(attendance(meeting.state, meeting.now)[0]).toMatchObject({ status: 'absent', presentMs: 0 });
});

test('[AC1] what was agreed under an item that was removed comes last, without its title', () => {
  const meeting = new MeetingInMemory(agenda);
  const [first, third] = [meeting.id('First'), meeting.id('Third')];
  const agreed = (id: string) => [{ id, kind: 'decision' as const, indent: 0, spans: [{ text: `Agreed ${id}` }] }];
  const minutes = { fragments: { [`item:${first}`]: agreed('a'), [`item:${third}`]: agreed('c'), 'report:closing': agreed('z') }, notes: {} };
  meeting.send(chair, { type: 'agenda.remove', itemId: first });
  expect(register(meeting.state, minutes).map(({ id, itemTitle }) => [id, itemTitle])).toEqual([
    ['c', 'Third'],
    ['z', undefined],
    ['a', undefined],
  ]);
});

test('[AG8] AOB is numbered on after the agenda once it is admitted', () => {
  const meeting = new MeetingInMemory(agenda);
  for (const title of ['Waiting', 'Admitted']) meeting.send(ana, { type: 'aob.propose', title });
  meeting.send(chair, { type: 'aob.admit', itemId: meeting.id('Admitted') });
  const numbers = numbering(meeting.state.agenda);
  expect([numbers.get(meeting.id('Admitted')), numbers.get(meeting.id('Waiting'))]).toEqual(['4', undefined]);
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
