import { expect, test } from 'vitest';
import { callKeyOf } from '../../../client/session/keys.ts';

type Press = Parameters<typeof callKeyOf>[0];

function press(key: string, more: Partial<Press> = {}): Press {
  return { key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, defaultPrevented: false, target: null, ...more };
}

/** Where the key was pressed: inside an element that matches, or not. */
const inside = (matches: boolean) => ({ closest: () => (matches ? {} : null) }) as unknown as EventTarget;

test('[CA5] each key does its one thing, in either case', () => {
  expect(['n', 'N', 'g', 'e', 'f', '1', '2', '3', 'd', '?', 'x', '4', 'Enter'].map((key) => callKeyOf(press(key)))).toEqual([
    'next',
    'next',
    'give',
    'end',
    'ask',
    'object',
    'floor',
    'support',
    'declare',
    'help',
    undefined,
    undefined,
    undefined,
  ]);
});

test.each<[string, Partial<Press>]>([
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
  ['Alt', { altKey: true }],
  ['a key held down', { repeat: true }],
  ['a composition under way', { isComposing: true }],
  ['a press that something else took', { defaultPrevented: true }],
  ['the caret in a field', { target: inside(true) }],
])('[CA5] no key acts with %s', (_what, more) => {
  expect(callKeyOf(press('n', more))).toBeUndefined();
});

test('[CA5] a press on the page itself acts', () => {
  expect(callKeyOf(press('n', { target: inside(false) }))).toBe('next');
});

test('[CA56] the keys can be turned off, and can ask for Alt', () => {
  expect(callKeyOf(press('n'), 'off')).toBeUndefined();
  expect(callKeyOf(press('n'), 'alt')).toBeUndefined();
  expect(callKeyOf(press('n', { altKey: true }), 'alt')).toBe('next');
  expect(callKeyOf(press('˜', { altKey: true, code: 'KeyN' }), 'alt')).toBe('next');
  expect(callKeyOf(press('n', { altKey: true, ctrlKey: true }), 'alt')).toBeUndefined();
  expect(callKeyOf(press('n', { getModifierState: (name) => name === 'AltGraph' }))).toBeUndefined();
});

test('[LA11] on a keyboard of another script the key counts, not its letter; on a Latin one the letter', () => {
  // Arabic, Russian, Greek; an Arabic digit and question mark; a Chinese question mark.
  expect([press('ى', { code: 'KeyN' }), press('т', { code: 'KeyN' }), press('Ν', { code: 'KeyN' })].map((event) => callKeyOf(event))).toEqual([
    'next',
    'next',
    'next',
  ]);
  expect([press('١', { code: 'Digit1' }), press('؟', { code: 'Slash' }), press('？', { code: 'Slash' })].map((event) => callKeyOf(event))).toEqual([
    'object',
    'help',
    'help',
  ]);
  // Where "q" of an English keyboard is, a French one has "a", and a German one has "z" for "y".
  expect([press('a', { code: 'KeyQ' }), press('q', { code: 'KeyA' }), press('é', { code: 'Digit2' })].map((event) => callKeyOf(event))).toEqual([
    undefined,
    'close',
    undefined,
  ]);
  // With Alt as well; where Alt makes a sign, as on a Mac, the key itself counts.
  const withAlt = (key: string, code: string) => callKeyOf(press(key, { code, altKey: true }), 'alt');
  expect([withAlt('a', 'KeyQ'), withAlt('q', 'KeyA'), withAlt('z', 'KeyW'), withAlt('w', 'KeyZ'), withAlt('т', 'KeyN'), withAlt('Dead', 'KeyN')]).toEqual([
    undefined,
    'close',
    undefined,
    'where',
    'next',
    'next',
  ]);
});
