import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prefixOf, readsAsDecision } from '../../../shared/minutes/prefix.ts';
import { prefixCases } from './prefix-cases.ts';

test.each(prefixCases)('[MN60] "%s" asks for %s', (text, kind) => {
  expect(prefixOf(text)?.kind).toBe(kind);
});

test.each([
  ['Action (Ana): send it', 'send it', 'Ana'],
  ['ACTION (Ana and the Secretariat): send it', 'send it', 'Ana and the Secretariat'],
  ['行动（李明）：发送', '发送', '李明'],
  ['**ACTION:** send it', 'send it', undefined],
  ['**ACTION**: send it', 'send it', undefined],
  ['[ACTION] send it', 'send it', undefined],
  ['ACTION – send it', 'send it', undefined],
  ['#action send it', 'send it', undefined],
  ['- ACTION: send it', 'send it', undefined],
  ['Décision n° 4 : publier', 'publier', undefined],
])('[MN60] of "%s", "%s" is left, and the owner is %s', (text, left, owner) => {
  const prefix = prefixOf(text);
  expect([text.slice(prefix?.length), prefix?.owner]).toEqual([left, owner]);
});

test('[MN60] a mark that is not closed yet asks for nothing', () => {
  expect(['**ACTION:', '__Action: x', '[ACTION'].map(prefixOf)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['It was agreed that the call would be moved.', true],
  ['It was decided to publish the note.', true],
  ['The Committee agreed to meet in Geneva.', true],
  ['The meeting decided that the note be sent.', true],
  ['Il a été convenu de publier la note.', true],
  ['Le Comité a décidé de se réunir.', true],
  ['Se acordó publicar la nota.', true],
  ['El Comité decidió reunirse.', true],
  ['Было решено опубликовать записку.', true],
  ['Комитет постановил собраться вновь.', true],
  ['会议商定发布说明。', true],
  ['委员会决定再次举行会议。', true],
  ['تم الاتفاق على نشر المذكرة.', true],
  ['اتُّفق على نشر المذكرة.', true],
  ['قررت اللجنة أن تجتمع.', true],
  ['It was noted that it was agreed earlier.', false],
  ['It was not agreed that the call be moved.', false],
  ['Members said it was agreed that this is late.', false],
  ['The Chair noted the agreement.', false],
  ['Resolved, that the plan be adopted.', true],
  ['Resolved issues', false],
  ['', false],
])('[MN61] "%s" may be a decision: %s', (text, is) => {
  expect([readsAsDecision(text), prefixOf(text)]).toEqual([is, undefined]);
});

test('[MN60] no line breaks the reader, and a prefix is a part of its line', () => {
  const lines = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(...prefixCases.map(([text]) => text)),
    fc.constantFrom('*'.repeat(200), '('.repeat(200), `a${' '.repeat(200)}:`),
  );
  fc.assert(
    fc.property(lines, (line) => {
      readsAsDecision(line);
      expect(prefixOf(line)?.length ?? 0).toBeLessThanOrEqual(line.length);
    }),
    { seed: 1412, numRuns: 1000 },
  );
});
