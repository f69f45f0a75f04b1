// A person's view stays where it is while others add and remove text, in a real browser.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { joinPage, newPage, phone, wide } from '../support/browser.ts';
import { end, scene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { seen } from '../support/reading.ts';
import { block, note } from '../support/texts.ts';

const { server, browser } = await opened();

const sentence = 'The members spoke of the programme, and the Chair thanked them for it.';

/** Scrolls a paragraph near the top of the window, and answers how far from it. */
const bringUp = (page: Page, words: string): Promise<number> =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll('.block')].find((each) => each.textContent?.includes(text));
    found?.scrollIntoView({ block: 'start' });
    return new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(found?.getBoundingClientRect().top ?? Number.NaN))));
  }, words);

const topOf = (page: Page, words: string): Promise<number> =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll('.block')].find((each) => each.textContent?.includes(text));
    return new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(found?.getBoundingClientRect().top ?? Number.NaN))));
  }, words);

test('[MN40] with the caret out of sight, what one reads in the editor stays where it is', async () => {
  const now = await scene(server, browser);
  const { page, other, fragment } = now;
  other.write((doc) => {
    for (let index = 0; index < 80; index += 1) block(doc, fragment, `Paragraph ${index}. ${sentence}`);
  });
  await page.getByText('Paragraph 79.').click();
  const before = await bringUp(page, 'Paragraph 30.');
  other.write((doc) => {
    for (let index = 0; index < 5; index += 1) block(doc, fragment, `Added ${index}. ${sentence}`, {}, 60);
  });
  await page.getByText('Added 4.').waitFor();
  expect(Math.abs((await topOf(page, 'Paragraph 30.')) - before)).toBeLessThan(1);
  other.write((doc) => {
    for (let index = 0; index < 5; index += 1) block(doc, fragment, `Above ${index}. ${sentence}`, {}, 10);
    doc.getXmlFragment(fragment).delete(20, 2);
  });
  await page.getByText('Above 4.').waitFor();
  expect(Math.abs((await topOf(page, 'Paragraph 30.')) - before)).toBeLessThan(1);
  await end(now);
});

test('[MN63] blocks of a long text rest out of sight, are found by the browser, and keep their places', async () => {
  const now = await scene(server, browser);
  const { page, other, fragment } = now;
  other.write((doc) => {
    for (let index = 0; index < 300; index += 1) block(doc, fragment, `Paragraph ${index}. ${sentence.repeat((index % 3) + 1)}`);
  });
  const last = page.locator('.block', { hasText: 'Paragraph 299.' });
  await last.waitFor();
  const height = (): Promise<number> => page.locator('.minutes-text.ProseMirror').evaluate((text) => text.getBoundingClientRect().height);
  const rests = (): Promise<boolean> => last.locator('.words').evaluate((words) => !words.checkVisibility({ contentVisibilityAuto: true }));
  const whole = await height();
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(rests).toBe(true);
  expect(Math.abs((await height()) - whole)).toBeLessThan(1);
  expect(await page.evaluate(() => (globalThis as unknown as { find(words: string): boolean }).find('Paragraph 299.'))).toBe(true);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Paragraph 299.');
  await end(now);
});

test.each([
  ['wide', wide],
  ['on a phone', phone],
] as const)('[MN40][MN64] readers keep their view and their selection, and copy blocks as from the editor, %s', async (_name, options) => {
  const now = await scene(server, browser);
  const { other, fragment, meeting } = now;
  other.write((doc) => {
    for (let index = 0; index < 60; index += 1) block(doc, fragment, `Paragraph ${index}. ${sentence}`);
    block(doc, fragment, 'Item', { kind: 'bullet' }, 34);
    block(doc, fragment, 'It stays[^n].', { kind: 'decision' }, 34);
    note(doc, 'n', 'See annex 2.');
  });
  await seen(other, fragment, (blocks) => blocks.length >= 62);
  const page = await newPage(browser, options);
  await joinPage(page, meeting.links.observer ?? meeting.links.member, { name: 'Reader' });
  await page.getByText('Paragraph 59.').waitFor();
  const before = await bringUp(page, 'Paragraph 30.');
  await page.evaluate(() => {
    const found = [...document.querySelectorAll('.block')].find((each) => each.textContent?.includes('Paragraph 32.'));
    if (found) getSelection()?.selectAllChildren(found);
  });
  const selected = await page.evaluate(() => getSelection()?.toString());
  other.write((doc) => {
    for (let index = 0; index < 5; index += 1) block(doc, fragment, `Above ${index}. ${sentence}`, {}, 10);
    doc.getXmlFragment(fragment).delete(20, 3);
  });
  await page.getByText('Above 4.').waitFor();
  expect(Math.abs((await topOf(page, 'Paragraph 30.')) - before)).toBeLessThan(1);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
  expect(selected).toContain('Paragraph 32.');
  await page.evaluate(() => {
    addEventListener('copy', ({ clipboardData }) => {
      document.body.dataset.copied = JSON.stringify([clipboardData?.getData('text/html'), clipboardData?.getData('text/plain')]);
    });
    const of = (words: string) => [...document.querySelectorAll('.block .words')].find((each) => each.textContent?.includes(words));
    const [first, last] = [of('Paragraph 32.'), of('Item')];
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const [html, text] = JSON.parse((await page.locator('body').getAttribute('data-copied')) ?? '[]') as string[];
  expect(text).toBe(`Paragraph 32. ${sentence}\nDecision: It stays(1).\n• Item\n\n(1) See annex 2.`);
  expect(html).toMatch(/<p [^>]*>.*Paragraph 32.*<sup data-footnote="n">\(1\)<\/sup>.*<ul><li [^>]*>.*Item/);
  await page.context().close();
  await end(now);
});
