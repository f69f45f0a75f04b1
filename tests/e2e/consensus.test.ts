// Agreement in real browsers: the Chair puts a sentence, members answer, on a phone too.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { errorsOf, expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import { type Created, virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const shots = process.env.SHOTS;
const { server, browser } = await opened();

async function liveMeeting(): Promise<{ meeting: Created; chair: Person }> {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    startsAt: new Date().toISOString(),
    agenda: [
      { title: 'Opening', minutes: 10 },
      { title: 'Programme', minutes: 20 },
    ],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'item.start', itemId: must(agenda[0], 'an item').id });
  return { meeting, chair };
}

async function enter(meeting: Created, role: keyof Created['links'], name: string, options?: Parameters<typeof newPage>[1]): Promise<Page> {
  const page = await newPage(browser, options);
  await joinPage(page, meeting.links[role], { name });
  return page;
}

test('[CN1][CN2][CN4][CN14] the Chair puts a sentence by key, members answer where they are, and it is agreed', async () => {
  const { meeting, chair } = await liveMeeting();
  const [lead, bo, cy] = [await enter(meeting, 'chair', 'Ana Lima'), await enter(meeting, 'member', 'Bo Ek'), await enter(meeting, 'member', 'Cy Dáng', phone)];
  const errors = [errorsOf(lead), errorsOf(bo), errorsOf(cy)];
  await bo.locator('[contenteditable="true"]').first().click();
  await bo.keyboard.type('Bo writes');

  await lead.keyboard.press('o');
  await lead.getByLabel('Proposed decision').fill('The Secretariat would distribute an updated template by the first week of November.');
  await expectAccessible(lead, 'the dialog');
  await lead.getByRole('button', { name: 'Call for objections' }).click();
  const card = (page: Page) => page.getByRole('region', { name: 'Is there any objection?' });
  await card(bo).waitFor();
  await bo.keyboard.type(' on');
  expect(await bo.locator('[contenteditable="true"]').first().textContent()).toContain('Bo writes on');
  await card(cy)
    .getByText(/\d+ seconds? left/)
    .waitFor();
  expect(await bo.getByRole('log').locator('p').allTextContents()).toContainEqual(expect.stringContaining('The Chair asks for objections'));

  await card(bo).getByRole('button', { name: 'Support' }).click();
  await card(cy).getByRole('button', { name: 'Object' }).click();
  await card(cy).getByLabel('Reason (optional)').fill('The date is too early');
  await card(cy).getByRole('button', { name: 'Save the reason' }).click();
  await card(lead).getByText('The date is too early').waitFor();
  await card(lead).getByRole('button', { name: 'Declare agreed anyway' }).waitFor();
  for (const page of [lead, bo, cy]) await expectAccessible(page, 'the call for objections');

  await card(cy).getByRole('button', { name: 'Object' }).click();
  await card(cy).getByRole('button', { name: 'Support' }).click();
  await card(lead).getByRole('button', { name: 'Declare agreed', exact: true }).click();
  await expect.poll(() => bo.locator('[data-kind="decision"]').first().textContent()).toContain('updated template');
  await card(bo).waitFor({ state: 'detached' });
  expect(errors.flat()).toEqual([]);
  chair.leave();
});

async function heardWithClockOff(minutes: number): Promise<void> {
  const { meeting, chair } = await liveMeeting();
  const page = await newPage(browser);
  await page.addInitScript((offset) => {
    const right = Date.now;
    Date.now = () => right() + offset;
  }, minutes * 60_000);
  await joinPage(page, meeting.links.member, { name: 'Bo Ek' });
  const said: string[] = [];
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.evaluate(() => {
    const { hear } = globalThis as unknown as { hear(text: string): void };
    const heard = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) hear(node.textContent ?? '');
    });
    for (const region of document.querySelectorAll('[aria-live="polite"]')) heard.observe(region, { childList: true, subtree: true });
  });
  await chair.must({ type: 'objections.call', text: 'It would be so.', seconds: 13 });
  const left = page.getByText(/seconds left/);
  await expect.poll(async () => Number.parseInt((await left.textContent()) ?? '', 10)).toBeGreaterThan(10);
  expect(Number.parseInt((await left.textContent()) ?? '', 10)).toBeLessThanOrEqual(13);
  const { objections } = await chair.until((state) => state.objections?.heard?.length === 1);
  expect(objections?.endsAt).toBe((objections?.calledAt ?? 0) + 13_000);
  await expect.poll(() => said.filter((text) => text.includes('10 seconds left')), { timeout: 10_000 }).toHaveLength(1);
  await page.getByText('Time is up.').waitFor();
  expect(said.filter((text) => text.includes('10 seconds left'))).toHaveLength(1);
  expect(said.filter((text) => text.includes('asks for objections'))).toHaveLength(1);
  chair.leave();
}

test('[CN14][CN5] on a device whose clock is 7 minutes off the time left is the server’s, and its last ten seconds are said once', async () => {
  await Promise.all([heardWithClockOff(-7), heardWithClockOff(7)]);
});

test('[CN12][CN13] the room is asked; it says beforehand whether anyone sees who answers what', async () => {
  const { meeting, chair } = await liveMeeting();
  const cy = await enter(meeting, 'member', 'Cy Dáng', phone);
  await chair.must({ type: 'gauge.open', question: 'Is the programme ready?', anonymous: true });
  await cy.getByText('Anonymous: nobody sees your answer').waitFor();
  await cy.getByRole('button', { name: 'Support' }).click();
  await expect.poll(() => cy.getByRole('button', { name: 'Support' }).getAttribute('aria-pressed')).toBe('true');
  await expectAccessible(cy, 'the gauge');
  expect((await chair.must({ type: 'gauge.close' })).gauges).toMatchObject([{ counts: [1, 0, 0], answers: [] }]);
  chair.leave();
});

test('[CA5][CN2][CN3] a member answers by key and takes it back; by key the Chair comes to the likely outcome, and declares nothing', async () => {
  const { meeting, chair } = await liveMeeting();
  const [lead, bo] = [await enter(meeting, 'chair', 'Ana Lima'), await enter(meeting, 'member', 'Bo Ek')];
  const errors = [errorsOf(lead), errorsOf(bo)];
  await chair.must({ type: 'objections.call', text: 'The template would be sent in November.', seconds: 60 });
  const object = bo.getByRole('button', { name: 'Object', exact: true });
  await object.waitFor();
  await bo.locator('[contenteditable="true"]').first().click();
  await bo.keyboard.type('1 of 3');
  await bo.getByRole('heading', { name: 'Is there any objection?' }).click();
  await bo.keyboard.press('1');
  await expect.poll(() => object.getAttribute('aria-pressed')).toBe('true');
  await lead.getByRole('button', { name: 'Declare agreed anyway' }).waitFor();
  await lead.keyboard.press('d');
  await expect.poll(() => lead.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Not agreed');
  // The same key again is half of a double press for a moment.
  await expect
    .poll(async () => {
      await bo.keyboard.press('1');
      return object.getAttribute('aria-pressed');
    })
    .toBe('false');
  await bo.keyboard.press('3');
  await lead.getByText('Support 1').waitFor();
  if (shots) await bo.screenshot({ path: `${shots}/answer-keys.png` });
  await expect
    .poll(async () => {
      await lead.keyboard.press('d');
      return lead.evaluate(() => document.activeElement?.textContent?.trim());
    })
    .toBe('Declare agreed');
  expect((await chair.until((state) => state.objections !== null)).agreements).toEqual([]);
  expect(errors.flat()).toEqual([]);
  chair.leave();
});

test.each([
  ['wide-light', { ...wide, colorScheme: 'light' as const }],
  ['phone-dark', { ...phone, colorScheme: 'dark' as const }],
])('[CN12] who missed a gauge finds in the register what was answered, drawn and in numbers, %s', async (how, options) => {
  const { meeting, chair } = await liveMeeting();
  const bo = await Person.joins(server.url, meeting, 'member', { name: 'Bo Ek' });
  const { gauge } = await chair.must({ type: 'gauge.open', question: 'Is the programme ready?', anonymous: false });
  await chair.must({ type: 'gauge.answer', gaugeId: gauge?.id ?? '', option: 0 });
  await bo.must({ type: 'gauge.answer', gaugeId: gauge?.id ?? '', option: 2 });
  await chair.must({ type: 'gauge.close' });
  const page = await newPage(browser, options);
  const errors = errorsOf(page);
  await joinPage(page, meeting.links.observer);
  await page.goto(`${server.url}/m/${meeting.id}?view=register`);
  const result = page.getByRole('article', { name: 'Is the programme ready?' });
  await result.waitFor();
  expect(await result.innerText()).toMatch(/2 answers[\s\S]*Support\s+1, 50%[\s\S]*Ana Lima[\s\S]*Can live with it\s+0, 0%[\s\S]*Oppose\s+1, 50%\s+Bo Ek/);
  expect(await page.getByRole('link', { name: 'Answers as a table (CSV)' }).getAttribute('href')).toBe(`/api/meetings/${meeting.id}/gauges.csv`);
  await expectAccessible(page, `gauges, ${how}`);
  if (shots) await page.screenshot({ path: `${shots}/gauges-${how}.png` });
  expect(errors).toEqual([]);
  for (const person of [chair, bo]) person.leave();
});
