// The checker beside the report as it is drafted: found, mended where it leads, and no wall.

import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { expectAccessible, joinPage, newPage } from '../support/browser.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

test('[CK6] a finding leads to its paragraph, goes once it is mended, and keeps nobody from issuing', async () => {
  const facts = { title: 'Virtual call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Preparations' }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const item = must(agenda[0]?.id, 'an item');
  chair.write((doc) => {
    block(doc, `item:${item}`, 'The members welcomed the plan.', { id: 'one' });
    block(doc, `item:${item}`, 'We agreed on dates.', { id: 'two' });
    block(doc, `item:${item}`, 'Send the list.', { id: 'three', kind: 'action' });
  });
  await chair.saved();
  await chair.must({ type: 'meeting.close' });
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.getByRole('navigation').first().getByRole('link', { name: 'Report' }).click();
  const checker = page.getByRole('complementary', { name: 'Comments and findings beside the text' });
  await checker.getByRole('status').filter({ hasText: '3 issues found' }).waitFor();
  const finding = checker.getByRole('button', { name: /First person/ });
  expect(await finding.innerText()).toMatch(/Paragraph 3[\s\S]*We agreed on dates[\s\S]*reported speech/);
  await finding.focus();
  await page.keyboard.press('Enter');
  await page.locator('.ProseMirror-focused').waitFor();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await page.keyboard.type('It was');
  await checker.getByRole('status').filter({ hasText: '2 issues found' }).waitFor();
  await expect.poll(() => chair.doc.getXmlFragment(`item:${item}`).toString()).toContain('It was agreed on dates.');
  await expectAccessible(page, 'the checker');
  await page.getByRole('button', { name: 'Publish the report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish it' }).click();
  await page.getByText(/Issue 1 was published/).waitFor();
  chair.leave();
});
