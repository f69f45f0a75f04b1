// Pages offline: opened, written in, updated, left, and turned off. The line is cut before the server, whose address stays.
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMinutes } from '../../shared/minutes/read.ts';
import { behindLine, end } from '../support/behind-line.ts';
import { builtClient, joinPage } from '../support/browser.ts';
import type { Created } from '../support/contract.ts';
import type { temporaryFolder } from '../support/folder.ts';
import { addressOf, anotherBuild, keptBy } from '../support/kept-client.ts';
import { openedBrowser } from '../support/opened.ts';
import type { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import type { TcpLine } from '../support/tcp-line.ts';

const browser = await openedBrowser();

let server: RunningServer;
let line: TcpLine;
let folder: ReturnType<typeof temporaryFolder>;
let context: BrowserContext;
let meeting: Created;
let chair: Person;

beforeEach(async () => {
  ({ folder, server, line, meeting, chair, context } = await behindLine(browser, ['Preparations', 'Other matters'], { serviceWorkers: 'allow' }));
});
afterEach(() => end({ folder, server, line, meeting, chair, context }));

const editorOf = (page: Page) => page.getByRole('textbox', { name: /Preparations/ });
const status = (page: Page, name: string): Promise<void> => page.locator(`[data-status=${name}]`).first().waitFor();
const text = (): string => JSON.stringify(readMinutes(chair.doc).fragments);

/** A person inside who has written these words, in a browser that has kept what the page needs and shows. */
async function inside(words: string): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await editorOf(page).click();
  await page.keyboard.type(words);
  await status(page, 'saved');
  await expect.poll(() => keptBy(page).then(({ minutes }) => minutes)).toBeGreaterThan(words.length);
  return page;
}

function loseLine(): void {
  line.target = undefined;
  line.cut();
}

test('[CA120] [CA121] [CA122] offline a meeting opens as it was last seen, and text written there is sent once', async () => {
  const page = await inside('Written online.');
  await page.getByRole('button', { name: 'Ask for the floor' }).click();
  await chair.until(({ floor }) => floor.queue.length === 1);
  await expect.poll(() => keptBy(page).then(({ waiting }) => waiting)).toBe(1);
  await page.close();
  loseLine();
  const without = await context.newPage();
  await without.goto(`${line.url}/m/${meeting.id}`);
  await without.getByText('Not connected.').waitFor();
  await without.getByText('This is the meeting as this device last saw it').waitFor();
  await without.getByText('Other matters').first().waitFor();
  await editorOf(without).getByText('Written online.').waitFor();
  await without.getByText('You are next.').waitFor();
  await editorOf(without).click();
  await without.keyboard.press('Control+End');
  await without.keyboard.type(' Written offline.');
  await status(without, 'offline');
  without.on('dialog', (dialog) => void dialog.accept());
  await without.reload();
  await editorOf(without).getByText('Written online. Written offline.').waitFor();
  expect(text()).not.toContain('offline');
  const start = await context.newPage();
  await start.goto(`${line.url}/`);
  await start.getByRole('link', { name: 'Virtual meeting' }).waitFor();
  await expect.poll(() => start.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await start.close();
  line.target = server.url;
  await status(without, 'saved');
  await without.getByText('Not connected.').waitFor({ state: 'detached' });
  await expect.poll(text).toContain('Written online. Written offline.');
  expect(text().match(/Written offline/g)).toHaveLength(1);
  line.goSilent();
  await without.reload();
  await without.getByText('Not connected.').waitFor();
  line.speakAgain();
  line.cut();
  await without.getByText('Not connected.').waitFor({ state: 'detached' });
});

test('[CA123] [CA124] a page that was opened before an update finds its parts, and the new release opens without a line too', async () => {
  const page = await inside('Written before the update.');
  await expect.poll(() => keptBy(page).then(({ cached }) => cached.includes(addressOf('Register')))).toBe(true);
  const release = anotherBuild();
  await server.stop();
  server = await startServer({ staticDir: release.path, folder: folder.path, organiserKey: server.organiserKey });
  line.target = server.url;
  line.cut();
  await status(page, 'saved');
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
  await expect.poll(() => keptBy(page).then(({ cached }) => cached.filter((path) => path === '/index.html').length)).toBe(2);
  await page.getByRole('link', { name: 'Register' }).click();
  await page.locator('[data-view=register] h2').first().waitFor();
  // The new worker is there, and has no whole page of its own yet: the former release opens.
  loseLine();
  await page.reload();
  await page.getByText('Not connected.').waitFor();
  line.target = server.url;
  await page.getByText('Not connected.').waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('body[data-release="2"]').waitFor();
  await expect.poll(() => keptBy(page).then(({ cached }) => cached.filter((path) => path === '/complete').length)).toBe(2);
  loseLine();
  await page.reload();
  await page.getByText('Not connected.').waitFor();
  expect(await page.locator('body[data-release="2"]').count()).toBe(1);
  release.remove();
});

test('[CA126] [CA127] [CA129] the browser keeps no answer of the server, one person at a time, and nothing of a meeting that was left', async () => {
  const page = await inside('Not for the next person.');
  const { cached, seen } = await keptBy(page);
  expect(cached.filter((path) => !/^\/(assets\/|index\.html$|icon\.svg$|complete$)/.test(path))).toEqual([]);
  expect(seen).toEqual([meeting.id]);
  await page.goto(`${line.url}/`);
  // The start of the installed app.
  await page.getByRole('link', { name: 'Virtual meeting' }).click();
  await page.getByRole('button', { name: /Sam Okoye/ }).click();
  await page.getByRole('menuitem', { name: 'Leave on this device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave and remove' }).click();
  await page.waitForURL(`${line.url}/`);
  expect((await keptBy(page)).seen).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('rapporteur:who'))).toBeNull();
  expect(await context.cookies()).toEqual([]);
  await page.goto(`${line.url}/m/${meeting.id}`);
  await page.getByLabel('Your invitation').waitFor();
});

test('[CA128] a server that turns it off has browsers remove what they kept', async () => {
  const page = await inside('Kept for a while.');
  await server.stop();
  server = await startServer({ staticDir: builtClient, folder: folder.path, organiserKey: server.organiserKey, offline: false });
  line.target = server.url;
  line.cut();
  await page.reload();
  await editorOf(page).waitFor();
  // A browser looks for a new worker when it sees fit, and on a busy machine not for a minute.
  const look = (): Promise<unknown> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch((error: Error) => error.message));
  await expect
    .poll(() => look().then(() => keptBy(page)), { timeout: 60_000, interval: 500 })
    .toEqual({ cached: [], seen: [], minutes: 0, waiting: 0, workers: 0 });
});
