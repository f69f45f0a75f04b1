// Writing Arabic: which side a paragraph starts from, and where the arrow keys go in it.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { end, scene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { block, note, textOf } from '../support/texts.ts';

const { server, browser } = await opened();

/** The caret's place in the words of its block. */
const place = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    const words = (focusNode instanceof Element ? focusNode : focusNode?.parentElement)?.closest('.words');
    if (!words || !focusNode) return -1;
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(focusNode, focusOffset ?? 0);
    // A footnote's mark is a place of its own, whatever it shows.
    const passed = range.cloneContents();
    for (const mark of passed.querySelectorAll('[data-footnote]')) mark.textContent = '\uFFFC';
    return (passed.textContent ?? '').length;
  });

/** Presses one arrow key until the caret moves no more. Returns the places of the caret. */
async function walk(page: Page, key: string): Promise<number[]> {
  const places = [await place(page)];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(key);
    const now = await place(page);
    if (now === places.at(-1)) break;
    places.push(now);
  }
  return places;
}

test('[LA24][LA25] arrow keys go through footnotes and links of an Arabic paragraph, each press one letter on', async () => {
  const now = await scene(server, browser, { language: 'ar' });
  const { page, text, other, fragment } = now;
  other.write((doc) => {
    block(doc, fragment, 'قدمت الأمانة[^n1] التقرير[^n2] إلى الأعضاء.');
    const line = textOf(doc, fragment, doc.getXmlFragment(fragment).length - 1);
    const start = line
      .toString()
      .replace(/<[^>]*>/g, '')
      .indexOf('التقرير');
    line.format(start, 'التقرير'.length, { link: { href: 'https://example.org/' } });
    note(doc, 'n1', 'حاشية');
    note(doc, 'n2', 'حاشية');
    block(doc, fragment, 'Lynn St. Amour افتتحت الاجتماع ورحبت بالأعضاء والمراقبين.');
    block(doc, fragment, 'The report was adopted.');
  });
  const line = (words: string) => text.locator('.words', { hasText: words });
  const directions = ['قدمت الأمانة', 'Lynn St. Amour', 'The report was adopted.'].map((words) =>
    line(words).evaluate((each) => getComputedStyle(each).direction),
  );
  expect(await Promise.all(directions)).toEqual(['rtl', 'rtl', 'ltr']);

  await line('قدمت الأمانة').click();
  await page.keyboard.press('Home');
  const length = must(await line('قدمت الأمانة').textContent(), 'a text').length;
  const there = await walk(page, 'ArrowLeft');
  await line('قدمت الأمانة').click();
  await page.keyboard.press('End');
  const back = await walk(page, 'ArrowRight');
  const places = Array.from({ length: length + 1 }, (_, at) => at);
  expect(there.slice(0, places.length)).toEqual(places);
  expect(back).toEqual(places.toReversed());
  await end(now);
});
