import { expect, test } from 'vitest';
import { keyIn } from '../../../client/parts/entry/key-in.ts';

const key = 'aB3-_xYz'.repeat(4);

test.each([
  key,
  `${key}.`,
  `${key},`,
  `<${key}>`,
  `${key})`,
  `${key}”`,
  `${key}%20`,
  ` ${key} `,
  `${key}&utm_source=mail`,
  `${key}#${key}`,
  `%3C${key}%3E`,
  `${key}=`,
  `${key}%`,
])('[CA70] what stands around the key of a link is forgiven: %s', (hash) => {
  expect(keyIn(hash)).toEqual({ key, isIncomplete: false });
});

test.each([key.slice(0, 31), 'wrong', `${key.slice(0, 20)}…`])('[CA70] a key that is cut short is named so: %s', (hash) => {
  expect(keyIn(hash).isIncomplete).toBe(true);
});

test('[CA70] no key at all is not an incomplete one', () => {
  expect(keyIn('')).toEqual({ key: '', isIncomplete: false });
});
