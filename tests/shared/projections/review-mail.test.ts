import { expect, test } from 'vitest';
import { readReviewMail } from '../../../shared/projections/review-mail.ts';

const cases: [string, string, [number, string][], string][] = [
  ['one line', 'para 7: "would" instead of "will".', [[7, '"would" instead of "will".']], ''],
  ['the long word', 'Paragraph 3 – please add the date.', [[3, 'please add the date.']], ''],
  ['a subparagraph', 'Para. 7 (b): delete.', [[7, '(b) delete.']], ''],
  ['a sign', '§2 Typo: “Guadalajra”.', [[2, 'Typo: “Guadalajra”.']], ''],
  [
    'several, over lines',
    'para 1: one\nand more\n\npara 2: two',
    [
      [1, 'one\nand more'],
      [2, 'two'],
    ],
    '',
  ],
  ['a heading line', 'Paragraph 4:\nThe list is not complete.', [[4, 'The list is not complete.']], ''],
  ['what was quoted', '> para 1: old\npara 1: new', [[1, 'new']], ''],
  ['a greeting and a signature', 'Dear Sam,\npara 5: fine.\nBest regards,\nAna\npara 6: not mine', [[5, 'fine.']], 'para 6: not mine'],
  [
    'thanks that are no signature',
    'Dear Sam,\nThank you for this, two comments:\npara 3: a\nBest practice forums were mentioned too.\npara 5: b\nThanks,\nAna',
    [
      [3, 'a\nBest practice forums were mentioned too.'],
      [5, 'b'],
    ],
    'Thank you for this, two comments:',
  ],
  ['a greeting on the same line', 'Dear Sam, para 2: the date is wrong', [[2, 'the date is wrong']], ''],
  ['Arabic digits', 'الفقرة ٢: تحذف.', [[2, 'تحذف.']], ''],
  ['a number that is no paragraph', 'para 99: wrong', [], 'para 99: wrong'],
  ['words before any paragraph', 'Thank you for the draft of yesterday.\npara 2: ok', [[2, 'ok']], 'Thank you for the draft of yesterday.'],
  ['French', 'Paragraphe 6 : supprimer.', [[6, 'supprimer.']], ''],
  ['Spanish', 'Párrafo 6: suprimir.', [[6, 'suprimir.']], ''],
  ['Russian', 'Пункт 6: удалить.', [[6, 'удалить.']], ''],
  ['Chinese', '第6段：删除。', [[6, '删除。']], ''],
  ['Arabic', 'الفقرة 6: تحذف.', [[6, 'تحذف.']], ''],
];
test.each(cases)('[CM4] %s is taken apart by paragraph', (_name, mail, comments, rest) => {
  expect(readReviewMail(mail, 10)).toEqual({ comments: comments.map(([paragraph, text]) => ({ paragraph, text })), rest });
});

test('[CM4] hostile mail is read in time', () => {
  for (const part of ['para ', '> ', 'para 1 ', '(((', ' \t', 'para 1: x\n', 'dear ']) readReviewMail(part.repeat(20_000), 10);
});
