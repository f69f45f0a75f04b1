import { describe, expect, test } from 'vitest';
import { findKeyOf } from '../../../client/parts/find/find-key.ts';
import { hitFrom, hitsIn, inContext } from '../../../client/parts/find/hits.ts';
import { matchesIn } from '../../../client/parts/find/matches.ts';
import { fold } from '../../../shared/kit/fold.ts';
import type { Block, Minutes } from '../../../shared/minutes/minutes.ts';

const matched = (text: string, words: string, exact = false): string[] => matchesIn(text, words, exact).map(({ from, to }) => text.slice(from, to));

describe('[MN50] what is found', () => {
  test('accents, case, dashes, quotation marks and spaces make no difference', () => {
    expect(matched('Réunion du Comité; la réunion', 'reunion')).toEqual(['Réunion', 'réunion']);
    expect(matched('Re\u0301union', 'réunion')).toEqual(['Re\u0301union']);
    expect(matched('the non‑paper – “draft”', 'non-paper - "draft"')).toEqual(['non‑paper – “draft”']);
    expect(matched('10\u00a0000 and 10 000', '10 000')).toEqual(['10\u00a0000', '10 000']);
    expect(matched('اللُّجنة', 'اللجنة')).toEqual(['اللُّجنة']);
    expect(matched('委员会与委员', '委员')).toEqual(['委员', '委员']);
  });

  test('they do where that is asked for', () => {
    expect(matched('MAG and mag', 'mag', true)).toEqual(['mag']);
    expect(matched('reunion, réunion', 'réunion', true)).toEqual(['réunion']);
  });

  test('the places are those of the text as it is, also behind letters that fold to more or to none', () => {
    expect(matchesIn('ﬁnal ½ 𝒜 end', 'end')).toEqual([{ from: 10, to: 13 }]);
    expect(matchesIn('aaaa', 'aa')).toHaveLength(2);
    expect(matchesIn('text', '')).toEqual([]);
  });

  test('letter by letter a text folds as it does whole', () => {
    for (const text of ['Élève ﬁ ½', 'İstanbul', '“x” – ’', 'ǅ ß ﷺ']) expect([...text].map(fold).join('')).toBe(fold(text));
  });

  const block = (id: string, text: string, footnote?: string): Block => ({
    id,
    kind: 'paragraph',
    indent: 0,
    spans: [{ text }, ...(footnote ? [{ text: '\uFFFC', footnote }] : [])],
  });
  const minutes: Minutes = {
    fragments: { 'item:a': [block('1', 'The list', 'n1'), block('2', 'A list of lists')], 'item:b': [block('3', 'No such'), block('4', 'list')] },
    notes: { n1: 'See the list.' },
  };

  test('it comes in the order of the agenda, a footnote behind its block', () => {
    const hits = hitsIn(minutes, ['item:a', 'item:b'], 'list', false);
    expect(hits.map(({ blockId, note, from }) => [blockId, note, from])).toEqual([
      ['1', undefined, 4],
      ['1', 'n1', 8],
      ['2', undefined, 2],
      ['2', undefined, 10],
      ['4', undefined, 0],
    ]);
    expect(hitFrom(hits, { order: 3, from: 3 })).toBe(3);
    expect(hitFrom(hits, { order: 99, from: 0 })).toBe(0);
    expect(inContext({ ...(hits[0] as (typeof hits)[0]), whole: `${'x'.repeat(50)}list`, from: 50, to: 54 })).toBe(`…${'x'.repeat(24)}list`);
  });

  test('only in the fragments that are named', () => {
    expect(hitsIn(minutes, ['item:b'], 'list', false)).toHaveLength(1);
  });
});

test('[MN52] the keys that ask for it, on each kind of keyboard', () => {
  const press = (key: string, more: object = {}) => ({
    key,
    code: '',
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    target: null,
    ...more,
  });
  const mac = { ctrlKey: false, metaKey: true };
  expect(findKeyOf(press('f'), false)).toBe('find');
  expect(findKeyOf(press('h'), false)).toBe('replace');
  expect(findKeyOf(press('а', { code: 'KeyF' }), false)).toBe('find');
  expect(findKeyOf(press('f', mac), true)).toBe('find');
  expect(findKeyOf(press('ƒ', { ...mac, altKey: true, code: 'KeyF' }), true)).toBe('replace');
  expect(findKeyOf(press('h', mac), true)).toBeUndefined();
  expect(findKeyOf(press('f', mac), false)).toBeUndefined();
  expect(findKeyOf(press('f', { shiftKey: true }), false)).toBeUndefined();
  expect(findKeyOf(press('f', { target: { closest: () => ({}) } }), false)).toBeUndefined();
});
