// Mails as files, in the encodings and the markup of the programs that save them.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEml } from '../../../client/parts/review/read-eml.ts';
import { readReviewMail } from '../../../shared/projections/review-mail.ts';
import { circulated } from '../../shared/mail/replies.ts';

const folder = new URL('./eml/', import.meta.url);
const right = Object.entries(JSON.parse(readFileSync(new URL('right.json', folder), 'utf8')) as Record<string, { from: string; says: Record<string, string> }>);

test.each(right)('[CM14] the mail file "%s" gives its sender and the comments', async (name, { from, says }) => {
  const mail = await readEml(new Blob([readFileSync(new URL(`${name}.eml`, folder))]));
  expect(mail.from).toBe(from);
  const { comments } = readReviewMail(mail.text, circulated, mail.from);
  expect(Object.fromEntries(comments.map(({ paragraph, text }) => [paragraph, text]))).toEqual(says);
});
