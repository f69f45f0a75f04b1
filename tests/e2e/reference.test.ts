// A reference to a paragraph: put in by its words, shown with its number, which follows wherever the paragraph goes.

import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { expectAccessible, joinPage, newPage } from '../support/browser.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

test('[RP13] a reference is put in by keyboard, and its number follows its paragraph in the text and in the report', async () => {
  const facts = { title: 'Virtual call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Preparations' }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const item = must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  chair.write((doc) => {
    block(doc, `item:${item}`, 'The dates were agreed.', { id: 'dates', kind: 'decision' });
    block(doc, `item:${item}`, 'As agreed in ', { id: 'refers' });
  });
  await chair.saved();
  await chair.must({ type: 'meeting.close' });
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.getByRole('navigation').first().getByRole('link', { name: 'Report' }).click();
  // Not the text that is shown until the editor is there.
  await page.locator('[contenteditable="true"]').getByText('As agreed in').click();
  await page.keyboard.press('End');
  await page.keyboard.type('/refer');
  await expect.poll(() => page.locator('[role="option"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Reference to a paragraph' });
  await dialog.getByRole('textbox').waitFor();
  await expectAccessible(page, 'the choice of a paragraph');
  await page.keyboard.type('dates');
  await page.keyboard.press('Enter');
  const number = page.locator('.refers[data-number="2"]');
  await number.waitFor();
  await expect.poll(() => chair.download('report.txt')).toContain('As agreed in paragraph 2');
  chair.write((doc) => block(doc, `item:${item}`, 'Something came before.', { id: 'first' }, 0));
  await page.locator('.refers[data-number="3"]').waitFor();
  await expect.poll(() => chair.download('report.txt')).toContain('As agreed in paragraph 3');
  chair.leave();
});
