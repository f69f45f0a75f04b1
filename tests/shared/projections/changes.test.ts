import { expect, test } from 'vitest';
import { changes } from '../../../shared/projections/changes.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { anchor, blockOf, minutesOf } from '../../support/report.ts';

function made(blocks: ReturnType<typeof blockOf>[], notes: Record<string, string> = {}): Report {
  const { state, minutes } = minutesOf([blocks], notes);
  return report(state, minutes);
}
const one = blockOf('paragraph', 'The dates were agreed.', { id: 'a' });
const two = blockOf('paragraph', 'The list was to be sent in November.', { id: 'b' });
const three = blockOf('paragraph', 'The meeting closed.', { id: 'c' });

test('[CM6] what is the same is no change, though its number moved', () => {
  expect(changes(made([one, two]), made([one, two]))).toEqual([]);
  expect(changes(made([one, two]), made([three, one, two])).map(({ kind, paragraph }) => [kind, paragraph])).toEqual([['added', 1]]);
});

test('[CM6] changed, added and removed paragraphs are told by their numbers, with their words', () => {
  const changed = { ...two, spans: [{ text: 'The list was to be sent in December.' }] };
  expect(changes(made([one, two]), made([changed, three]))).toEqual([
    { kind: 'changed', paragraph: 1, before: 'The list was to be sent in November.', after: 'The list was to be sent in December.' },
    { kind: 'added', paragraph: 2, after: 'The meeting closed.' },
    { kind: 'removed', paragraph: 1, before: 'The dates were agreed.' },
  ]);
});

test('[CM6] one that was typed anew in another block is changed, not removed and added', () => {
  const anew = blockOf('paragraph', 'The list was to be sent in December.', { id: 'z' });
  expect(changes(made([one, two]), made([one, anew])).map(({ kind, paragraph }) => [kind, paragraph])).toEqual([['changed', 2]]);
});

test('[CM6] a footnote, an owner, a date and a kind that changed are changes', () => {
  const noted = blockOf('paragraph', [{ text: 'Noted' }, anchor('n1')], { id: 'n' });
  expect(changes(made([noted], { n1: 'Old.' }), made([noted], { n1: 'New.' })).map(({ kind }) => kind)).toEqual(['changed']);
  const action = blockOf('action', 'Do it.', { id: 'x', owner: 'Ana', due: '2016-11-01' });
  expect(changes(made([action]), made([{ ...action, due: '2016-12-01' }])).length).toBe(1);
  expect(changes(made([action]), made([{ ...action, kind: 'decision' }])).length).toBe(1);
});

/** A report of one item with these paragraphs, in blocks whose ids begin alike. */
function inBlocks(texts: readonly string[], prefix: string): Report {
  return made(texts.map((text, index) => blockOf('paragraph', text, { id: `${prefix}${index}` })));
}

test('[CM6] of several alike, a paragraph typed anew continues the one it shares most with; one that only moved has not changed', () => {
  const said = (who: string) => `The representative of ${who} informed the meeting that the list was to be sent in November.`;
  const before = inBlocks([said('Ghana'), said('Peru'), said('Fiji')], 'a');
  const after = inBlocks([said('Fiji'), said('Peru').replace('list', 'programme'), said('Ghana')], 'b');
  expect(changes(before, after)).toEqual([{ kind: 'changed', paragraph: 2, before: said('Peru'), after: said('Peru').replace('list', 'programme') }]);
});

test('[HT20] a report in other words throughout takes a bounded number of steps, and the same ones each time', () => {
  const common = ['the', 'of', 'a', 'to', 'was', 'that'];
  const words = (own: string) => Array.from({ length: 120 }, (_, index) => (index % 2 === 0 ? common[index % 6] : `${own}${index}`)).join(' ');
  const texts = (issue: string) => Array.from({ length: 200 }, (_, index) => words(`${issue}${index}x`));
  const [before, after] = [inBlocks(texts('a'), 'a'), inBlocks(texts('b'), 'b')];
  const steps = { left: 100_000 };
  const found = changes(before, after, steps);
  expect(steps.left).toBeGreaterThan(-3000);
  expect(changes(before, after, { left: 100_000 })).toEqual(found);
  expect(found.flatMap(({ before: was }) => was ?? []).sort()).toEqual(
    before.content.flatMap((part) => (part.type === 'paragraph' ? (part.runs[0]?.text ?? '') : [])).sort(),
  );
});

test('[HT20] where the steps run out, the rest is told as removed and added, and nothing is left out', () => {
  const [before, after] = [
    inBlocks(['One two three four five.', 'Six seven eight nine ten.'], 'a'),
    inBlocks(['One two three five.', 'Six seven eight ten.'], 'b'),
  ];
  expect(changes(before, after).map(({ kind }) => kind)).toEqual(['changed', 'changed']);
  expect(changes(before, after, { left: 0 }).map(({ kind }) => kind)).toEqual(['added', 'added', 'removed', 'removed']);
});
