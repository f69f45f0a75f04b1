import { expect, test } from 'vitest';
import { nextNumber } from '../../../shared/kit/next-number.ts';

test.each([
  ['4', '5'],
  ['9', '10'],
  ['007', '008'],
  ['2016/3', '2016/4'],
  ['MAG 12', 'MAG 13'],
  ['VI', 'VII'],
  ['III', 'IV'],
  ['VIII', 'IX'],
  ['XXXIX', 'XL'],
  ['xiv', 'xv'],
  ['MMMCMXCVIII', 'MMMCMXCIX'],
])('[MT11] after number %s comes %s', (number, next) => {
  expect(nextNumber(number)).toBe(next);
});

test.each([[''], ['IIII'], ['Vi'], ['first'], ['MMMCMXCIX'], ['99999999999999999999'], ['MMMDCCCLXXXVII']])('[MT11] %j is not counted on wrongly', (number) => {
  const next = nextNumber(number);
  if (next !== undefined) expect(next.length).toBeLessThanOrEqual(20);
  if (!/^[0-9]+$|^M+D/.test(number)) expect(next).toBeUndefined();
});
