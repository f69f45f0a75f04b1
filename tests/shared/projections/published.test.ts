import { expect, test } from 'vitest';
import { listMarks } from '../../../shared/minutes/list-marks.ts';
import type { Block, BlockKind } from '../../../shared/minutes/minutes.ts';
import { workingNotes } from '../../../shared/minutes/working-notes.ts';
import { agreedChange } from '../../../shared/projections/agreed.ts';
import { hasText, publishedBlocks } from '../../../shared/projections/published.ts';
import { report } from '../../../shared/projections/report.ts';
import { renderText } from '../../../shared/render/text.ts';
import { blockOf, minutesOf } from '../../support/report.ts';

const shown = (blocks: Block[]): string[] => publishedBlocks(blocks).map(({ spans }) => spans.map(({ text }) => text).join(''));

test.each<[string, [BlockKind, string][], string[]]>([
  [
    'a list after a note',
    [
      ['paragraph', 'Said'],
      ['note', 'Not for the report:'],
      ['bullet', 'rude'],
      ['lettered', 'legal'],
      ['paragraph', 'Then'],
      ['bullet', 'open'],
    ],
    ['Said', 'Then', 'open'],
  ],
  [
    'a list first in its item',
    [
      ['note', 'Not for the report:'],
      ['bullet', 'rude'],
      ['paragraph', 'Said'],
    ],
    ['Said'],
  ],
  [
    'an empty note',
    [
      ['paragraph', 'Said'],
      ['note', ''],
      ['bullet', 'rude'],
    ],
    ['Said'],
  ],
  [
    'an empty line between',
    [
      ['note', 'Not for the report:'],
      ['paragraph', ' '],
      ['bullet', 'rude'],
      ['heading', ''],
      ['lettered', 'legal'],
    ],
    [],
  ],
  [
    'a note within a list',
    [
      ['paragraph', 'Said:'],
      ['lettered', 'one'],
      ['note', 'Check this'],
      ['lettered', 'two'],
    ],
    ['Said:', 'one'],
  ],
  [
    'a heading after a note',
    [
      ['note', 'x'],
      ['heading', 'Head'],
      ['bullet', 'open'],
    ],
    ['Head', 'open'],
  ],
])('[RP20] %s', (_, blocks, expected) => {
  expect(shown(blocks.map(([kind, text]) => blockOf(kind, text)))).toEqual(expected);
});

test('[RP20] where the minutes are read, a list below a note is part of the note, and marks count as in the report', () => {
  const kinds = ['paragraph', 'lettered', 'paragraph', 'lettered', 'note', 'lettered', 'paragraph', 'bullet', 'paragraph', 'lettered'] as const;
  const texts = ['Said', 'one', ' ', 'two', 'note', 'private', '', 'private', 'Then', 'one'];
  const blocks = kinds.map((kind, index) => blockOf(kind, texts[index] ?? ''));
  const outlines = blocks.map((block) => ({ kind: block.kind, indent: block.indent, empty: !hasText(block) }));
  expect(workingNotes(outlines)).toEqual([false, false, false, false, true, true, false, true, false, false]);
  expect(listMarks(outlines)).toEqual([undefined, '(a)', undefined, '(b)', undefined, '(a)', undefined, '•', undefined, '(a)']);
});

const agreement = {
  id: 'agreed-1',
  outcome: 'amended' as const,
  asked: 'It was agreed to accept it, with these changes:',
  seconds: 15,
  calledAt: 0,
  declaredAt: 1,
  declaredBy: 'chair',
  answers: [],
  unheard: [],
  present: [],
};

function amended(text: string) {
  const put = blockOf('decision', agreement.asked);
  const list = [blockOf('lettered', 'first'), blockOf('lettered', 'deeper', { indent: 1 }), blockOf('paragraph', ''), blockOf('lettered', 'second')];
  const { state, minutes, meeting } = minutesOf([
    [blockOf('paragraph', 'It was available.'), put, ...list, blockOf('paragraph', 'Later.'), blockOf('bullet', 'x')],
  ]);
  const itemId = meeting.id('Item 1');
  const change = agreedChange({ ...agreement, itemId, blockId: put.id, text }, minutes);
  put.kind = 'note';
  return { change, list, put, words: renderText(report(state, minutes)) };
}

test('[RP21] what followed a decision that was amended is printed below no other paragraph', () => {
  const { change, put, words } = amended('It was agreed to accept it as it was.');
  expect(change).toMatchObject({ retire: put.id, add: { text: 'It was agreed to accept it as it was.' } });
  expect(change).not.toHaveProperty('list');
  for (const text of ['first', 'deeper', 'second']) expect(words).not.toContain(text);
  expect(words).toContain('x');
});

test('[RP21] an amended sentence that announces a list takes it along', () => {
  const { change, list } = amended('It was agreed to accept it, with two changes:');
  expect(change?.list).toEqual([list[0]?.id, list[1]?.id, list[3]?.id]);
});
