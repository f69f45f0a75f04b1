import { expect, test } from 'vitest';
import { numbering } from '../../../shared/projections/numbering.ts';
import { register } from '../../../shared/projections/register.ts';
import { ana, chair, MeetingInMemory } from '../../support/meeting.ts';

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

test('[AC1] what was agreed under an item that was removed comes last, without its title', () => {
  const meeting = new MeetingInMemory(agenda);
  const [first, second, third] = [meeting.id('First'), meeting.id('Second'), meeting.id('Third')];
  const agreed = (id: string) => [{ id, kind: 'decision' as const, indent: 0, spans: [{ text: `Agreed ${id}` }] }];
  const written = { [`item:${second}`]: agreed('b'), [`item:${first}`]: agreed('a'), [`item:${third}`]: agreed('c'), 'report:closing': agreed('z') };
  for (const itemId of [first, second]) meeting.send(chair, { type: 'agenda.remove', itemId });
  expect(register(meeting.state, { fragments: written, notes: {} }).map(({ id, itemTitle }) => [id, itemTitle])).toEqual([
    ['c', 'Third'],
    ['z', undefined],
    ['a', undefined],
    ['b', undefined],
  ]);
});

test('[AG8] AOB is numbered on after the agenda once it is admitted', () => {
  const meeting = new MeetingInMemory(agenda);
  for (const title of ['Waiting', 'Admitted']) meeting.send(ana, { type: 'aob.propose', title });
  meeting.send(chair, { type: 'aob.admit', itemId: meeting.id('Admitted') });
  const numbers = numbering(meeting.state.agenda);
  expect([numbers.get(meeting.id('Admitted')), numbers.get(meeting.id('Waiting'))]).toEqual(['4', undefined]);
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
