// Comments that came by mail: looked over line by line, corrected by keyboard and on a phone, and read from a file.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import { press } from '../support/keyboard.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

/** The Secretariat in front of an empty mail, the report being circulated. */
async function atTheMail(options: Parameters<typeof newPage>[1]): Promise<{ page: Page; sam: Person; one: string }> {
  const facts = { title: 'Virtual call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Preparations' }] });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const item = must((await sam.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  sam.write((doc) => {
    block(doc, `item:${item}`, 'The members noted the delay of the plan at length.', { id: 'one' });
    block(doc, `item:${item}`, 'The list would be sent to all members by Friday.', { id: 'two' });
  });
  await sam.saved();
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.circulate', until: new Date(Date.now() + 86_400_000).toISOString() });
  const page = await newPage(browser, options);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.goto(`${server.url}/m/${meeting.id}#report`);
  await page.getByRole('button', { name: 'Comments', exact: true }).click();
  await page.getByRole('button', { name: 'Comment on paragraph 2' }).waitFor();
  await page.getByRole('button', { name: 'Add comments from e-mail' }).click();
  return { page, sam, one: 'one' };
}

const reply = [
  'Dear Sam,',
  'a fine draft.',
  'Para 2: please say "regretted".',
  '',
  'Best,',
  'Chi',
  '',
  'From: Sam <sam@example.org>',
  'Sent: Tuesday',
  'Subject: Draft',
  '',
  'The list would be sent to all members by Friday.',
].join('\n');

test('[CM13] the desk sees what was taken from which line, and corrects it by keyboard', async () => {
  const { page, sam } = await atTheMail(wide);
  await page.getByRole('textbox', { name: 'Sender' }).fill('Chi');
  await page.getByRole('textbox', { name: /^E-mail text/ }).fill(reply);
  await page.getByText('1 comment found').waitFor();
  await page.getByText('From the line: Para 2: please say "regretted".').waitFor();
  await page.getByText('Names no paragraph').waitFor();
  await expectAccessible(page, 'a mail that is looked over');

  const add = page.getByRole('button', { name: 'Add these comments' });
  await press(page, page.getByRole('button', { name: 'Take as a comment: a fine draft.' }));
  await expect.poll(() => add.isDisabled()).toBe(true);
  // Its paragraph is asked for, with the caret there.
  await page.keyboard.type('3');
  await expect.poll(() => add.isDisabled()).toBe(false);
  await page.getByRole('textbox', { name: 'The comment on paragraph 2' }).fill('Please say "regretted".');
  await press(page, add);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const comments = (await sam.must({ type: 'report.circulate', until: new Date(Date.now() + 90_000_000).toISOString() })).comments;
  expect(comments.map(({ text, name }: { text: string; name: string }) => [text, name])).toEqual([
    ['Please say "regretted".', 'Chi'],
    ['a fine draft.', 'Chi'],
  ]);
});

test('[CM13][CM14] on a phone a mail is chosen or dropped as a file, a comment is left out, and what was corrected stays', async () => {
  const { page } = await atTheMail(phone);
  const eml = `From: =?UTF-8?Q?Chi_N=C3=BA=C3=B1ez?= <chi@example.org>\r\nTo: sam@example.org\r\nSubject: Re: Draft\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nPara 2: =E2=80=9Cregretted=E2=80=9D.\r\nPara 3: delete.\r\n\r\nOn Tue, Sep 13, 2016 at 3:12 PM Sam <sam@example.org> wrote:\r\n> text\r\n`;
  const file = page.locator('dialog input[type=file]');
  await file.setInputFiles({ name: 'draft.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
  await page.getByText('This file could not be read as an e-mail.').waitFor();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'Re Draft.eml', { type: 'message/rfc822' }));
    return transfer;
  }, eml);
  await page.getByRole('textbox', { name: /^E-mail text/ }).dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByText('2 comments found').waitFor();
  expect(await page.getByRole('textbox', { name: 'Sender' }).inputValue()).toBe('Chi Núñez');
  expect(await page.getByRole('textbox', { name: 'The comment on paragraph 2' }).inputValue()).toBe('“regretted”.');
  await page.getByRole('button', { name: 'Leave out: Para 3: delete.' }).tap();
  await page.getByText('Left out by you').waitFor();
  await page.getByRole('textbox', { name: /^E-mail text/ }).fill('Para 3: something else');
  await page.getByText('1 comment found').waitFor();
  expect(await page.getByRole('textbox', { name: 'The comment on paragraph 2' }).inputValue()).toBe('“regretted”.');
  await expectAccessible(page, 'a mail from a file, on a phone');
  await page.getByRole('button', { name: 'Read the mail again' }).tap();
  await page.getByRole('textbox', { name: 'The comment on paragraph 3' }).waitFor();
});
