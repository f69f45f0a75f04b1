// The report on its path: one next step, and what is open listed before it is frozen.

import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { expectAccessible, joinPage, newPage } from '../support/browser.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

/** Others work on the machine too. */
const slow = { timeout: 15_000 };
const facts = { title: 'Virtual call', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, chair: { name: 'Lynn' }, secretariat: [{ name: 'Sam' }] };

test('[RP62][RP63][RP64] one next step at a time; before publishing what is open is listed, and a correction says so at the top of its page', async () => {
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Preparations' }, { title: 'Budget' }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const item = must(agenda[0]?.id, 'an item');
  await chair.must({ type: 'item.start', itemId: item });
  await chair.must({ type: 'item.defer', itemId: must(agenda[1]?.id, 'an item') });
  await chair.must({ type: 'objections.call', text: 'The dates were agreed.', seconds: 6 });
  await expect.poll(async () => (await chair.send({ type: 'objections.declare', outcome: 'agreed' })).ok, { timeout: 20_000 }).toBe(true);
  const written = (): string => chair.doc.getXmlFragment(`item:${item}`).toString();
  await expect.poll(written, slow).toContain('The dates were agreed.');
  chair.write((doc) => {
    doc.getXmlFragment(`item:${item}`).delete(0, 1);
    block(doc, `item:${item}`, 'The members welcomed the plan.', { id: 'one' });
  });
  await chair.saved();
  await chair.must({ type: 'meeting.close' });

  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.getByRole('navigation').first().getByRole('link', { name: 'Report' }).click();
  await page.getByText('3 paragraphs').waitFor();
  const path = page.getByRole('list', { name: 'The path of the report' });
  await expect.poll(() => path.locator('[aria-current="step"]').innerText(), slow).toContain('Draft');
  await expect.poll(() => page.locator('main button[data-variant="primary"]').allInnerTexts(), slow).toEqual(['Circulate for comments']);
  await page.getByRole('button', { name: 'Publish the report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the report' });
  await dialog.getByText('The room agreed to this, and the report does not have it as a decision.').waitFor();
  // The proposed closing has named it.
  expect(await dialog.getByText('Budget').count()).toBe(0);
  await expectAccessible(page, 'before publishing');
  await dialog.getByRole('button', { name: 'Publish it' }).click();
  await page.getByText(/Issue 1 was published/).waitFor();
  await page.getByRole('button', { name: 'Reopen for a correction' }).click();
  await page.getByRole('textbox', { name: /^What to correct/ }).fill('A name was wrong.');
  await page.getByRole('dialog').getByRole('button', { name: 'Reopen for a correction' }).click();
  await expect.poll(() => page.locator('main button[data-variant="primary"]').allInnerTexts(), slow).toEqual(['Publish the report']);
  await page.getByRole('button', { name: 'Publish the report' }).click();
  await dialog.getByRole('button', { name: 'Publish it' }).click();
  await page.getByText(/Issue 2 was published/).waitFor();

  const published = await (await fetch(`${server.url}/r/${meeting.id}`)).text();
  const [nav, notice, text] = ['<nav', 'class="corrects"', 'id="p1"'].map((part) => published.indexOf(part));
  expect([nav, notice, text]).toEqual([nav, notice, text].toSorted((one, other) => Number(one) - Number(other)));
  expect(nav).toBeGreaterThan(0);
  chair.leave();
});

test('[RP64] the preview of an Arabic report runs from right to left, with the numbers of its items in the headings', async () => {
  const meeting = await server.createMeeting({ ...facts, language: 'ar', agenda: [{ title: 'الافتتاح' }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  chair.write((doc) => block(doc, `item:${agenda[0]?.id}`, 'رحب الأعضاء بالخطة.', { id: 'one' }));
  await chair.saved();
  await chair.must({ type: 'meeting.close' });
  const secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  await secretariat.must({ type: 'report.options', headings: true });
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.getByRole('navigation').first().getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Preview' }).click();
  const frame = page.getByRole('region', { name: 'The report as it will read' });
  await frame.getByRole('heading', { name: 'البند 1: الافتتاح' }).waitFor();
  expect(await frame.getByText('رحب الأعضاء بالخطة.').evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
  const [number, words] = await Promise.all([frame.locator('.no').first().boundingBox(), frame.locator('.text').first().boundingBox()]);
  expect(must(number, 'a number').x).toBeGreaterThan(must(words, 'words').x);
  chair.leave();
  secretariat.leave();
});
