import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeWords } from '../../../shared/kit/merge-words.ts';

function merged(base: string, wanted: string, now: string): string {
  return mergeWords(base, wanted, now)
    .reverse()
    .reduce((text, { from, to, words }) => text.slice(0, from) + words + text.slice(to), now);
}

test.each([
  ['nothing changed since', 'The plan was agreed.', 'The plan was adopted.', 'The plan was agreed.', 'The plan was adopted.'],
  [
    'words before changed since',
    'noted the delay of the plan.',
    'noted the delay of the plan by June.',
    'regretted the delay of the plan.',
    'regretted the delay of the plan by June.',
  ],
  [
    'words behind changed since',
    'noted the delay of the plan.',
    'regretted the delay of the plan.',
    'noted the delay of the plan by June.',
    'regretted the delay of the plan by June.',
  ],
  ['the same words changed since', 'It will begin.', 'It would begin.', 'It shall begin.', 'It would begin.'],
  ['all of it is gone', 'It will begin.', 'It would begin.', '', ' would'],
  ['it says so already', 'It will begin.', 'It would begin.', 'It would begin.', 'It would begin.'],
])('[CM3] %s', (_name, base, wanted, now, result) => {
  expect(merged(base, wanted, now).trim()).toBe(result.trim());
});

test('[CM3] where nothing changed since, the result is the proposal; the stretches are in order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'is', 'the', 'plan', '.', ',', '会议'), { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, text, (base, wanted, now) => {
      expect(merged(base, wanted, base)).toBe(wanted);
      const stretches = mergeWords(base, wanted, now);
      for (const [index, { from, to }] of stretches.entries()) {
        expect(from).toBeGreaterThanOrEqual(stretches[index - 1]?.to ?? 0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(now.length);
      }
    }),
    { numRuns: 2000, seed: 407 },
  );
});
