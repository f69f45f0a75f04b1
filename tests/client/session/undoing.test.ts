// Undo, played on a meeting: the commands of the notice undo the act.
import { expect, test } from 'vitest';
import { overtaken, undoing } from '../../../client/session/undoing.ts';
import { must } from '../../../shared/kit/must.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { ana, bo, chair, guest, MeetingInMemory } from '../../support/meeting.ts';

/** A call at its first item, with Ana speaking and two waiting. */
function atWork(): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
  for (const who of [ana, bo, guest]) meeting.send(who, { type: 'floor.request' });
  meeting.send(chair, { type: 'floor.give' });
  return meeting;
}

const seen = ({ state }: MeetingInMemory) => ({
  current: state.current,
  items: state.agenda.map(({ status }) => status),
  speaking: state.floor.speaking?.name,
  queue: state.floor.queue.map(({ name }) => name),
});

const cases: [string, (meeting: MeetingInMemory) => Command, RegExp][] = [
  ['giving to the next', () => ({ type: 'floor.give' }), /^Bo has the floor/],
  ['giving to another', ({ state }) => ({ type: 'floor.give', requestId: state.floor.queue[1]?.id }), /^Guest has the floor/],
  ['ending', () => ({ type: 'floor.end' }), /Ana’s intervention has ended/],
  ['taking out', ({ state }) => ({ type: 'floor.withdraw', requestId: state.floor.queue[0]?.id }), /^Bo was removed/],
  ['starting the next item', (meeting) => ({ type: 'item.start', itemId: meeting.id('Third'), waiting: 'carry' }), /“Third” is under discussion/],
  ['starting it and clearing', (meeting) => ({ type: 'item.start', itemId: meeting.id('Third'), waiting: 'clear' }), /“Third”/],
  ['finishing', (meeting) => ({ type: 'item.finish', itemId: meeting.id('First'), waiting: 'clear' }), /“First” is finished/],
  ['deferring the current item', (meeting) => ({ type: 'item.defer', itemId: meeting.id('First'), waiting: 'carry' }), /“First” is deferred/],
  ['deferring one to come', (meeting) => ({ type: 'item.defer', itemId: meeting.id('Third') }), /“Third” is deferred/],
];

test.each(cases)('[FL20] %s is taken back whole', (_what, commandOf, text) => {
  const meeting = atWork();
  const before = seen(meeting);
  const command = commandOf(meeting);
  const undo = must(undoing(command, meeting.state, 'chair', meeting.now), 'a way back');
  expect(undo.text).toMatch(text);
  expect(meeting.send(chair, command)).toBeUndefined();
  expect(seen(meeting)).not.toEqual(before);
  for (const step of undo.commands(meeting.state)) expect(meeting.send(chair, step), step.type).toBeUndefined();
  expect(seen(meeting)).toEqual(before);
});

test('[FL20] what cannot be taken back in this way offers nothing', () => {
  const { state, now } = atWork();
  expect(undoing({ type: 'meeting.circulate' }, state, 'chair', now)).toBeUndefined();
  expect(undoing({ type: 'floor.withdraw', requestId: 'gone' }, state, 'chair', now)).toBeUndefined();
  expect(undoing({ type: 'item.start', itemId: 'gone' }, state, 'chair', now)).toBeUndefined();
});

test('[MT8] who came too late reads what happened', () => {
  const meeting = atWork();
  const before = meeting.state;
  meeting.send(chair, { type: 'floor.give' });
  expect(overtaken({ type: 'floor.give' }, before, meeting.state)).toMatch(/Bo has the floor now/);
  const then = meeting.state;
  meeting.send(guest, { type: 'floor.withdraw' });
  expect(overtaken({ type: 'floor.give' }, then, meeting.state)).toMatch(/nobody is waiting/);
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Third') });
  expect(overtaken({ type: 'item.start', itemId: meeting.id('Second') }, then, meeting.state)).toMatch(/“Third” is under discussion now/);
  meeting.send(chair, { type: 'item.finish', itemId: meeting.id('Third') });
  expect(overtaken({ type: 'item.finish', itemId: meeting.id('Third') }, then, meeting.state)).toMatch(/no item is under discussion/);
});
