// No screen is wider than its window or puts one thing over another, whatever the length of titles and names.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtClient, joinPage, launch, newPage, phone, wide } from '../support/browser.ts';
import { type Crowded, crowdedMeeting, longTitle } from '../support/crowded.ts';
import { layoutFaults } from '../support/layout.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let browser: Browser;
let crowded: Crowded;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ staticDir: builtClient }), launch()]);
  crowded = await crowdedMeeting(server);
});
afterAll(async () => {
  crowded?.chair.leave();
  await browser.close();
  await server.stop();
});

/** 720 px is a window of 1440 px at 200 % zoom. */
const widths = [320, 390, 720, 960, 1024, 1280, 1440, 2560];
const fonts = ['DejaVu Sans Mono', 'Liberation Serif', 'Noto Sans Mono'];

async function faultsAtEveryWidth(page: Page, where: string, tried = widths): Promise<string[]> {
  const found: string[] = [];
  for (const [index, width] of tried.entries()) {
    await page.setViewportSize({ width, height: width === 720 ? 450 : 844 });
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
    // The widest font at every width, the others where room is scarcest.
    for (const font of index < 2 ? fonts : fonts.slice(0, 1)) {
      await page.evaluate((family) => {
        for (const name of ['--sans', '--serif']) document.documentElement.style.setProperty(name, `"${family}"`);
      }, font);
      found.push(...(await layoutFaults(page)).map((fault) => `${where}, ${width} px, ${font}: ${fault}`));
    }
  }
  return found;
}

/** The controls that would be printed, and how much wider than A4 the page is. */
async function faultsOnPaper(page: Page, where: string): Promise<string[]> {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const printed = [...document.querySelectorAll<HTMLElement>('button[data-variant], button:has(> svg), [role="toolbar"], [type="checkbox"], search, summary')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .map((element) => element.ariaLabel ?? element.innerText);
    return over > 0 ? [`${over} px too wide`, ...printed] : printed;
  });
  await page.emulateMedia({ media: 'screen' });
  return faults.map((fault) => `${where}, on paper: ${fault}`);
}

test.each(['secretariat', 'member'] as const)(
  '[CA50][CA51][CA130] nothing leaves the window or covers another control, on paper neither, as %s',
  async (role) => {
    const page = await newPage(browser);
    await joinPage(page, crowded.meeting.links[role], { name: `${role} with a rather long name of several words`, affiliation: 'A' });
    const found: string[] = [];
    const edges = new Set<number>();
    // A member's views hold no more than those of the Secretariat.
    const tried = role === 'member' ? widths.filter((_, index) => index % 3 === 0) : widths;
    for (const view of ['call', 'where', 'register', 'people', 'timeline', 'report', ...(role === 'member' ? [] : ['setup'])]) {
      await page.setViewportSize({ width: 1440, height: 844 });
      await page.goto(`${server.url}/m/${crowded.meeting.id}?view=${view}`);
      await page.locator(`main[data-view="${view}"] :is(h1, h2)`).first().waitFor({ state: 'attached' });
      if (view !== 'call') edges.add(Math.round((await page.locator('main .other > :last-child').boundingBox())?.x ?? -1));
      found.push(...(await faultsAtEveryWidth(page, view, tried)), ...(await faultsOnPaper(page, view)));
    }
    expect(found).toEqual([]);
    expect([...edges]).toHaveLength(1);
    await page.context().close();
  },
);

test('[CA50] nothing leaves the window outside the call: joining, the home, a new meeting, the big view', async () => {
  const page = await newPage(browser);
  const found: string[] = [];
  await page.goto(crowded.meeting.links.member);
  await page.getByRole('button', { name: 'Join' }).waitFor();
  found.push(...(await faultsAtEveryWidth(page, 'join')));
  await joinPage(page, crowded.meeting.links.member, { name: 'Amina Diallo' });
  await page.goto(`${server.url}/m/${crowded.meeting.id}/big`);
  await page.locator('h1').waitFor();
  found.push(...(await faultsAtEveryWidth(page, 'big')));
  await page.goto(`${server.url}/#${server.organiserKey}`);
  await page.getByRole('link', { name: 'New meeting' }).waitFor();
  found.push(...(await faultsAtEveryWidth(page, 'home')));
  await page.goto(`${server.url}/new#${server.organiserKey}`);
  await page.getByRole('textbox', { name: /^Paste the agenda/ }).fill(`${longTitle}\n1. ${longTitle}\n2. AOB\n${longTitle}`);
  found.push(...(await faultsAtEveryWidth(page, 'new')));
  expect(found).toEqual([]);
  await page.context().close();
});

test("[CA52] the menu under one's own name changes the theme, which the device remembers, and one's details", async () => {
  const page = await newPage(browser);
  await joinPage(page, crowded.meeting.links.member, { name: 'Amina Diallo' });
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body.parentElement as Element).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Amina Diallo, Member' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Dark', exact: true }).press('Enter');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await expect.poll(paper).toBe(dark);
  await page.getByRole('button', { name: 'Amina Diallo, Member' }).click();
  await page.getByRole('menuitem', { name: 'Edit my details' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Affiliation/)
    .fill('Civil society');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await crowded.chair.until((state) => state.participants.some(({ name, affiliation }) => name === 'Amina Diallo' && affiliation === 'Civil society'));
  await page.context().close();
});

test('[CA53] the bar at the bottom of a phone has its five places on every view, and shows where one is', async () => {
  const page = await newPage(browser, phone);
  await joinPage(page, crowded.meeting.links.secretariat, { name: 'Chengetai Masango' });
  const bar = page.getByRole('navigation').filter({ visible: true });
  const places = async (): Promise<string> =>
    JSON.stringify(await bar.locator('> button').evaluateAll((all) => all.map((each) => each.getBoundingClientRect())));
  const at = (): Promise<string[]> => bar.locator('> [aria-current]').allInnerTexts();
  const before = await places();
  for (const pane of ['Agenda', 'Minutes', 'Floor']) {
    await bar.getByRole('button', { name: new RegExp(`^${pane}`) }).tap();
    expect(await places()).toBe(before);
    expect(await at()).toEqual([expect.stringContaining(pane)]);
  }
  for (const view of ['So far', 'Register', 'People', 'Timeline', 'Report', 'Set up']) {
    await bar.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitemradio', { name: view }).tap();
    expect(await places()).toBe(before);
    expect(await at()).toEqual(['More']);
  }
  await page.context().close();
});

test('[CA54] nine people who wait fit in 400 px, and one press shows all of a request', async () => {
  const page = await newPage(browser);
  await joinPage(page, crowded.meeting.links.member, { name: 'Amina Diallo' });
  const rows = page.getByRole('region', { name: 'Waiting to speak' }).getByRole('listitem');
  await expect.poll(() => rows.count()).toBeGreaterThan(20);
  const heights = (): Promise<number[]> => rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...(await heights()))).toBeLessThanOrEqual(45);
  await rows.nth(1).getByRole('button').first().click();
  expect((await heights())[1]).toBeGreaterThan(45);
  await page.context().close();
});

test.each([
  ['wide', wide],
  ['phone', phone],
])('[CA55] a notice covers no control of the view, %s', async (_, options) => {
  const page = await newPage(browser, options);
  await joinPage(page, crowded.meeting.links.secretariat, { name: 'Chengetai Masango' });
  if (options === phone) await page.getByRole('navigation').filter({ visible: true }).getByRole('button', { name: 'Floor' }).tap();
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Give / })
    .first()
    .click();
  const notice = page.getByText(/has the floor/).last();
  await notice.waitFor();
  const box = await notice.locator('..').boundingBox();
  const controls = await page.locator('main :is(button, input, select, a)').filter({ visible: true }).all();
  const covered = await Promise.all(
    controls.map(async (control) => {
      const at = await control.boundingBox();
      return at && box && at.x < box.x + box.width && box.x < at.x + at.width && at.y < box.y + box.height && box.y < at.y + at.height;
    }),
  );
  expect(covered.filter(Boolean)).toEqual([]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.context().close();
});

test('[CA55] the text slides under nothing but the bars above it', async () => {
  const page = await newPage(browser);
  await joinPage(page, crowded.meeting.links.secretariat, { name: 'Chengetai Masango' });
  await page.getByRole('toolbar').waitFor();
  const places = await page.evaluate(() => {
    const pane = document.querySelector('.minutes') as HTMLElement;
    pane.scrollTop = 900;
    const [follow, tools] = ['article > .bar', '[role="toolbar"]'].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
    return { pane: pane.getBoundingClientRect().top, follow: follow?.top, below: follow?.bottom, tools: tools?.top };
  });
  expect(places.follow).toBe(places.pane);
  expect(places.tools).toBe(places.below);
  await page.context().close();
});
