// Preparing a meeting from inside: what asks first does what it says, and the focus stays near.

import { expect, test } from 'vitest';
import { errorsOf, expectAccessible, joinPage, newPage } from '../support/browser.ts';
import { virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const { server, browser } = await opened();

test('[AG6][AG43][AU4][OF90] an item is removed and a link revoked once it is sure, the focus goes on beside them, and a file is uploaded', async () => {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    agenda: [{ title: 'Opening' }, { title: 'Programme' }, { title: 'Closing' }],
  });
  const page = await newPage(browser);
  const errors = errorsOf(page);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await page.getByRole('link', { name: 'Set up' }).click();

  // The official number, by keyboard.
  const number = page.getByLabel('Official number, now 2');
  await number.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2 bis');
  await page.keyboard.press('Enter');
  await page.getByLabel('Official number, now 2 bis').waitFor();
  await page.getByLabel('Official number, now 3').waitFor();
  await page.getByRole('button', { name: 'Item 2 bis, Programme' }).click();
  await page.getByRole('menuitem', { name: 'Leave without a number' }).click();
  await page.getByLabel('Official number, none').waitFor();
  await page.getByRole('button', { name: 'Programme', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Number automatically' }).click();

  await page.getByRole('button', { name: 'Item 2, Programme' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => page.getByLabel(/^Title of item \d/).count()).toBe(2);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Title of item 2');
  expect(await page.getByLabel('Title of item 2').inputValue()).toBe('Closing');

  await page.getByRole('button', { name: 'Revoke the Observer link' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('Revoked: it no longer works.').waitFor();
  const late = await newPage(browser);
  await late.goto(meeting.links.observer);
  await late.getByText('This invitation link is not').waitFor();

  // A file, by keyboard up to the browser's own chooser; one of another kind says what to do.
  await page.getByRole('button', { name: 'Item 1, Opening' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Documents' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Symbol').fill('A/70/1');
  const choose = async (name: string, text: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Upload a file' }).press('Enter');
    await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) });
  };
  await choose('Budget.pdf', '%PDF-1.7 Budget');
  await dialog.getByRole('link', { name: 'Budget' }).waitFor();
  await dialog.getByText('A/70/1', { exact: true }).waitFor();
  await expectAccessible(page, 'the documents of an item');
  await choose('Program.pdf', 'MZ');
  await dialog.getByText('This kind of file is not accepted.').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Call', exact: true }).click();
  await page.getByRole('button', { name: 'Open the call' }).press('Enter');
  await page.getByRole('button', { name: /^Next item/ }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Next item');
  expect(errors.filter((error) => !error.includes('415'))).toEqual([]);
});

test('[AG30][AG31] pasted items are added once by a double press, and the next meeting has what is carried over as text', async () => {
  const facts = {
    title: 'Virtual meeting 4',
    number: '4',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Ana' },
    secretariat: [{ name: 'Sam' }],
  };
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Opening' }] });
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.getByRole('link', { name: 'Set up' }).click();
  await page.getByText('Add several by pasting').click();
  await page.getByRole('textbox', { name: 'Paste the agenda' }).fill('1. Budget\n2. Venue');
  await page.getByRole('button', { name: 'Add these 2 items' }).dblclick();
  await page.getByLabel('Title of item 3').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Paste the agenda' }).inputValue()).toBe('');
  expect(await page.getByLabel(/^Title of item \d/).count()).toBe(3);

  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'item.defer', itemId: agenda[1]?.id ?? '' });
  chair.leave();
  await page.goto(`${server.url}/new?from=${meeting.id}`);
  await expect.poll(() => page.locator('.agenda textarea').first().inputValue(), { timeout: 15_000 }).toBe('1. Budget');
});
