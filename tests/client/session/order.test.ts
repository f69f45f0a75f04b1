import { expect, test } from 'vitest';
import { lastMove, natural, nextItem, readable } from '../../../client/session/order.ts';
import type { AgendaItem, ItemStatus } from '../../../shared/meeting/model/agenda.ts';

function item(id: string, status: ItemStatus, children: AgendaItem[] = []): AgendaItem {
  const spells = status === 'pending' || status === 'proposed' ? [] : [{ startedAt: 1, ...(status !== 'current' && { endedAt: 2 }) }];
  return { id, title: id, section: 'agenda', status, documents: [], children, spells };
}

test.each<[string, AgendaItem[], string | null, string | undefined]>([
  ['the first, before anything', [item('a', 'pending'), item('b', 'pending')], null, 'a'],
  ['the one after the current', [item('a', 'current'), item('b', 'pending')], 'a', 'b'],
  ['past what is over', [item('a', 'current'), item('b', 'done'), item('c', 'pending')], 'a', 'c'],
  ['a child of the current', [item('a', 'current', [item('a1', 'pending')]), item('b', 'pending')], 'a', 'a1'],
  ['from a child to its sibling', [item('a', 'pending', [item('a1', 'current'), item('a2', 'pending')])], 'a1', 'a2'],
  ['from the last child to the next item', [item('a', 'done', [item('a1', 'current')]), item('b', 'pending')], 'a1', 'b'],
  ['what was left behind, at the end', [item('a', 'pending'), item('b', 'current')], 'b', 'a'],
  ['not a parent whose children are all over', [item('a', 'pending', [item('a1', 'done')]), item('b', 'current')], 'b', undefined],
  ['no proposal', [item('a', 'current'), item('b', 'proposed')], 'a', undefined],
  ['nothing of an empty agenda', [], null, undefined],
])('[CA3] the next item is %s', (_what, agenda, current, expected) => {
  expect(nextItem(agenda, current)?.id).toBe(expected);
});

test('[CA1] who has chosen nothing sees the current item, else the last that was, else the first', () => {
  expect(natural([item('a', 'done'), item('b', 'current')], 'b')).toBe('b');
  expect(natural([item('a', 'pending'), item('b', 'done'), item('c', 'pending')], null)).toBe('b');
  expect(natural([item('a', 'done'), { ...item('b', 'done'), spells: [{ startedAt: 3, endedAt: 4 }] }], null)).toBe('b');
  expect(natural([item('a', 'pending'), item('b', 'pending')], null)).toBe('a');
  expect(natural([], null)).toBeNull();
});

test('[CA1] what was not admitted has no minutes to look at', () => {
  expect(readable([item('a', 'done'), item('b', 'proposed'), item('c', 'declined'), item('d', 'withdrawn')]).map(({ id }) => id)).toEqual(['a']);
});

test('[CA3] the last move is the latest start or end of any item', () => {
  expect(lastMove([])).toBe(0);
  const child = { ...item('a1', 'done'), spells: [{ startedAt: 5, endedAt: 9 }] };
  expect(lastMove([item('a', 'pending', [child]), { ...item('b', 'current'), spells: [{ startedAt: 7 }] }])).toBe(9);
});
