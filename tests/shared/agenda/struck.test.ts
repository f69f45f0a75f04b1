// Text that an editor struck out of an agenda is left out, with a warning.
import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { linesOf } from './reading-lines.ts';

const read = (text: string): [items: string[], struck: number[]] => {
  const { items, warnings } = parseAgenda(text);
  return [linesOf(items), warnings.filter(({ reason }) => reason === 'struck').map(({ line }) => line)];
};

test.each<[text: string, items: string[], struck: number[]]>([
  ['1. Opening\n2. ~~Budget (10 min)~~\n   a. Income\n   - ~~Costs~~\n3. Close', ['Opening', 'Close'], [2, 3, 4]],
  ['1. Opening\n2. ~~Budget~~ (moved to May)\n3. ~~Venue~~ → next call', ['Opening'], [2, 3]],
  ['1. Plan ~~A~~ B (10 min)\n2. Close', ['Plan B {10}', 'Close'], [1]],
  ['- [ ] ~~Old~~ 5 min\n- Plan', ['Plan'], [1]],
  ['| # | Item | Min |\n|---|---|---|\n| 1 | ~~Old~~ | ~~10~~ |\n| 2 | Plan ~~old~~ | 5 |', ['Plan {5}'], [3, 4]],
  ['1. Plan ~10 min\n2. Close ~~\n~~~~', ['Plan {10}', 'Close ~~'], []],
  ['~~Monday~~ Tuesday 5 October 2027, 10:00 UTC\n1. Plan', ['Plan'], [1]],
  [
    '<ol><li>Plan</li><li><s>Old (10 min)</s></li><li><span style="text-decoration: line-through;">New</span> <b>Venue</b></li></ol>',
    ['Plan', 'Venue'],
    [2, 3],
  ],
  ['<ul><li><strike>O</strike><del>ld</del></li><li>Plan</li></ul>', ['Plan'], [1]],
])('[AG55] what is struck out of %j is left out', (text, items, struck) => {
  expect(read(text)).toEqual([items, struck]);
});

test('[AG55] a person can still take a line that is struck out', () => {
  const text = '1. Opening\n2. ~~Budget (10 min)~~';
  const line = parseAgenda(text).lines[1];
  expect(line).toMatchObject({ as: 'left', text: '2. ~~Budget (10 min)~~' });
  expect(linesOf(parseAgenda(text, { [line?.key ?? '']: 'item' }).items)).toEqual(['Opening', 'Budget {10}']);
});
