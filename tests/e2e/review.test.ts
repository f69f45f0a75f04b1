// The comment round as its people have it: a member on a phone, the Secretariat beside the draft, a mail, and a correction.

import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { expectAccessible, joinPage, newPage, phone } from '../support/browser.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

test('[CM1][CM3][CM4][CM6] a member comments on a phone, the Secretariat answers and enters a mail, issues, and corrects', async () => {
  const facts = { title: 'Virtual call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Preparations' }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const item = must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  chair.write((doc) => {
    block(doc, `item:${item}`, 'The members noted the delay of the plan.', { id: 'one' });
    block(doc, `item:${item}`, 'The list would be sent.', { id: 'two' });
  });
  await chair.saved();
  await chair.must({ type: 'meeting.close' });

  const desk = await newPage(browser);
  await joinPage(desk, meeting.links.secretariat, { name: 'Sam' });
  await desk.getByRole('navigation').first().getByRole('link', { name: 'Report' }).click();
  await desk.getByRole('button', { name: 'Comments', exact: true }).click();
  await desk.getByRole('button', { name: 'Circulate for comments' }).click();
  await desk
    .getByRole('dialog')
    .getByText(/That is .* UTC/)
    .waitFor();
  await expectAccessible(desk, 'until when');
  await desk.getByRole('dialog').getByRole('button', { name: 'Circulate for comments' }).click();
  await desk.getByText(/Open for comments until/).waitFor();

  const hand = await newPage(browser, phone);
  await joinPage(hand, meeting.links.member, { name: 'Ana' });
  await hand.goto(`${server.url}/m/${meeting.id}#report`);
  await hand.getByText(/Open for comments until/).waitFor();
  await hand.getByRole('button', { name: 'Comment on paragraph 2' }).tap();
  await hand.getByRole('textbox', { name: /^Your comment/ }).fill('It was more than noted.');
  await hand.getByRole('textbox', { name: /^Proposed wording/ }).fill('The members regretted the delay of the plan.');
  await expectAccessible(hand, 'a comment on a phone');
  // At its end: a second tap where the first one was, within half a second, is half of a double tap.
  await hand.getByRole('button', { name: 'Send the comment' }).tap({ position: { x: 175, y: 20 } });
  await hand.getByText('It was more than noted.').waitFor();
  await expectAccessible(hand, 'the report by paragraph on a phone');

  await desk.locator('ins', { hasText: 'regretted' }).waitFor();
  await desk.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect.poll(() => chair.doc.getXmlFragment(`item:${item}`).toString()).toContain('regretted the delay');

  await desk.getByRole('button', { name: 'Add comments from e-mail' }).click();
  await desk.getByRole('textbox', { name: 'Sender' }).fill('Chi');
  await desk.getByRole('textbox', { name: /^E-mail text/ }).fill('Dear Sam,\nnice work.\npara 3: when?\npara 77: no such thing\nRegards');
  await desk.getByText('1 comment found').waitFor();
  await desk.getByText('nice work.').waitFor();
  await desk.getByText('para 77: no such thing').waitFor();
  await expectAccessible(desk, 'a pasted mail');
  await desk.getByRole('button', { name: 'Add these comments' }).click();
  const mailed = desk.getByRole('article').filter({ hasText: 'when?' });
  await mailed.getByRole('button', { name: 'Decline' }).click();
  await mailed.getByRole('textbox', { name: 'Why' }).fill('It is not known yet.');
  await mailed.getByRole('button', { name: 'Decline' }).click();
  await mailed.getByText('It is not known yet.').waitFor();
  await expectAccessible(desk, 'the comments with their answers');

  await desk.getByRole('button', { name: 'Publish the report' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Publish it' }).click();
  await desk.getByText(/Issue 1 was published/).waitFor();
  await desk.getByRole('button', { name: 'Reopen for a correction' }).click();
  await desk.getByRole('textbox', { name: /^What to correct/ }).fill('A name was wrong.');
  await desk.getByRole('dialog').getByRole('button', { name: 'Reopen for a correction' }).click();
  await chair.until(({ correction }) => correction?.reason === 'A name was wrong.');
  chair.leave();
});
