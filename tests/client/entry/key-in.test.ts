import { expect, test } from 'vitest';
import { invitationIn, keyIn } from '../../../client/parts/entry/key-in.ts';

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

test.each([
  [key, undefined],
  [`  ${key}\n`, undefined],
  [`https://example.org/m/abc12#${key}`, 'abc12'],
  [`https://example.org/m/abc12?lang=fr#${key}.`, 'abc12'],
  [`<https://example.org/m/abc12%23${key}>`, 'abc12'],
  [`Dear all,\nYou are invited: https://example.org/m/abc12#${key}\nPlease do not pass this on.\n#1 of the agenda`, 'abc12'],
])('[CA87] the invitation is found in what was pasted: %s', (text, meeting) => {
  expect(invitationIn(text)).toEqual({ key, isIncomplete: false, ...(meeting && { meeting }) });
});

test('[CA87] a pasted link that is cut short is incomplete, and nothing pasted is no invitation', () => {
  expect(invitationIn(`https://example.org/m/abc12#${key.slice(0, 20)}`).isIncomplete).toBe(true);
  expect(invitationIn('https://example.org/m/abc12').isIncomplete).toBe(true);
  expect(invitationIn(' ')).toEqual({ key: '', isIncomplete: false });
});
