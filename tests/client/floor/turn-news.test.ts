import { expect, test } from 'vitest';
import { turnNews } from '../../../client/parts/floor/turn-news.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import type { Actor } from '../../../shared/meeting/decision.ts';
import { ana, bo, chair, MeetingInMemory } from '../../support/meeting.ts';

/** The sentences that Ana hears when somebody sends a command. */
function heard(meeting: MeetingInMemory, who: Actor, command: Command): string[] {
  const before = meeting.state;
  expect(meeting.send(who, command)).toBeUndefined();
  return turnNews(before, meeting.state, 'ana', meeting.now, (type) => who === ana && command.type === type).map(({ text }) => text);
}

function called(): MeetingInMemory {
  const meeting = new MeetingInMemory().live();
  meeting.send(chair, { type: 'item.start', itemId: meeting.id('First') });
  return meeting;
}

test('[FL22] asking, withdrawing, closing and opening are each heard once', () => {
  const meeting = called();
  meeting.send(bo, { type: 'floor.request' });
  expect(heard(meeting, ana, { type: 'floor.request' })).toEqual(['Floor requested, place 2 in the queue.']);
  expect(heard(meeting, bo, { type: 'floor.request', kind: 'point-of-order' })).toEqual([]);
  expect(heard(meeting, ana, { type: 'floor.withdraw' })).toEqual(['Request withdrawn.']);
  expect(heard(meeting, chair, { type: 'floor.settings', open: false })).toEqual(['Queue closed.']);
  expect(heard(meeting, ana, { type: 'floor.request', kind: 'point-of-order' })).toEqual(['Point of order sent to the Chair.']);
});

test('[FL23] a request that somebody else takes out, or clears, can be asked for again with its words', () => {
  for (const act of [
    (meeting: MeetingInMemory): Command => ({ type: 'floor.withdraw', requestId: meeting.state.floor.queue[0]?.id }),
    (meeting: MeetingInMemory): Command => ({ type: 'item.start', itemId: meeting.id('Third'), waiting: 'clear' }),
  ]) {
    const meeting = called();
    meeting.send(ana, { type: 'floor.request', kind: 'question', topic: 'The budget' });
    const before = meeting.state;
    meeting.send(chair, act(meeting));
    expect(turnNews(before, meeting.state, 'ana', meeting.now, () => false)).toMatchObject([
      { text: 'Your request was removed from the queue.', shown: true, again: { command: { type: 'floor.request', kind: 'question', topic: 'The budget' } } },
    ]);
  }
});

test('[FL23] an intervention that a lead ends is said to be ended; being given the floor and finishing oneself are not news of this kind', () => {
  const meeting = called();
  meeting.send(ana, { type: 'floor.request' });
  expect(heard(meeting, chair, { type: 'floor.give' })).toEqual([]);
  expect(heard(meeting, chair, { type: 'floor.end' })).toEqual(['Your intervention was ended.']);
  meeting.send(ana, { type: 'floor.request' });
  meeting.send(chair, { type: 'floor.give' });
  expect(heard(meeting, ana, { type: 'floor.end' })).toEqual([]);
});

test('[FL24] somebody who is put before a person takes "you are next" from them', () => {
  const meeting = called();
  meeting.send(bo, { type: 'floor.request' });
  meeting.send(ana, { type: 'floor.request' });
  const [, second] = meeting.state.floor.queue;
  expect(heard(meeting, chair, { type: 'floor.move', requestId: second?.id ?? '', index: 0 })).toEqual([]);
  const [, bos] = meeting.state.floor.queue;
  expect(heard(meeting, chair, { type: 'floor.move', requestId: bos?.id ?? '', index: 0 })).toEqual(['You are no longer next.']);
});
