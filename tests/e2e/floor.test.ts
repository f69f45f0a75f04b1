// The floor in real browsers: the Chair, the Secretariat, a member and a phone at the same queue.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { errorsOf, expectAccessible, joinPage, newPage, phone } from '../support/browser.ts';
import { type Created, virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const { server, browser } = await opened({ limits: { grace: 50 } });

async function liveMeeting(): Promise<{ meeting: Created; chair: Person }> {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    startsAt: new Date().toISOString(),
    agenda: [{ title: 'Opening', minutes: 10 }, { title: 'Programme', minutes: 20 }, { title: 'Closing' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  await chair.must({ type: 'meeting.open' });
  return { meeting, chair };
}

async function enter(meeting: Created, role: keyof Created['links'], name: string, options?: Parameters<typeof newPage>[1]): Promise<Page> {
  const page = await newPage(browser, options);
  await joinPage(page, meeting.links[role], { name });
  return page;
}

const waiting = (page: Page) => page.locator('section[aria-labelledby="queue-title"] li .name');
const names = (page: Page) => waiting(page).allTextContents();

test('[FL1][FL4][FL8][FL9][FL11][FL12][FL13][FL20][FL42][FL43][FL44] the Chair leads the floor by keys and menu, the Secretariat adds hands, and all see one order', async () => {
  const { meeting, chair } = await liveMeeting();
  const [lead, sam, bo] = [
    await enter(meeting, 'chair', 'Ana Lima'),
    await enter(meeting, 'secretariat', 'Sam Okoye'),
    await enter(meeting, 'member', 'Bo Ek'),
  ];
  const errors = [errorsOf(lead), errorsOf(sam), errorsOf(bo)];
  const cy = await Person.joins(server.url, meeting, 'member', { name: 'Cy Dáng' });

  await bo.getByRole('button', { name: 'Ask for the floor' }).click();
  await bo.getByText('You are next.').waitFor();
  await bo.getByRole('button', { name: 'Add details' }).click();
  await bo.getByLabel('Topic').fill('Remote hubs');
  await bo.getByRole('button', { name: 'Save' }).click();
  await lead.getByText('Remote hubs').waitFor();
  await bo.getByRole('button', { name: 'Hand in your statement' }).click();
  await bo.getByLabel('Text or link').fill('Remote hubs need captions.');
  await bo.keyboard.press('Escape');
  await bo.getByRole('button', { name: 'Hand in your statement' }).click();
  await expect.poll(() => bo.getByLabel('Text or link').inputValue()).toBe('Remote hubs need captions.');
  await expectAccessible(bo, 'the form of a statement');
  await bo.getByRole('button', { name: 'Hand in', exact: true }).click();
  await chair.must({ type: 'item.start', itemId: chair.state?.agenda[0]?.id ?? '' });
  await lead.getByRole('button', { name: 'Read the statement of Bo Ek' }).click();
  const statement = lead.getByRole('dialog', { name: 'Statement of Bo Ek' });
  await statement.getByText('Remote hubs need captions.').waitFor();
  await expectAccessible(lead, 'a statement');
  await bo.getByRole('button', { name: 'Change your statement' }).click();
  await bo.getByLabel('Text or link').fill('Remote hubs need captions and interpretation.');
  await bo.getByRole('button', { name: 'Hand in', exact: true }).click();
  await statement.getByText('Remote hubs need captions and interpretation.').waitFor();
  await statement.getByRole('button', { name: 'Copy into the minutes' }).click();
  await bo.locator('.ProseMirror', { hasText: 'captions and interpretation' }).waitFor();
  await lead.getByRole('heading', { name: 'Floor' }).click();

  await sam.getByRole('combobox', { name: 'Add a speaker' }).waitFor();
  await sam.keyboard.press('h');
  await sam.keyboard.type('dang');
  await sam.getByRole('option', { name: /^Cy/ }).waitFor();
  await sam.keyboard.press('Enter');
  await expect.poll(() => names(sam)).toEqual(['Bo Ek', 'Cy Dáng']);
  await sam.getByRole('combobox', { name: 'Asked' }).selectOption('phone');
  await sam.getByRole('combobox', { name: 'Add a speaker' }).fill('Dora Ng');
  await sam.keyboard.press('Enter');
  await expect.poll(() => names(lead)).toEqual(['Bo Ek', 'Cy Dáng', 'Dora Ng']);

  await lead.getByRole('button', { name: 'More for Dora Ng' }).click();
  await lead.getByRole('menuitem', { name: 'Move to the front' }).click();
  for (const page of [lead, sam, bo]) await expect.poll(() => names(page)).toEqual(['Dora Ng', 'Bo Ek', 'Cy Dáng']);
  await bo.getByText('You are 2nd.').waitFor();

  await lead.getByRole('heading', { name: 'Floor' }).click();
  await lead.keyboard.press('g');
  await lead.locator('[data-speaking]', { hasText: 'Dora Ng' }).waitFor();
  await lead.keyboard.press('u');
  await expect.poll(() => names(lead)).toEqual(['Dora Ng', 'Bo Ek', 'Cy Dáng']);
  await lead.keyboard.press('h');
  await lead.keyboard.type('okoye');
  await lead.keyboard.press('Shift+Enter');
  await lead.locator('[data-speaking]', { hasText: 'Sam Okoye' }).waitFor();
  await lead.getByRole('heading', { name: 'Floor' }).click();

  await lead.keyboard.press('q');
  await bo.getByText('The queue is closed.').waitFor();
  await bo.getByRole('heading', { name: 'Floor' }).click();
  await bo.keyboard.press('p');
  await lead.getByText('Point of order from Bo Ek').waitFor();
  await lead.getByText('Point of order: Bo Ek.').waitFor();
  await expect.poll(() => names(sam)).toEqual(['Bo Ek', 'Dora Ng', 'Bo Ek', 'Cy Dáng']);
  await lead.getByText('Rules of the queue').click();
  await lead.getByLabel('Time limit').selectOption({ label: '2 minutes' });
  await lead.getByText('Speaking time').click();
  await expectAccessible(lead, 'the Chair’s floor');
  await lead.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(lead, 'the Chair’s floor, dark');
  await expectAccessible(bo, 'a member’s floor');
  expect(chair.state?.floor).toMatchObject({ open: false, limitSeconds: 120 });
  expect(errors.flat()).toEqual([]);
  for (const person of [chair, cy]) person.leave();
});

test('[FL20] a withdrawal, an end and an item left are taken back from their notice', async () => {
  const { meeting, chair } = await liveMeeting();
  const [lead, bo] = [await enter(meeting, 'chair', 'Ana Lima'), await enter(meeting, 'member', 'Bo Ek')];
  const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).last();
  await bo.getByRole('button', { name: 'Ask for the floor' }).click();
  const cy = await Person.joins(server.url, meeting, 'member', { name: 'Cy' });
  await chair.until(({ floor }) => floor.queue.length === 1);
  await cy.must({ type: 'floor.request' });
  await bo.getByRole('button', { name: 'Withdraw' }).click();
  await bo.getByText('Your request was withdrawn.').waitFor();
  await undo(bo).click();
  await chair.until(({ floor }) => floor.queue.map(({ name }) => name).join() === 'Bo Ek,Cy');

  await chair.must({ type: 'floor.give' });
  await lead.getByRole('button', { name: 'End the intervention of Bo Ek' }).click();
  await lead.getByText('Bo Ek’s intervention has ended.').waitFor();
  await undo(lead).click();
  await chair.until(({ floor }) => floor.speaking?.name === 'Bo Ek');

  const ids = chair.state?.agenda.map(({ id }) => id) ?? [];
  await chair.must({ type: 'item.start', itemId: ids[0] ?? '' });
  await lead.locator('[data-status="current"]', { hasText: 'Opening' }).waitFor();
  await lead.getByRole('heading', { name: 'Floor' }).click();
  await expect
    .poll(
      async () => {
        await lead.keyboard.press('n');
        return lead.getByRole('dialog').isVisible();
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  await lead.getByRole('button', { name: 'Clear the queue' }).click();
  await chair.until(({ current, floor }) => current === ids[1] && floor.queue.length === 0);
  await undo(lead).click();
  const back = await chair.until(({ current, floor }) => current === ids[0] && floor.queue.length === 1 && floor.speaking !== null);
  expect(back.agenda.map(({ status }) => status)).toEqual(['current', 'pending', 'pending']);
  for (const person of [chair, cy]) person.leave();
});

test('[MT8] of two who give the floor at once, the later is told who has it', async () => {
  const { meeting, chair } = await liveMeeting();
  const members = await Promise.all(['Bo', 'Cy'].map((name) => Person.joins(server.url, meeting, 'member', { name })));
  for (const member of members) await member.must({ type: 'floor.request' });
  // The test holds back the server's messages to the page, as on a slow line, while the Chair acts.
  let isSlow = false;
  const held: (() => void)[] = [];
  const page = await newPage(browser);
  await page.routeWebSocket(/socket\.io/, (route) => {
    route.connectToServer().onMessage((message) => {
      if (isSlow) held.push(() => route.send(message));
      else route.send(message);
    });
  });
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await page.getByText('2 waiting', { exact: true }).waitFor();
  await page.getByText('Connecting…').waitFor({ state: 'hidden' });
  isSlow = true;
  const before = await chair.until(({ floor }) => floor.queue.length === 2);
  await chair.must({ type: 'floor.give', requestId: before.floor.queue[0]?.id });
  await page.getByRole('button', { name: `Give ${before.floor.queue[1]?.name} the floor` }).click();
  await expect.poll(() => held.length).toBeGreaterThanOrEqual(2);
  isSlow = false;
  for (const send of held) send();
  await page.getByText(`Someone else was quicker: ${before.floor.queue[0]?.name} has the floor now.`).waitFor();
  expect(chair.state?.floor.speaking?.name).toBe(before.floor.queue[0]?.name);
  for (const person of [chair, ...members]) person.leave();
});

test('[FL15][FL16][FL21] on a phone the floor is one tap away from anywhere; a person who loses the line is greyed and keeps the place', async () => {
  const { meeting, chair } = await liveMeeting();
  const page = await enter(meeting, 'member', 'Bo Ek', phone);
  const errors = errorsOf(page);
  const lead = await enter(meeting, 'chair', 'Ana Lima');
  const cy = await Person.joins(server.url, meeting, 'member', { name: 'Cy' });
  await cy.must({ type: 'floor.request' });
  await page.getByRole('button', { name: 'Ask to speak' }).tap();
  await chair.until(({ floor }) => floor.queue.length === 2);
  await page.getByRole('button', { name: '2nd in the queue' }).tap();
  await page.getByText('About 3 minutes.').waitFor();
  expect(await page.getByRole('checkbox', { name: /^Alert me by sound/ }).isChecked()).toBe(false);
  await expectAccessible(page, 'the floor on a phone');

  cy.leave();
  await page.locator('li[data-away]', { hasText: 'Cy' }).waitFor();
  expect(await names(lead)).toEqual(['Cy', 'Bo Ek']);
  await chair.must({ type: 'floor.withdraw', requestId: chair.state?.floor.queue[0]?.id });
  await expect.poll(() => page.title()).toBe('You are next – Virtual meeting');
  await page.locator('[role="log"]', { hasText: 'You are next to speak.' }).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await chair.must({ type: 'floor.give' });
  await expect.poll(() => page.title()).toBe('You have the floor – Virtual meeting');
  expect(errors).toEqual([]);
  chair.leave();
});

test('[FL10] who waits lets all go first, and so does a lead for another', async () => {
  const { meeting, chair } = await liveMeeting();
  const [lead, bo] = [await enter(meeting, 'chair', 'Ana Lima'), await enter(meeting, 'member', 'Bo Ek')];
  const errors = [errorsOf(lead), errorsOf(bo)];
  await bo.getByRole('button', { name: 'Ask for the floor' }).click();
  await bo.getByText('You are next.').waitFor();
  for (const name of ['Cy Dáng', 'Dora Ng']) await chair.must({ type: 'floor.add', name, group: 'Civil society', channel: 'phone' });
  await bo.getByRole('button', { name: 'Let everyone go first' }).click();
  await expect.poll(() => names(lead)).toEqual(['Cy Dáng', 'Dora Ng', 'Bo Ek']);
  await lead.getByText('Civil society').first().waitFor();
  await lead.getByRole('button', { name: 'More for Cy Dáng' }).click();
  await lead.getByRole('menuitem', { name: 'Let everyone go first' }).click();
  await expect.poll(() => names(bo)).toEqual(['Dora Ng', 'Bo Ek', 'Cy Dáng']);
  expect(await bo.getByRole('button', { name: 'Let everyone go first' }).count()).toBe(0);
  expect(errors.flat()).toEqual([]);
  chair.leave();
});
