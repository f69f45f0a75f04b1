// Words never become commands, whoever takes the field away; and the keys can be turned off.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { joinPage, newPage } from '../support/browser.ts';
import { virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const { server, browser } = await opened();

async function liveMeeting() {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    agenda: [{ title: 'Opening' }, { title: 'Programme' }, { title: 'Closing' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const state = await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'item.start', itemId: state.agenda[0]?.id ?? '' });
  return { meeting, chair };
}

/** Nothing may happen that nobody asked for; a later command, once it has come, shows that nothing did. */
async function versionAfterMark(chair: Person): Promise<number> {
  return (await chair.must({ type: 'agenda.add', title: 'A mark' })).version;
}

async function dictate(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 20 });
}

test('[CA57] words that are dictated to the page are no commands, nor is one key pressed twice', async () => {
  const { meeting, chair } = await liveMeeting();
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await page.getByRole('heading', { name: 'Floor' }).click();
  const before = (await chair.until((state) => state.participants.length === 2)).version;
  await dictate(page, 'next item please note the queue of speakers');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect((await versionAfterMark(chair)) - before).toBe(1);
  await page.waitForFunction((since) => performance.now() - since > 700, await page.evaluate(() => performance.now()));
  await page.keyboard.press('q');
  await page.keyboard.press('q');
  await chair.until((state) => !state.floor.open);
  await page.getByText('The queue is closed.').waitFor();
  await page.context().close();
  chair.leave();
});

test('[CA58] a title that another lead moves while it is typed keeps the focus, and nothing is commanded', async () => {
  const { meeting, chair } = await liveMeeting();
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await page.getByRole('link', { name: 'Set up' }).click();
  const title = page.getByLabel('Title of item 2');
  await title.fill('');
  await title.pressSequentially('Programme of ');
  const moved = (await chair.until(() => true)).agenda[1]?.id ?? '';
  await chair.must({ type: 'agenda.move', itemId: moved, index: 2 });
  await page.getByLabel('Title of item 3').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Title of item 3');
  await page.keyboard.type('the next meeting', { delay: 150 });
  await page.keyboard.press('Enter');
  const state = await chair.until(({ agenda }) => agenda.some((item) => item.title === 'Programme of the next meeting'));
  expect(state.agenda.filter((item) => item.status === 'current').map((item) => item.title)).toEqual(['Opening']);
  await page.context().close();
  chair.leave();
});

test('[CA58] a topic that is half typed when the floor is given can be copied, and its letters are no commands', async () => {
  const { meeting, chair } = await liveMeeting();
  const page = await newPage(browser);
  await joinPage(page, meeting.links.member, { name: 'Bo Ek' });
  await page.getByRole('button', { name: 'Ask for the floor' }).click();
  await page.getByRole('button', { name: 'Add details' }).click();
  await page.getByLabel('Topic').pressSequentially('The pro');
  await chair.must({ type: 'floor.give' });
  await page.getByText('Your words: “The pro”').waitFor();
  const before = (await chair.until((state) => state.floor.speaking !== null)).version;
  await page.keyboard.type('posed plan of work', { delay: 150 });
  await page.getByText('You have the floor.').first().waitFor();
  expect((await versionAfterMark(chair)) - before).toBe(1);
  await page.context().close();
  chair.leave();
});

test('[CA56] the keys can be turned off, and the device remembers it', async () => {
  const { meeting, chair } = await liveMeeting();
  const page = await newPage(browser);
  await joinPage(page, meeting.links.member, { name: 'Bo Ek' });
  await page.getByRole('button', { name: 'Bo Ek, Member' }).click();
  await page.getByRole('menuitem', { name: 'Shortcuts' }).click();
  await page.getByLabel('How to press them').selectOption({ label: 'With Alt held' });
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Floor' }).click();
  await page.keyboard.press('f');
  await page.waitForFunction((since) => performance.now() - since > 700, await page.evaluate(() => performance.now()));
  expect((await chair.until(() => true)).floor.queue).toEqual([]);
  await page.keyboard.press('Alt+f');
  await chair.until((state) => state.floor.queue.length === 1);
  await page.context().close();
  chair.leave();
});
