import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, wordDifference, wordsOf } from '../../../shared/kit/word-diff.ts';

test('[DX4] a difference holds both sequences whole, and marks no common word as changed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (before, after) => {
      const told = difference(before, after, (part) => part);
      const without = (kind: string) => told.flatMap((stretch) => (stretch.kind === kind ? [] : stretch.parts));
      expect(without('new')).toEqual(before);
      expect(without('gone')).toEqual(after);
    }),
    { seed: 4 },
  );
  expect(wordDifference('The venue was agreed.', 'The new venue was confirmed.')).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'new', text: 'new ' },
    { kind: 'same', text: 'venue was ' },
    { kind: 'gone', text: 'agreed' },
    { kind: 'new', text: 'confirmed' },
    { kind: 'same', text: '.' },
  ]);
});

test('[DX4] words joined are the text, in any script; texts with nothing in common are told quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wordsOf(text).join('')).toBe(text);
    }),
    { seed: 5 },
  );
  const many = (letter: string) => Array.from({ length: 100_000 }, (_, index) => letter + index);
  expect(difference(many('a'), many('b'), (part) => part).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});

test('[HT20] where the steps of a comparison run out, the words between are marked as replaced', () => {
  const steps = { left: 3 };
  expect(wordDifference('a b c d e', 'a x c y e', steps).map(({ kind, text }) => [kind, text])).toEqual([
    ['same', 'a '],
    ['gone', 'b c d'],
    ['new', 'x c y'],
    ['same', ' e'],
  ]);
  expect(steps.left).toBeLessThanOrEqual(0);
});
