// The small pure parts of the editor.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addressOf } from '../../../client/editor/address.ts';
import { moved } from '../../../client/editor/moved.ts';
import { askedKind } from '../../../client/editor/prefixes.ts';
import { slashBefore } from '../../../client/editor/slash.ts';
import { listMarks } from '../../../shared/minutes/list-marks.ts';

test.each([
  ['https://www.intgovforum.org/a?b=c#d', 'https://www.intgovforum.org/a?b=c#d'],
  [' www.un.org ', 'https://www.un.org'],
  ['un.org:8080/x', 'https://un.org:8080/x'],
  ['a.person+tag@un.org', 'mailto:a.person+tag@un.org'],
  ['mailto:a@b.org', 'mailto:a@b.org'],
  ['HTTP://x.org', 'HTTP://x.org'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['java\u200bscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
  ['file:///etc/passwd', undefined],
  ['two words', undefined],
  ['word', undefined],
  ['', undefined],
])('[MN8] the address %j is taken as %j', (typed, meant) => {
  expect(addressOf(typed)).toBe(meant);
});

test.each([
  ['/', { length: 1, query: '' }],
  ['so /act', { length: 4, query: 'act' }],
  ['so /working note', { length: 13, query: 'working note' }],
  ['and/or', null],
  ['https://x', null],
  ['a / b', null],
  ['no slash', null],
  [`/${'x'.repeat(30)}`, null],
])('[MN9] %j before the caret opens the slash menu with %j', (text, found) => {
  expect(slashBefore(text)).toEqual(found);
});

test.each([
  ['- point', 'bullet', 2],
  ['* point', 'bullet', 2],
  ['• point', 'bullet', 2],
  ['a) point', 'lettered', 3],
  ['(a) point', 'lettered', 4],
  ['1. point', 'lettered', 3],
  ['# Heading', 'heading', 2],
  ['ACTION:', 'action', 7],
  ['decision：', 'decision', 9],
])('[MN5] a line that begins %j asks for %s', (text, kind, length) => {
  expect(askedKind(text)).toMatchObject({ kind, length });
});

test.each([['-point'], ['2016. A year'], ['an action: none'], ['a b']])('[MN5] a line that begins %j stays what it is', (text) => {
  expect(askedKind(text)).toBeUndefined();
});

test('[MN10] list marks count by degree, and start anew after a paragraph', () => {
  const list = [0, 0, 1, 1, 2, 0].map((indent) => ({ kind: 'lettered', indent }));
  expect(listMarks(list)).toEqual(['(a)', '(b)', '(i)', '(ii)', 'a.', '(c)']);
  expect(listMarks([...list.slice(0, 2), { kind: 'bullet', indent: 1 }, { kind: 'paragraph', indent: 0 }, ...list.slice(0, 1)])).toEqual([
    '(a)',
    '(b)',
    '•',
    undefined,
    '(a)',
  ]);
});

test('[MN11] a caret in a footnote keeps its place through any change by others', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.nat(12), fc.nat(12), fc.nat(4), fc.string({ maxLength: 4 }), (start, caret, where, removed, inserted) => {
      const text = new Y.Doc().getText('t');
      text.insert(0, start);
      const place = Math.min(caret, start.length);
      const at = Math.min(where, start.length);
      const end = Math.min(at + removed, start.length);
      let now = place;
      text.observe((event) => {
        now = moved(place, event.delta);
      });
      text.doc?.transact(() => {
        text.delete(at, end - at);
        text.insert(at, inserted);
      });
      const after = text.toString();
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(after.length);
      if (place <= at) expect(after.slice(0, now)).toBe(start.slice(0, place));
      if (place > end) expect(after.slice(now)).toBe(start.slice(place));
    }),
    { seed: 7, numRuns: 500 },
  );
});
