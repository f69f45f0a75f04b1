// People in browsers of their own who write at one place at the same time.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtClient, launch } from '../support/browser.ts';
import { end, joinsIn, type Scene, scene } from '../support/editing.ts';
import { outline, plain, seen } from '../support/reading.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ staticDir: builtClient }), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const sentences = [' and the plan was noted.', ' but Bo objects to it.', ' as Cy had proposed.', ' until Di comes back.'];

/** That many pages with the same paragraph, each with its caret at the end. */
async function pagesAtTheEnd(now: Scene, count: number, words: string): Promise<Page[]> {
  if (words) await now.page.keyboard.type(words);
  const more = await Promise.all(['Bo', 'Cy', 'Di'].slice(0, count - 1).map((name) => joinsIn(browser, now, name)));
  for (const { page, text } of more) {
    await (words ? text.getByText(words) : text).click();
    await page.keyboard.press('End');
  }
  return [now.page, ...more.map(({ page }) => page)];
}

test.each([2, 4])('[MN23] %i people who type at the end of one paragraph keep their sentences whole, and undo their own', async (count) => {
  const now = await scene(server, browser);
  const { other, fragment } = now;
  const pages = await pagesAtTheEnd(now, count, 'The end');
  const typed = sentences.slice(0, count);
  await Promise.all(pages.map((page, index) => page.keyboard.type(typed[index] ?? '', { delay: 40 })));
  const all = 'The end'.length + typed.join('').length;
  const [block] = await seen(other, fragment, (blocks) => plain(blocks[0]).length === all);
  for (const sentence of typed) expect(plain(block)).toContain(sentence);
  await pages[1]?.keyboard.press('ControlOrMeta+z');
  const [left] = await seen(other, fragment, (blocks) => !plain(blocks[0]).includes('Bo'));
  for (const sentence of typed.filter((one) => !one.includes('Bo'))) expect(plain(left)).toContain(sentence);
  await Promise.all(pages.slice(1).map((page) => page.context().close()));
  await end(now);
});

test('[MN23] two people who begin in the same empty paragraph keep their sentences whole', async () => {
  const now = await scene(server, browser);
  const { other, fragment } = now;
  const pages = await pagesAtTheEnd(now, 2, '');
  await Promise.all(pages.map((page, index) => page.keyboard.type(sentences[index]?.trim() ?? '', { delay: 40 })));
  const all = sentences.slice(0, 2).map((sentence) => sentence.trim());
  const blocks = await seen(other, fragment, (found) => found.map(plain).join('').length === all.join('').length);
  for (const sentence of all) expect(outline(blocks).join('\n')).toContain(sentence);
  await pages[1]?.context().close();
  await end(now);
});
