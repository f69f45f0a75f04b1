import { expect, test } from 'vitest';
import type { Block } from '../../../shared/minutes/minutes.ts';
import { whereWeAre } from '../../../shared/projections/where-we-are.ts';
import { chair, MeetingInMemory } from '../../support/meeting.ts';

test('[CA16] what was taken stands in the order taken with what came of it, the current item last, and then what is ahead', () => {
  const meeting = new MeetingInMemory().live();
  const start = (title: string): void => void meeting.send(chair, { type: 'item.start', itemId: meeting.id(title) });
  const block = (id: string, kind: Block['kind'], text: string): Block => ({ id, kind, indent: 0, spans: [{ text }] });
  start('Third');
  start('Part one');
  meeting.send(chair, { type: 'objections.call', text: 'It would not be so.' });
  meeting.now += 15_000;
  meeting.send(chair, { type: 'objections.declare', outcome: 'not-agreed' });
  const { taken, ahead, notAgreed } = whereWeAre(meeting.state, {
    fragments: {
      [`item:${meeting.id('Third')}`]: [block('d', 'decision', 'It would be so.'), block('p', 'paragraph', 'It was said.')],
      [`item:${meeting.id('Part two')}`]: [block('a', 'action', 'Write to all.')],
    },
    notes: {},
  });
  expect(taken.map(({ item, outcomes }) => [item.title, item.status, outcomes.map(({ text }) => text)])).toEqual([
    ['Third', 'done', ['It would be so.']],
    ['Part one', 'current', []],
  ]);
  expect(ahead.map(({ item, outcomes }) => [item.title, outcomes.map(({ text }) => text)])).toEqual([
    ['First', []],
    ['Second', []],
    ['Part two', ['Write to all.']],
  ]);
  expect(notAgreed.map(({ text }) => text)).toEqual(['It would not be so.']);
});
