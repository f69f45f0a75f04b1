// The call in real browsers: the Chair's and a member's pages beside each other, and an observer's on a phone.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { errorsOf, expectAccessible, joinPage, newPage, phone } from '../support/browser.ts';
import { type Created, virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const { server, browser } = await opened();

async function liveMeeting(): Promise<{ meeting: Created; chair: Person; ids: string[] }> {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    startsAt: new Date().toISOString(),
    agenda: [{ title: 'Opening', minutes: 10 }, { title: 'Programme', minutes: 20 }, { title: 'Closing' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const state = await chair.must({ type: 'meeting.open' });
  return { meeting, chair, ids: state.agenda.map(({ id }) => id) };
}

async function enter(meeting: Created, role: keyof Created['links'], name?: string, options?: Parameters<typeof newPage>[1]): Promise<Page> {
  const page = await newPage(browser, options);
  await joinPage(page, meeting.links[role], name ? { name } : undefined);
  return page;
}

const viewed = (page: Page) => page.locator('article h2');

test('[CA1] the page follows the Chair, stays where its reader wants, and follows again, a press each', async () => {
  const { meeting, chair, ids } = await liveMeeting();
  const page = await enter(meeting, 'member', 'Bo');
  await chair.must({ type: 'item.start', itemId: ids[0] ?? '' });
  await expect.poll(() => viewed(page).textContent()).toContain('Opening');
  await chair.must({ type: 'item.start', itemId: ids[1] ?? '' });
  await expect.poll(() => viewed(page).textContent()).toContain('Programme');

  await page.getByRole('button', { name: 'Stop following' }).click();
  await chair.must({ type: 'item.start', itemId: ids[2] ?? '' });
  await page.locator('[data-status="current"]', { hasText: 'Closing' }).waitFor();
  expect(await viewed(page).textContent()).toContain('Programme');

  await page.getByRole('button', { name: 'Follow the Chair' }).click();
  await expect.poll(() => viewed(page).textContent()).toContain('Closing');
  chair.leave();
});

test('[CA2] a person who is writing is not moved: the page says where the Chair went', async () => {
  const { meeting, chair, ids } = await liveMeeting();
  await chair.must({ type: 'item.start', itemId: ids[0] ?? '' });
  const page = await enter(meeting, 'member', 'Bo');
  await page.getByRole('textbox', { name: /Opening/ }).click();
  await page.keyboard.type('Half a sen');
  const placeOf = async () => (await page.getByRole('textbox', { name: /Opening/ }).boundingBox())?.y;
  const place = await placeOf();
  await chair.must({ type: 'item.start', itemId: ids[1] ?? '' });
  await page.getByText('The Chair moved to 2. Programme.').waitFor();
  expect(await placeOf()).toBe(place);
  await page.keyboard.type('tence');
  await page
    .getByRole('textbox', { name: /Opening/ })
    .getByText('Half a sentence')
    .waitFor();

  await page.getByRole('button', { name: 'Go there' }).click();
  await expect.poll(() => viewed(page).textContent()).toContain('Programme');
  expect(await page.getByText('The Chair moved').count()).toBe(0);
  chair.leave();
});

test('[CA3] two leads press "Next item" at once, and twice: one item on', async () => {
  const { meeting, chair } = await liveMeeting();
  const pages = await Promise.all([enter(meeting, 'chair', 'Ana Lima'), enter(meeting, 'secretariat', 'Sam Okoye')]);
  const next = (page: Page) => page.getByRole('button', { name: /^Next item/ });
  await Promise.all(pages.map((page) => next(page).dblclick()));
  await Promise.all(pages.map((page) => page.locator('[data-status="current"]', { hasText: 'Opening' }).waitFor()));
  await Promise.all(pages.map((page) => next(page).dblclick()));
  const state = await chair.until(({ current }) => current !== null);
  expect(state.agenda.map(({ status }) => status)).toEqual(['current', 'pending', 'pending']);
  chair.leave();
});

test('[AG4] leaving an item with people waiting asks about the queue, by keyboard', async () => {
  const { meeting, chair, ids } = await liveMeeting();
  await chair.must({ type: 'item.start', itemId: ids[0] ?? '' });
  const member = await Person.joins(server.url, meeting, 'member', { name: 'Bo' });
  await member.must({ type: 'floor.request' });
  const page = await enter(meeting, 'chair', 'Ana Lima');
  await page.getByText('1 waiting', { exact: true }).waitFor();
  await expect
    .poll(async () => {
      await page.keyboard.press('n');
      return page.getByRole('dialog', { name: 'People are waiting to speak' }).isVisible();
    })
    .toBe(true);
  await expectAccessible(page, 'the question on leaving');
  await page.keyboard.press('Escape');
  expect(chair.state?.current).toBe(ids[0]);

  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  const state = await chair.until(({ current }) => current === ids[1]);
  expect(state.floor.queue.map(({ name }) => name)).toEqual(['Bo']);
  chair.leave();
  member.leave();
});

test('[FL6] an observer without a name gives one, and is in the queue, on a phone', async () => {
  const { meeting, chair } = await liveMeeting();
  const page = await enter(meeting, 'observer', undefined, phone);
  const errors = errorsOf(page);
  await page.getByRole('button', { name: 'Floor' }).click();
  await page.getByRole('button', { name: 'Ask for the floor' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ask for the floor' }).click();
  await dialog.getByText('Enter your name.').waitFor();
  await dialog.getByLabel(/^Name/).fill('Guest');
  await dialog.getByRole('button', { name: 'Ask for the floor' }).click();
  await page.getByText('You are next.').waitFor();
  expect(chair.state?.floor.queue.map(({ name }) => name)).toEqual(['Guest']);
  await expectAccessible(page, 'the floor on a phone');
  expect(errors).toEqual([]);
  chair.leave();
});

test('[CA4] a person who gets the floor hears it once, and sees it in the tab', async () => {
  const { meeting, chair } = await liveMeeting();
  const page = await enter(meeting, 'member', 'Bo');
  await page.getByRole('button', { name: 'Ask for the floor' }).click();
  await page.getByText('You are next.').waitFor();
  await chair.must({ type: 'floor.give' });
  await expect.poll(() => page.title()).toBe('You have the floor – Virtual meeting');
  await expect.poll(() => page.getByRole('log').locator('p').allInnerTexts()).toContain('You have the floor.');
  await page.getByRole('button', { name: 'I have finished' }).click();
  await expect.poll(() => page.title()).toBe('Virtual meeting');
  chair.leave();
});

test('[AG8] a member proposes, another supports, the Chair admits', async () => {
  const { meeting, chair } = await liveMeeting();
  const [bo, chi] = await Promise.all([enter(meeting, 'member', 'Bo'), enter(meeting, 'member', 'Chi')]);
  await bo.getByRole('button', { name: 'Propose an item' }).click();
  await bo.getByLabel(/^Title/).fill('A newcomers <b>track</b>');
  await bo.getByLabel(/^Why/).fill('Many are new.');
  await bo.getByRole('button', { name: 'Propose', exact: true }).click();
  await chi.getByRole('button', { name: 'Support' }).click();
  await bo.getByText('1 supports it').waitFor();
  const proposed = await chair.until(({ agenda }) => agenda.some(({ proposal }) => proposal?.supporters.length === 1));
  await chair.must({ type: 'aob.admit', itemId: proposed.agenda.at(-1)?.id ?? '' });
  await bo.getByRole('button', { name: 'A newcomers <b>track</b>' }).click();
  await expect.poll(() => viewed(bo).textContent()).toContain('4 A newcomers <b>track</b>');
  chair.leave();
});

test('[AC2] the Chair follows up an action where the register shows it', async () => {
  const { meeting, chair, ids } = await liveMeeting();
  await chair.must({ type: 'item.start', itemId: ids[0] ?? '' });
  const page = await enter(meeting, 'secretariat', 'Sam Okoye');
  await page.getByRole('textbox', { name: /Opening/ }).click();
  await page.keyboard.type('ACTION: Send the note');
  await page.getByRole('link', { name: 'Register' }).click();
  const status = page.getByLabel('Status of: Send the note');
  await status.selectOption('done');
  const state = await chair.until(({ actions }) => Object.keys(actions).length > 0);
  expect(Object.values(state.actions).map((action) => action.status)).toEqual(['done']);
  await expectAccessible(page, 'the register');
  await page.getByRole('button', { name: /Opening/ }).click();
  await page
    .getByRole('textbox', { name: /Opening/ })
    .getByText('Send the note')
    .waitFor();
  chair.leave();
});

test('[CA6] a command that cannot be sent is named, and not sent later by itself', async () => {
  const { meeting, chair } = await liveMeeting();
  const page = await newPage(browser);
  let isCut = false;
  await page.routeWebSocket(/\/socket\.io\//, async (route) => {
    if (isCut) return route.close();
    const to = route.connectToServer();
    route.onMessage((message) => {
      if (isCut) void route.close();
      else to.send(message);
    });
  });
  await page.route(/\/socket\.io\//, (route) => (isCut ? route.abort() : route.continue()));
  await page.clock.install();
  const shows = (words: RegExp, isShown = true): Promise<void> =>
    expect.poll(() => page.clock.runFor(1000).then(() => page.getByText(words).first().isVisible())).toBe(isShown);
  await joinPage(page, meeting.links.member, { name: 'Bo' });
  await page.getByText('Nobody is waiting.').waitFor();
  isCut = true;
  await page.getByRole('button', { name: 'Ask for the floor' }).click();
  await shows(/The server did not answer|You are offline/);
  isCut = false;
  // An attempt whose WebSocket was closed before its first message is given up after 12 seconds; the next one comes 8 seconds later at most.
  await shows(/Offline: reconnecting…/, false);
  await chair.until(({ participants }) => participants.some(({ name, visits }) => name === 'Bo' && visits.at(-1)?.leftAt === undefined));
  expect(chair.state?.floor.queue).toEqual([]);
  chair.leave();
});

test('[CA1] the item under discussion comes into sight in a long agenda, but not under the pointer', async () => {
  const meeting = await server.createMeeting({
    title: 'Long',
    startsAt: new Date().toISOString(),
    durationMinutes: 60,
    chair: { name: 'Ana Lima' },
    secretariat: [{ name: 'Sam Okoye' }],
    agenda: Array.from({ length: 30 }, (_, index) => ({ title: `Item ${index + 1}` })),
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const page = await enter(meeting, 'member', 'Bo');
  const current = page.locator('section.agenda [data-status="current"]');
  const start = async (index: number): Promise<void> => void (await chair.must({ type: 'item.start', itemId: agenda[index]?.id ?? '' }));
  await start(0);
  await current.waitFor();
  await start(25);
  await current.filter({ hasText: 'Item 26' }).waitFor();
  await expect.poll(async () => ((await current.boundingBox())?.y ?? 9999) + 40).toBeLessThan(900);
  const pointed = page.locator('section.agenda li', { hasText: 'Item 24' });
  await pointed.hover();
  const before = await pointed.boundingBox();
  await start(1);
  await page.locator('article h2', { hasText: 'Item 2' }).waitFor();
  // A part of a pixel is the browser's own rounding.
  expect(Math.abs(((await pointed.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
  chair.leave();
});

test('[CA100] an item has an address: back and forward go between items, and its link opens it for others', async () => {
  const { meeting, chair, ids } = await liveMeeting();
  await chair.must({ type: 'item.start', itemId: ids[0] ?? '' });
  const page = await enter(meeting, 'member', 'Bo');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Stop following' }).waitFor();
  const before = page.url();
  await page.locator('.agenda').getByRole('button', { name: 'Programme' }).click();
  await page.waitForURL(/item=/);
  await page.locator('.agenda').getByRole('button', { name: 'Closing' }).click();
  await page.waitForURL(new RegExp(`item=${ids[2]}`));
  await page.goBack();
  await expect.poll(() => viewed(page).textContent()).toContain('Programme');
  await page.goBack();
  await expect.poll(() => viewed(page).textContent()).toContain('Opening');
  expect(page.url()).toBe(before);
  await page.goForward();
  await expect.poll(() => viewed(page).textContent()).toContain('Programme');

  await page.getByRole('button', { name: 'Copy a link to this item' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${server.url}/m/${meeting.id}?view=call&item=${ids[1]}`);
  const other = await enter(meeting, 'observer');
  await viewed(other).waitFor();
  await other.goto(link);
  await expect.poll(() => viewed(other).textContent()).toContain('Programme');
  await chair.must({ type: 'item.start', itemId: ids[2] ?? '' });
  await other.locator('[data-status="current"]', { hasText: 'Closing' }).waitFor();
  expect(await viewed(other).textContent()).toContain('Programme');
  chair.leave();
});
