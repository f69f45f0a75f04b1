import { expect, test } from 'vitest';
import { breaker } from '../../../server/documents/pdf/breaks.ts';

const marked = (...texts: string[]): string => {
  const broken = breaker(20);
  return texts.map(broken).join('').replaceAll('\u200B', '|');
};

test('[PD6] what fits is left as it is', () => {
  for (const text of ['', 'Twenty letters or so', 'a/b-c.d', '秘书处向与会者通报东道国已确认会议地点登记工作将于下周开始', 'a\nb  c'])
    expect(marked(text)).toBe(text);
});

test('[PD6] a word too long for a line may break, anywhere but inside a letter', () => {
  expect(marked('x'.repeat(30))).toBe(`${'x'.repeat(20)}|${'x'.repeat(8)}|xx`);
  expect(marked('e\u0301'.repeat(21))).toBe(`${'e\u0301'.repeat(20)}|e\u0301`);
  expect(marked('👩‍👩‍👧'.repeat(21))).toBe(`${'👩‍👩‍👧'.repeat(20)}|👩‍👩‍👧`);
});

test('[PD6] an address breaks at its joints', () => {
  expect(marked('https://example.org/a-b?c=1')).toBe('https:/|/|example.|org/|a-|b?|c=|1');
});

test('[PD6] a word is one word, however many runs it is in', () => {
  expect(marked('x'.repeat(15), 'y'.repeat(15))).toBe(`${'x'.repeat(15)}yyyyy|${'y'.repeat(8)}|yy`);
  expect(marked('x'.repeat(15), ' ', 'y'.repeat(15))).not.toContain('|');
});
