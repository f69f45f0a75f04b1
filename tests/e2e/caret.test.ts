// Carets on one page: one's own goes where one presses, whoever else's caret is there.

import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { android, desktop, end, joinsIn, scene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { outline, plain, seen } from '../support/reading.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

/** The middle of the right edge of a line's words, plus some pixels. */
async function rightOf(line: Locator, by: number): Promise<{ x: number; y: number }> {
  const box = await line.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { right, top, bottom } = range.getBoundingClientRect();
    return { x: right, y: (top + bottom) / 2 };
  });
  return { x: box.x + by, y: box.y };
}

test.each([desktop, android])('[MN20] a press right of a line where another’s caret stands puts the cursor there, in $name', async (agent) => {
  const now = await scene(server, browser, { agent });
  const { page, text, other, fragment } = now;
  other.write((doc) => {
    for (const words of ['The first paragraph.', 'The second paragraph.', 'The third paragraph.']) block(doc, fragment, words);
  });
  const second = await joinsIn(browser, now, 'Bo Lind');
  await second.text.getByText('The second paragraph.').click();
  await second.page.keyboard.press('End');
  const caret = page.locator('.cursor');
  const line = text.locator('.words', { hasText: 'The second paragraph.' });
  // Two taps near each other would be a double tap.
  const presses = agent === android ? [2] : [0.5, 2, 6, 60];
  for (const [index, by] of presses.entries()) {
    const word = 'abcd'[index] as string;
    const place = await rightOf(line, by);
    await page.waitForFunction(
      ([x, y]) => {
        const box = document.querySelector('.cursor')?.getBoundingClientRect();
        return box && Math.abs(box.left - (x ?? 0)) < 4 && box.top < (y ?? 0) && box.bottom > (y ?? 0);
      },
      [place.x - by, place.y],
    );
    await text.getByText('The first paragraph.').click();
    await (agent === android ? page.touchscreen.tap(place.x, place.y) : page.mouse.click(place.x, place.y));
    await page.keyboard.type(word);
    await seen(other, fragment, (blocks) => blocks.some((found) => plain(found).startsWith('The second') && plain(found).endsWith(word)));
    // The other goes to the end again, behind what was typed.
    await second.text.getByText(new RegExp(`second paragraph\\.\\w*${word}$`)).click();
    await second.page.keyboard.press('End');
  }
  const blocks = await seen(other, fragment, (found) => found.length > 0);
  expect(outline(blocks).slice(-3)).toEqual([
    'paragraph: The first paragraph.',
    `paragraph: The second paragraph.${'abcd'.slice(0, presses.length)}`,
    'paragraph: The third paragraph.',
  ]);
  expect(await caret.evaluate((mark) => mark.textContent)).toBe('');
  expect(await page.evaluate(() => document.querySelector('[contenteditable=true] .cursor'))).toBeNull();
  await second.page.context().close();
  await end(now);
});

test('[MN20] the name at a caret fades, and comes back as its person moves', async () => {
  const now = await scene(server, browser);
  const { page } = now;
  await page.keyboard.type('One line of text.');
  const second = await joinsIn(browser, now, 'Bo Lind');
  await second.text.getByText('One line of text.').click();
  await page.locator('.cursor[data-name="Bo Lind"]').waitFor();
  const shown = (): Promise<string> => page.locator('.cursor').evaluate((mark) => getComputedStyle(mark, '::after').opacity);
  await page.waitForFunction(() => {
    const mark = document.querySelector('.cursor');
    return mark && getComputedStyle(mark, '::after').opacity === '0';
  });
  await second.page.keyboard.press('Home');
  await page.waitForFunction(() => {
    const mark = document.querySelector('.cursor');
    return mark && getComputedStyle(mark, '::after').opacity === '1';
  });
  expect(await shown()).toBe('1');
  await second.page.context().close();
  await end(now);
});

test.each([desktop, android])('[MN21] a press on the paper below the text puts the cursor at its end, in $name', async (agent) => {
  const now = await scene(server, browser, { agent });
  const { page, text, other, fragment } = now;
  other.write((doc) => {
    for (const words of ['The first paragraph.', 'The last paragraph.']) block(doc, fragment, words);
  });
  await text.getByText('The last paragraph.').waitFor();
  await page.getByRole('heading', { name: /Preparations/ }).click();
  const box = must(await text.boundingBox(), 'a place');
  const paper = must(await page.locator('article').boundingBox(), 'a place');
  const place = { x: box.x + box.width / 2, y: Math.min((box.y + box.height + paper.y + paper.height) / 2, 700) };
  expect(place.y).toBeGreaterThan(box.y + box.height);
  await (agent === android ? page.touchscreen.tap(place.x, place.y) : page.mouse.click(place.x, place.y));
  await page.keyboard.type(' More.');
  await seen(other, fragment, (blocks) => plain(blocks.at(-1)) === 'The last paragraph. More.');
  await end(now);
});
