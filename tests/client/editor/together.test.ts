// Carets of people who type at one place, letter by letter, over a line that brings each letter at once or some letters late.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { fragmentName, Replica } from '../../support/replica.ts';
import { block } from '../../support/texts.ts';

/** The given number of people, each with the caret at the end of the one paragraph. */
function people(count: number, words: string): Replica[] {
  const doc = new Y.Doc();
  block(doc, fragmentName, words);
  const update = Y.encodeStateAsUpdate(doc);
  return Array.from({ length: count }, (_, index) => new Replica(index + 1, update).at(0, words.length));
}

function bring(from: Replica, to: Replica): void {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)));
}

function bringAll(all: Replica[]): void {
  for (const to of all) for (const from of all) if (from !== to) bring(from, to);
}

const words = [' the first one', ' the second', ' then a third', ' the end ended'];

test.each([
  ['at the end of one paragraph', 'The end.'],
  ['in the same empty paragraph', ''],
])('[MN23] people who type %s keep their words whole, however late each letter comes', (_where, start) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      // The person who types the next letter, or which of two receives everything from the other.
      fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 20, maxLength: 120 }),
      (count, steps) => {
        const all = people(count, start);
        const typed = all.map(() => 0);
        for (const [who, from] of steps) {
          const person = all[who % count] as Replica;
          const other = all[from % count] as Replica;
          const next = (words[who % count] as string)[typed[who % count] as number];
          if (other !== person) bring(other, person);
          else if (next !== undefined) {
            person.type(next);
            typed[who % count] = (typed[who % count] as number) + 1;
          }
        }
        bringAll(all);
        const text = all[0]?.shown[0] ?? '';
        expect(all.map(({ shown }) => shown[0])).toEqual(all.map(() => text));
        expect(text.startsWith(start)).toBe(true);
        for (const [index, length] of typed.entries()) expect(text).toContain((words[index] as string).slice(0, length));
      },
    ),
    { numRuns: 300 },
  );
});

test('[MN23] each one’s undo at one place takes back their own words, and the caret goes where they were', () => {
  const [a, b] = people(2, 'The end.') as [Replica, Replica];
  for (const letter of ' one') {
    a.type(letter);
    bring(a, b);
    b.type(letter.toUpperCase());
    bring(b, a);
  }
  const whole = a.shown[0];
  expect(whole).toMatch(/ one/);
  expect(whole).toMatch(/ ONE/);
  a.undo();
  bring(a, b);
  expect(b.shown[0]).toBe('The end. ONE');
  for (const letter of ' two') {
    a.type(letter);
    bring(a, b);
    b.type(letter.toUpperCase());
    bring(b, a);
  }
  expect(a.shown[0]).toContain(' two');
  expect(a.shown[0]).toContain(' ONE TWO');
  b.undo();
  bring(b, a);
  expect(a.shown[0]).toBe('The end. two');
  a.undo().redo();
  expect(a.shown[0]).toBe('The end. two');
});

test('[MN23] a caret at the start of a text stays there as others type there', () => {
  const [a, b] = people(2, 'The end.') as [Replica, Replica];
  a.at(0, 0);
  b.at(0, 0).type('xyz');
  bring(b, a);
  a.type('1').type('2');
  expect(a.shown[0]).toBe('12xyzThe end.');
});

test('[MN23] a caret put behind a word that another is typing goes to the end of that word, and no further', () => {
  const [a, b] = people(2, 'The end.') as [Replica, Replica];
  for (const letter of ' meet') a.type(letter);
  bring(a, b);
  b.at(0, 'The end. meet'.length);
  for (const letter of 'ing in Geneva') {
    a.type(letter);
    bring(a, b);
  }
  b.type('!');
  expect(b.shown[0]).toBe('The end. meeting! in Geneva');
});

test('[MN23] a caret put into a word at rest stays there as others type elsewhere', () => {
  const [a, b] = people(2, 'The end.') as [Replica, Replica];
  for (const letter of ' meeting') a.type(letter);
  bring(a, b);
  b.at(0, 'The end. meet'.length);
  a.type('s');
  bring(a, b);
  b.type('!');
  expect(b.shown[0]).toBe('The end. meet!ings');
});
