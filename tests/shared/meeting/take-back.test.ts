// Taking back what a lead did to the meeting as a whole.
import { expect, test } from 'vitest';
import type { Command } from '../../../shared/meeting/commands.ts';
import { restoreMs } from '../../../shared/meeting/floor/gone.ts';
import { ana, bo, chair, MeetingInMemory, secretariat } from '../../support/meeting.ts';

const back = (what: 'opening' | 'adoption' | 'closing'): Command => ({ type: 'meeting.take-back', what });

test('[MT20] opening and adopting are taken back by any lead, and can be done once more', () => {
  const meeting = new MeetingInMemory();
  meeting.send(secretariat, { type: 'meeting.circulate' });
  meeting.send(chair, { type: 'meeting.open' });
  meeting.send(chair, { type: 'agenda.adopt' });
  expect(meeting.send(ana, back('opening'))).toBe('not-chair');
  expect(meeting.send(secretariat, back('adoption'))).toBeUndefined();
  expect(meeting.state.adoptedAt).toBeUndefined();
  expect(meeting.send(chair, back('opening'))).toBeUndefined();
  expect(meeting.state).toMatchObject({ phase: 'circulated', openedAt: undefined });
  expect(meeting.send(chair, { type: 'meeting.open' })).toBeUndefined();
  expect(meeting.send(chair, { type: 'agenda.adopt' })).toBeUndefined();
  expect(meeting.state.timeline.map(({ type }) => type).filter((type) => type.endsWith('taken-back'))).toEqual(['adoption.taken-back', 'opening.taken-back']);
});

test('[MT20] the opening is not taken back once an item was taken up, somebody waits or the room is asked, nor after ten minutes', () => {
  const doings: [typeof chair, Command][] = [
    [chair, { type: 'item.start', itemId: 'id1' }],
    [ana, { type: 'floor.request' }],
    [chair, { type: 'gauge.open', question: 'Go on?', anonymous: false }],
  ];
  for (const [who, command] of doings) {
    const meeting = new MeetingInMemory().live();
    expect(meeting.send(who, command)).toBeUndefined();
    expect(meeting.send(chair, back('opening')), command.type).toBe('too-late');
  }
  const late = new MeetingInMemory().live();
  late.now += restoreMs;
  expect(late.send(chair, back('opening'))).toBe('too-late');
});

test('[MT21] a call that was closed by mistake goes on where it was: its item, its speaker and its queue', () => {
  const meeting = new MeetingInMemory().live();
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('Second') });
  meeting.send(ana, { type: 'floor.request', topic: 'Dates' });
  meeting.send(bo, { type: 'floor.request' });
  meeting.send(chair, { type: 'floor.give' });
  meeting.send(chair, { type: 'meeting.close' });
  expect(meeting.state).toMatchObject({ phase: 'drafting', current: null });
  expect(meeting.send(secretariat, back('closing'))).toBeUndefined();
  const { phase, closedAt, current, floor } = meeting.state;
  expect({ phase, closedAt, current }).toEqual({ phase: 'live', closedAt: undefined, current: meeting.id('Second') });
  expect([floor.speaking?.name, ...floor.queue.map(({ name }) => name)]).toEqual(['Ana', 'Bo']);
  expect(meeting.send(chair, { type: 'meeting.close' })).toBeUndefined();
});

test('[MT21] the closing is not taken back after ten minutes, nor once the report is out for comments or was issued', () => {
  const closed = (): MeetingInMemory => {
    const meeting = new MeetingInMemory().live();
    meeting.send(chair, { type: 'meeting.close' });
    return meeting;
  };
  const late = closed();
  late.now += restoreMs;
  expect(late.send(chair, back('closing'))).toBe('too-late');
  const circulated = closed();
  circulated.send(secretariat, { type: 'report.circulate', until: new Date(circulated.now + 86_400_000).toISOString() });
  expect(circulated.send(chair, back('closing'))).toBe('too-late');
  const issued = closed();
  issued.send(secretariat, { type: 'report.issue' });
  issued.send(secretariat, { type: 'report.draft' });
  expect(issued.send(chair, back('closing'))).toBe('too-late');
  expect(new MeetingInMemory().send(chair, back('closing'))).toBe('too-late');
});
