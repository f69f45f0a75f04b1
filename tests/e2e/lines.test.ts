// Lines that die without a word, tabs beside each other, and a server that comes back with an older history.
import { cp } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMinutes } from '../../shared/minutes/read.ts';
import { behindLine, end } from '../support/behind-line.ts';
import { builtClient, joinPage } from '../support/browser.ts';
import type { Created } from '../support/contract.ts';
import { temporaryFolder } from '../support/folder.ts';
import { openedBrowser } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import type { TcpLine } from '../support/tcp-line.ts';
import { block } from '../support/texts.ts';

const browser = await openedBrowser();

let server: RunningServer;
let line: TcpLine;
let folder: ReturnType<typeof temporaryFolder>;
let context: BrowserContext;
let meeting: Created;
let chair: Person;

beforeEach(async () => {
  ({ folder, server, line, meeting, chair, context } = await behindLine(browser, ['Preparations']));
});
afterEach(() => end({ folder, server, line, meeting, chair, context }));

const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: /Preparations/ });
const status = (page: Page, name: string): Promise<void> => page.locator(`[data-status=${name}]`).first().waitFor();

async function joined(): Promise<Page> {
  const page = await context.newPage();
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await editorOf(page).click();
  return page;
}

/** A further tab of the same browser, inside by its cookie. */
async function tab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${line.url}/m/${meeting.id}`);
  await editorOf(page).click();
  return page;
}

async function write(words: string): Promise<void> {
  chair.write((doc) => void block(doc, `item:${chair.state?.current}`, words));
  await chair.saved();
}

/** The text on the server. */
const text = (): string => JSON.stringify(readMinutes(chair.doc).fragments);

/** Resolves once the browser keeps this many records of unsaved text. */
const kept = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('rapporteur');
        open.onsuccess = () => {
          const look = (): void => {
            open.result.transaction('unsaved').objectStore('unsaved').count().onsuccess = ({ target }) => {
              if ((target as IDBRequest<number>).result < wanted) requestAnimationFrame(look);
              else {
                open.result.close();
                resolve();
              }
            };
          };
          look();
        };
      }),
    count,
  );

test('[SY50] a line that dies without a word is noticed within 10 seconds, and everything arrives once when it is back', async () => {
  const page = await joined();
  await page.keyboard.type('Before.');
  await status(page, 'saved');
  line.goSilent();
  const began = Date.now();
  await page.keyboard.type(' After.');
  await page.getByText('Connection lost').waitFor();
  await status(page, 'offline');
  process.stdout.write(`a dead line was noticed after ${Date.now() - began} ms\n`);
  expect(text()).not.toContain('After.');
  line.speakAgain();
  line.cut();
  await status(page, 'saved');
  await expect.poll(text).toContain('Before. After.');
  expect(text().match(/After/g)).toHaveLength(1);
});

test('[CA140] [CA141] where no WebSocket gets through, the floor works and the minutes are read by requests, and the page says so', async () => {
  // This network never answers a request for a WebSocket; the next one refuses it.
  line.upgrades = 'unanswered';
  const page = await context.newPage();
  await page.clock.install();
  // The page's clock runs only a few times as fast as the network, which has to answer within the page's patience.
  const shows = (words: string, count = 1): Promise<void> =>
    expect.poll(() => page.clock.runFor(1000).then(() => page.getByText(words).count()), { timeout: 60_000, interval: 250 }).toBe(count);
  await joinPage(page, meeting.links.member, { name: 'Bo Berg' });
  await page.getByText('Loading the minutes').waitFor();
  await write('Written by the Chair.');
  await shows('This network blocks the live connection');
  await shows('Written by the Chair.');
  await shows('2 people here');
  await page.getByRole('button', { name: 'Ask for the floor' }).click();
  await shows('1 waiting');
  expect(chair.state?.floor.queue).toHaveLength(1);
  line.upgrades = 'refused';
  line.cut();
  await write('Written later.');
  await shows('Written later.');
  line.upgrades = 'taken';
  line.cut();
  await shows('This network blocks the live connection', 0);
  await editorOf(page).click();
  await page.keyboard.type('Mine.');
  await shows('Saved');
  await expect.poll(text).toContain('Mine.');
});

test('[CA143] while the server cannot read the meeting the page says so, and opens it by itself once it can', async () => {
  const page = await joined();
  await page.clock.install();
  line.upgrades = 'refused';
  for (const path of ['**/api/**', '**/socket.io/**']) await page.route(path, (route) => route.fulfill({ status: 500, body: '{}' }));
  await page.reload();
  const shows = (words: string): Promise<void> => expect.poll(() => page.clock.runFor(1000).then(() => page.getByText(words).first().isVisible())).toBe(true);
  await shows('The server cannot open this meeting at the moment.');
  await page.unrouteAll();
  await shows('Nobody is waiting.');
});

test('[SY51] [AT50] two tabs keep their unsaved text apart, and a later tab sends the text of both, also if its person was merged meanwhile', async () => {
  const [one, other] = [await joined(), await tab()];
  await Promise.all([status(one, 'saved'), status(other, 'saved')]);
  line.target = undefined;
  line.cut();
  await one.bringToFront();
  await editorOf(one).click();
  await one.keyboard.insertText('Written in the first tab. ');
  await other.bringToFront();
  await editorOf(other).click();
  await other.keyboard.insertText('Written in the second tab. ');
  await kept(other, 2);
  await Promise.all([one.close(), other.close()]);
  // Meanwhile a lead finds that this person is listed twice.
  const [entry] = chair.state?.participants.filter(({ name }) => name === 'Sam Okoye') ?? [];
  const again = await Person.joins(server.url, meeting, 'secretariat', { name: 'Samuel Okoye' });
  const merge = { type: 'people.merge' as const, participantId: entry?.id ?? '', into: again.joined.participantId };
  again.leave();
  await expect.poll(() => chair.send(merge), { timeout: 20_000 }).toMatchObject({ ok: true });
  line.target = server.url;
  const later = await tab();
  await status(later, 'saved');
  await expect.poll(text).toContain('Written in the first tab.');
  await expect.poll(text).toContain('Written in the second tab.');
  expect(text().match(/first tab/g)).toHaveLength(1);
});

test('[CA40] a tab never becomes the person who joined in another one: it stops, says so, and shows what was not saved', async () => {
  const page = await joined();
  await page.keyboard.type('Mine.');
  await status(page, 'saved');
  const second = await context.newPage();
  await joinPage(second, meeting.links.member, { name: 'Bo Berg' });
  line.target = undefined;
  line.cut();
  await page.bringToFront();
  await page.getByText('Connection lost').waitFor();
  await page.keyboard.type(' Still mine.');
  await status(page, 'offline');
  line.target = server.url;
  await page.getByRole('alert').filter({ hasText: 'This tab has stopped' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'Still mine.' }).waitFor();
  expect(text()).not.toContain('Still mine.');
  await second.close();
});

test('[SY52] after a restored backup a page starts from what the server has, and keeps what was not saved', async () => {
  const backup = temporaryFolder();
  const page = await joined();
  await page.keyboard.type('In the backup.');
  await status(page, 'saved');
  chair.leave();
  await server.stop();
  await cp(folder.path, backup.path, { recursive: true });
  server = await startServer({ staticDir: builtClient, folder: folder.path, organiserKey: server.organiserKey });
  line.target = server.url;
  line.cut();
  await status(page, 'saved');
  await page.keyboard.type(' Saved and then lost.');
  await status(page, 'saved');
  line.target = undefined;
  line.cut();
  await page.getByText('Connection lost').waitFor();
  await page.keyboard.type(' Never saved.');
  await kept(page, 1);
  await server.stop();
  folder.remove();
  folder = backup;
  server = await startServer({ staticDir: builtClient, folder: folder.path, organiserKey: server.organiserKey });
  page.on('dialog', (dialog) => void dialog.accept());
  line.target = server.url;
  await page.getByRole('alert').filter({ hasText: 'Never saved.' }).waitFor();
  await expect.poll(() => editorOf(page).textContent()).toBe('In the backup.');
  chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  expect(text()).not.toContain('lost');
});
