// People in browsers of their own who write at one place at the same time.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { composing, end, joinsIn, type Scene, scene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { outline, plain, seen } from '../support/reading.ts';
import { textOf } from '../support/texts.ts';

const { server, browser } = await opened();

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

test('[MN24] Chinese, Japanese and Korean words are composed whole while another types at the same place', async () => {
  const now = await scene(server, browser);
  const { page, other, fragment } = now;
  await page.keyboard.type('start ');
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'start ');
  const cdp = await page.context().newCDPSession(page);
  for (const steps of [
    ['n', 'ni', '你'],
    ['k', 'か', 'かい', '会議'],
    ['ㅎ', '하', '한', '한글'],
  ]) {
    for (const step of steps) {
      await composing(cdp, step);
      other.write((doc) => textOf(doc, fragment, 0).insert(textOf(doc, fragment, 0).length, 'B'));
    }
    await cdp.send('Input.insertText', { text: steps.at(-1) ?? '' });
  }
  const [block] = await seen(other, fragment, (blocks) => plain(blocks[0]).includes('한글'));
  expect(plain(block).replaceAll('B', '')).toBe('start 你会議한글');
  await end(now);
});

test.each([
  ['the paragraph', 1],
  ['everything', 0],
])('[MN24] what is composed in a paragraph while another deletes %s stands in a paragraph of its own', async (_what, from) => {
  const now = await scene(server, browser);
  const { page, other, fragment } = now;
  await page.keyboard.type('Another paragraph.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('start ');
  await seen(other, fragment, (blocks) => plain(blocks[1]) === 'start ');
  const cdp = await page.context().newCDPSession(page);
  for (const step of ['n', 'ni']) await composing(cdp, step);
  await seen(other, fragment, (blocks) => plain(blocks[1]) === 'start ni');
  const changed = now.line.changed();
  other.write((doc) => doc.getXmlFragment(fragment).delete(from, 2 - from));
  await changed;
  await composing(cdp, '你');
  await cdp.send('Input.insertText', { text: '你' });
  await page.keyboard.type('好');
  const blocks = await seen(other, fragment, (found) => found.some((block) => plain(block).includes('好')));
  expect(outline(blocks)).toEqual([...['paragraph: Another paragraph.'].slice(0, from), 'paragraph: 你好']);
  await end(now);
});

test('[MN24] what one types while another deletes the paragraph stands in a paragraph of its own', async () => {
  const now = await scene(server, browser);
  const { page, other, fragment } = now;
  await page.keyboard.type('Another paragraph.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A sentence that is be');
  await seen(other, fragment, (blocks) => plain(blocks[1]) === 'A sentence that is be');
  other.write((doc) => doc.getXmlFragment(fragment).delete(1, 1));
  await page.getByText('A sentence that is be').waitFor({ state: 'detached' });
  await page.keyboard.type('ing written.');
  const blocks = await seen(other, fragment, (found) => found.some((block) => plain(block).endsWith('written.')));
  expect(outline(blocks)).toEqual(['paragraph: Another paragraph.', 'paragraph: ing written.']);
  await end(now);
});
