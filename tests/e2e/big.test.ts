// The view for a shared screen, and the next meeting made at the end of the report.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorsOf, expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import type { Created } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

let meeting: Created;
let secretariat: Person;
beforeAll(async () => {
  const agenda = [{ title: 'Preparation of the annual meeting', minutes: 20 }, { title: 'Programme' }];
  const people = { chair: { name: 'Lynn St. Amour' }, secretariat: [{ name: 'Chengetai Masango' }] };
  meeting = await server.createMeeting({ title: 'Virtual Meeting VI', number: 'VI', startsAt: '2016-09-13T13:00:00Z', durationMinutes: 60, ...people, agenda });
  secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Chengetai Masango' });
  const { agenda: items } = await secretariat.must({ type: 'meeting.open' });
  await secretariat.must({ type: 'item.start', itemId: items[0]?.id ?? '' });
  await secretariat.must({ type: 'floor.add', name: 'Amina Diallo', affiliation: 'Civil society', channel: 'phone' });
  await secretariat.must({ type: 'floor.add', name: 'Bo Chen', channel: 'phone' });
  await secretariat.must({ type: 'floor.give' });
  secretariat.write((doc) => void block(doc, `item:${items[0]?.id}`, 'Send the template', { kind: 'action', owner: 'Amina Diallo' }));
  await secretariat.saved();
});
afterAll(async () => {
  secretariat.leave();
});

test.each([
  ['wide-light', { ...wide, colorScheme: 'light' as const }],
  ['phone-dark', { ...phone, colorScheme: 'dark' as const }],
])('[CA15] the big view has the item, who speaks and who is next, and nothing to press, %s', async (how, options) => {
  const page = await newPage(browser, options);
  const errors = errorsOf(page);
  await joinPage(page, meeting.links.observer);
  await page.goto(`${server.url}/m/${meeting.id}/big`);
  await page.getByRole('heading', { name: /Preparation of the annual meeting/ }).waitFor();
  const text = await page.locator('main').innerText();
  for (const part of ['Amina Diallo', 'Bo Chen', 'of 20 min']) expect(text).toContain(part);
  await secretariat.must({ type: 'objections.call', text: 'The call would be held on 27 September.', seconds: 60 });
  await page.getByText('The call would be held on 27 September.').waitFor();
  expect(await page.locator('button, input, a').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page, `big view, ${how}`);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/big-${how}.png` });
  await secretariat.must({ type: 'objections.cancel' });
  expect(errors).toEqual([]);
});

test('[MT11][MT12][AC4][AC5] the Secretariat makes the next meeting at the end of the report, and its actions are reviewed there', async () => {
  await secretariat.must({ type: 'meeting.close' });
  const page = await newPage(browser);
  const errors = errorsOf(page);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await page.getByRole('link', { name: 'Create the next meeting' }).click();
  await page.getByText('1 action is open.').waitFor();
  expect(
    await page
      .getByLabel(/^Title/)
      .first()
      .inputValue(),
  ).toBe('Virtual Meeting VII');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/next.png` });
  await expectAccessible(page, 'next meeting');
  await page
    .getByLabel(/^Date and time, in UTC/)
    .first()
    .fill('2016-09-27T22:00');
  await page.getByRole('button', { name: 'Create meeting' }).click();
  await page.getByRole('link', { name: 'Enter as Secretariat' }).click();
  await page.getByLabel(/^Name/).fill('Sam Okoye');
  await page.getByRole('button', { name: /^Join/ }).click();
  await page.getByRole('link', { name: 'Register' }).click();
  await page.getByRole('button', { name: 'Report on it' }).click();
  await page.getByLabel('Report on: Send the template').fill('Sent in August');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Sent in August').waitFor();
  await page.getByLabel('Status of: Send the template').selectOption('Carried over');
  await expectAccessible(page, 'register with what was brought');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/register.png` });
  expect(errors).toEqual([]);
});

test.each([
  ['wide-light', { ...wide, colorScheme: 'light' as const }],
  ['phone-dark', { ...phone, colorScheme: 'dark' as const }],
])('[AC6] the page of the item that reviews earlier actions has them, to be answered and dealt with there, %s', async (how, options) => {
  const next = await server.createMeeting({
    ...{ from: meeting.id, title: 'Virtual Meeting VII', startsAt: '2016-09-27T22:00:00Z', durationMinutes: 60 },
    ...{ chair: { name: 'Lynn St. Amour' }, secretariat: [{ name: 'Chengetai Masango' }] },
  });
  const page = await newPage(browser, options);
  const errors = errorsOf(page);
  await joinPage(page, next.links.secretariat, { name: 'Sam Okoye' });
  const lead = await Person.joins(server.url, next, 'secretariat', { name: 'Chengetai Masango' });
  const { reviewItem } = await lead.must({ type: 'meeting.open' });
  await lead.must({ type: 'item.start', itemId: reviewItem ?? '' });
  await page.goto(`${server.url}/m/${next.id}?view=call`);
  const review = page.getByRole('region', { name: 'Actions of earlier meetings' });
  await review.getByRole('button', { name: 'Report on it' }).click();
  await review.getByLabel('Report on: Send the template').fill('Sent in August');
  await review.getByRole('button', { name: 'Save' }).click();
  await review.getByText('Sent in August').waitFor();
  await review.getByLabel('Status of: Send the template').selectOption('Done');
  const { carried } = await lead.until((state) => state.carried[0]?.status === 'done');
  expect(carried).toMatchObject([{ answer: { text: 'Sent in August', name: 'Sam Okoye' } }]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page, `review of actions, ${how}`);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/review-${how}.png` });
  expect(errors).toEqual([]);
  lead.leave();
});
