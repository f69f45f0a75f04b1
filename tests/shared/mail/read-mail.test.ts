import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { readReviewMail } from '../../../shared/projections/review-mail.ts';
import { freshReplies } from './fresh-replies.ts';
import { latestReplies } from './latest-replies.ts';
import { moreReplies } from './more-replies.ts';
import { otherPrograms } from './other-programs.ts';
import { plainReplies } from './plain-replies.ts';
import { received } from './received.ts';
import { circulated, replies } from './replies.ts';

function said(mail: string, report: Parameters<typeof readReviewMail>[1]): Record<number, string> {
  const found: Record<number, string> = {};
  for (const { paragraph, text } of readReviewMail(mail, report).comments) found[paragraph] = [found[paragraph], text].filter(Boolean).join('\n');
  return found;
}

test.each(received)('[CM10] the mail "$name" is read', ({ mail, says }) => {
  expect(said(mail, 64)).toEqual(says);
});

test.each([...replies, ...plainReplies, ...moreReplies, ...freshReplies, ...latestReplies])('[CM10] a reply is read: $name', ({ mail, says, withReport }) => {
  expect(said(mail, circulated)).toEqual(says);
  if (!withReport) expect(said(mail, circulated.length)).toEqual(says);
});

test.each(otherPrograms)('[CM10] a reply is read, its sender known: %s', (_name, sender, mail, says) => {
  const { comments } = readReviewMail(mail, circulated, sender);
  const found = Map.groupBy(comments, ({ paragraph }) => paragraph);
  expect(Object.fromEntries([...found].map(([paragraph, each]) => [paragraph, each.map(({ text }) => text).join('\n')]))).toEqual(says);
});

test('[CM10] a dash line ends the comments only where a signature follows', () => {
  expect(said('Para 3: shorten.\n---\nPara 5: by when?', circulated)).toEqual({ 3: 'shorten.', 5: 'by when?' });
});

test('[CM11] the words of the circulated report are a quotation, however a program marked and wrapped them', () => {
  const words = circulated[7]?.text ?? '';
  const mails = [
    `Para 3: shorten\n\n8. ${words}`,
    `Para 3: shorten\n\nPara 8: ${words}`,
    `Para 3: shorten\n\n${words.slice(0, 34)}\n${words.slice(35)}`,
    `Para 3: shorten\n<p>8) ${words}</p>`,
  ];
  expect(mails.map((mail) => said(mail, circulated))).toEqual(mails.map(() => ({ 3: 'shorten' })));
});

test('[CM12] every line is shown, with why it is left out', () => {
  const mail = 'Dear Sam,\nA general word.\nPara 3: shorten\nit.\nPara 99: no\n\nBest,\nAna\nPara 4: not mine\nSent from my iPhone\n> old';
  expect(readMail(mail, 12)).toEqual([
    { line: 'Dear Sam,', leftOut: 'greeting' },
    { line: 'A general word.', leftOut: 'no paragraph' },
    { line: 'Para 3: shorten', begins: [3], said: 'shorten' },
    { line: 'it.', continues: true, said: 'it.' },
    { line: 'Para 99: no', leftOut: 'no such paragraph' },
    { line: 'Best,', leftOut: 'signature' },
    { line: 'Ana', leftOut: 'signature' },
    { line: 'Para 4: not mine', leftOut: 'after the name' },
    { line: 'Sent from my iPhone', leftOut: 'program' },
    { line: '> old', leftOut: 'quotation' },
  ]);
});

const bare = (text: string): string => text.replace(/[\s\p{Cf}]+/gu, '');
const parts = [...received, ...replies].flatMap(({ mail }) => mail.split(/(?<=\n)/)).filter((line) => !/[<=]/.test(line));

test('[CM12] nothing of a plain mail is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (lines) => {
      const mail = lines.join('');
      const pieces = readMail(mail, circulated, 'Ana Li');
      expect(bare(pieces.map(({ line }) => line).join(''))).toBe(bare(mail));
    }),
    { seed: 1420, numRuns: 500 },
  );
});

test('[CM12] no text breaks the reader', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'para 3: ',
          '> ',
          '\n',
          '=E2',
          '=\n',
          '<div>',
          '</div>',
          '<',
          '&#x41;',
          '"',
          '. ',
          'On 1 wrote:',
          '____________',
          '1. ',
          '\n---\n',
          'Ana',
          '\n\nAna\n',
          '<td>',
          '</td>',
          '<p>',
          'after para 4 ',
        ),
        {
          maxLength: 60,
        },
      )
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      readReviewMail(text, circulated);
      readReviewMail(text, 12, 'Ana Li');
    }),
    { seed: 1421, numRuns: 1000 },
  );
});

test.each([
  'para 1 ',
  'para 3: x\n',
  '> ',
  '> 3. x\n',
  'On 1 ',
  'From: x\n',
  '((((',
  '<div>',
  '<',
  '=E2',
  '*',
  '. In para 3 ',
  '1, ',
  'paras 1, 2, ',
  '"',
  ' \t',
  'dear ',
  '__________\n',
  'a\n',
  '---\n',
  '<td><p>a',
  'add after ',
  '第',
])('[CM12] two hundred thousand characters of %j do not hold up the reader', (part) => {
  readReviewMail(part.repeat(200_000 / part.length), circulated);
});
