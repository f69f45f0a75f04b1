import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../../shared/meeting/facts.ts';
import { placeNotes } from '../../../shared/projections/note-places.ts';
import type { Run } from '../../../shared/projections/report-model.ts';

/** "word[1]." as runs, and back. */
const runsOf = (text: string): Run[] =>
  text
    .split(/(\[\d+\])/)
    .filter(Boolean)
    .map((part): Run => (/^\[\d+\]$/.test(part) ? { text: '', note: Number(part.slice(1, -1)) } : { text: part }));
const textOf = (runs: readonly Run[]): string => runs.map((run) => (run.note === undefined ? run.text : `[${run.note}]`)).join('');

const cases: [Language, string, string][] = [
  ['en', 'The members[1], and others[2].', 'The members,[1] and others.[2]'],
  ['en', 'It was agreed.[1]', 'It was agreed.[1]'],
  ['en', 'Two marks[1][2]; then more', 'Two marks;[1][2] then more'],
  ['en', 'In the middle[1] of words', 'In the middle[1] of words'],
  ['en', 'It was “agreed[1].” Then', 'It was “agreed.”[1] Then'],
  ['en', 'It was “agreed”[1]. Then', 'It was “agreed”.[1] Then'],
  ['en', 'It was “agreed[1]”. Then', 'It was “agreed”.[1] Then'],
  ['en', 'It was "agreed[1]." Then', 'It was "agreed."[1] Then'],
  ['en', 'In brackets (the plan[1]).', 'In brackets (the plan[1]).'],
  ['en', 'A share of 3[1].5 points', 'A share of 3[1].5 points'],
  ['en', 'See example[1].org, and v2[1].1', 'See example[1].org, and v2[1].1'],
  ['en', 'The members’ own[1]’s', 'The members’ own[1]’s'],
  ['fr', 'Une part de 3,[1]5 points', 'Une part de 3,[1]5 points'],
  ['fr', 'Les plans, etc.[1].', 'Les plans, etc.[1].'],
  ['fr', 'Les plans, etc.[1], puis', 'Les plans, etc.[1], puis'],
  ['es', 'El Sr.[1], dijo', 'El Sr.[1], dijo'],
  ['ru', '100 тыс.[1] человек', '100 тыс.[1] человек'],
  ['fr', 'Dit « sans retard ».[1]', 'Dit « sans retard »[1].'],
  ['es', 'Se dijo «sin demora».[1] Luego', 'Se dijo «sin demora»[1]. Luego'],
  ['ru', 'Почему?[1]', 'Почему?[1]'],
  ['ru', 'Решено;[1] затем', 'Решено[1]; затем'],
  ['zh', '会议同意“公布[1]。”', '会议同意“公布。”[1]'],
  ['zh', '会议同意[1]。', '会议同意。[1]'],
  ['ar', 'اتفق الأعضاء[1]، ثم', 'اتفق الأعضاء،[1] ثم'],
  ['fr', 'Les membres,[1] et d’autres.[2]', 'Les membres[1], et d’autres[2].'],
  ['fr', 'Pourquoi\u00A0?[1]', 'Pourquoi[1]\u00A0?'],
  ['fr', 'Deux notes.[1][2]', 'Deux notes[1][2].'],
  ['es', 'Se acordó.[1]', 'Se acordó[1].'],
  ['ru', 'Было решено.[1]', 'Было решено[1].'],
];
test.each(cases)('[RP4] in %s a mark stands by its punctuation: %s', (language, typed, placed) => {
  expect(textOf(placeNotes(runsOf(typed), language))).toBe(placed);
});

test('[RP4] punctuation keeps its own marks, and a reference is no punctuation', () => {
  expect(placeNotes([{ text: 'a', strong: true }, { text: '', note: 1 }, { text: '.', em: true }, { text: ' b' }], 'en')).toEqual([
    { text: 'a', strong: true },
    { text: '.', em: true },
    { text: '', note: 1 },
    { text: ' b' },
  ]);
  const reference: Run[] = [
    { text: '', note: 1 },
    { text: '.', reference: 3 },
  ];
  expect(placeNotes(reference, 'en')).toEqual(reference);
});

test('[RP4] the words and the order of the marks stay, and placing twice is placing once', () => {
  const part = fc.oneof(
    fc.constantFrom('[1]', '[2]', '.', ',', ';', ' ', '。', '،', '\u00A0?', '…', '”', '»', '"', '5', 'a', '.5'),
    fc.string({ maxLength: 4 }).map((text) => text.replace(/[[\]]/g, '')),
  );
  const withoutMarks = (text: string): string => text.replace(/\[\d\]/g, '');
  const marks = (text: string): string[] => text.match(/\[\d\]/g) ?? [];
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.array(part, { maxLength: 12 }), (language, parts) => {
      const typed = parts.join('');
      const placed = placeNotes(runsOf(typed), language);
      expect(withoutMarks(textOf(placed))).toBe(withoutMarks(typed));
      expect(marks(textOf(placed))).toEqual(marks(typed));
      expect(textOf(placeNotes(placed, language))).toBe(textOf(placed));
      // Nothing but punctuation is passed by a mark: the letters and digits before each stay the same many.
      const lettersBefore = (text: string): number[] =>
        [...text.matchAll(/\[\d\]/g)].map(({ index }) => withoutMarks(text.slice(0, index)).replace(/[^\p{L}\p{N}]/gu, '').length);
      expect(lettersBefore(textOf(placed))).toEqual(lettersBefore(typed));
    }),
    { numRuns: 2000, seed: 1912 },
  );
});

test.each<[Language, string]>([
  ['es', ',…[1],[1]pV'],
  ['en', "?'[1]”[1]..[1];"],
  ['en', '。[2]»[1],,'],
])('[RP4] placing twice is placing once, where marks and signs take turns, in %s: %s', (language, typed) => {
  const placed = placeNotes(runsOf(typed), language);
  expect(textOf(placeNotes(placed, language))).toBe(textOf(placed));
});
