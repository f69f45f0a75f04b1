// Finding and replacing in the minutes, by keyboard and on a phone.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { expectAccessible, joinPage, newPage, phone } from '../support/browser.ts';
import { android, end, scene as makeScene, type Scene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { plain, seen } from '../support/reading.ts';
import { block, note } from '../support/texts.ts';

const { server, browser } = await opened();

/** A long first item with the words at its end, and a second one that has them too. */
async function written(setting: Parameters<typeof makeScene>[2] = {}): Promise<Scene & { second: string }> {
  const now = await makeScene(server, browser, setting);
  const second = `item:${must(must(now.other.state, 'a state').agenda[1], 'a second item').id}`;
  now.other.write((doc) => {
    for (let line = 0; line < 60; line++) block(doc, now.fragment, `Paragraph ${line} says nothing of it.`);
    block(doc, now.fragment, 'The Programme Committee met.[^n1] The programme committee agreed.');
    block(doc, second, 'A programme committee of ten.');
    note(doc, 'n1', 'The programme committee of May.');
  });
  await now.page.getByText('The Programme Committee met').waitFor();
  return { ...now, second };
}

const counted = (page: Page, count: string): Promise<void> => page.locator('.count', { hasText: count }).waitFor();
/** The highlights that the browser paints over the text. */
const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((which) => [...(CSS.highlights.get(which) ?? [])].map((range) => String(range)), name);

test('[MN50] [MN52] Ctrl+F finds what is out of sight, in footnotes and in other items, and leaves it selected', async () => {
  const now = await written();
  const { page } = now;
  await page.keyboard.press('ControlOrMeta+f');
  // At once, while the search is still loading.
  await page.keyboard.type('programme committee');
  await counted(page, '1 of 3');
  expect(await page.locator('.words', { hasText: /^programme committee$/ }).count()).toBe(0);
  expect(await painted(page, 'found')).toEqual(['Programme Committee', 'programme committee']);
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'found-now')).toEqual(['Programme Committee']);
  const place = must(await page.locator('.words', { hasText: 'The Programme Committee met' }).boundingBox(), 'a place');
  const bar = must(await page.getByRole('search').boundingBox(), 'a place');
  expect(place.y).toBeGreaterThan(bar.y + bar.height);
  expect(place.y + place.height).toBeLessThan(900);
  await expectAccessible(page, 'the search');

  await page.getByLabel('All items').check();
  await counted(page, '1 of 4');
  await page.getByRole('button', { name: '2 Programme 1' }).click();
  await counted(page, '4 of 4');
  await page.getByRole('heading', { name: '2 Programme' }).waitFor();
  await expect.poll(() => painted(page, 'found-now')).toEqual(['programme committee']);
  await page.getByRole('textbox', { name: 'Find', exact: true }).press('Escape');
  expect(await page.getByRole('search').count()).toBe(0);
  expect(await page.evaluate(() => String(getSelection()))).toBe('programme committee');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  await end(now);
});

test('[MN51] replacing one and all goes into every item, and its undo takes back all of it', async () => {
  const now = await written();
  const { page, other, fragment, second } = now;
  const last = (name: string, text: string) => seen(other, name, (blocks) => blocks.some((one) => plain(one).replace('\uFFFC', '') === text));
  await page.keyboard.press('ControlOrMeta+h');
  await page.keyboard.type('programme committee');
  await page.getByLabel('All items').check();
  await counted(page, '1 of 4');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('PC');
  await page.getByRole('button', { name: 'Replace this' }).click();
  await page.getByRole('button', { name: 'Replace this' }).click();
  await last(fragment, 'The PC met. The programme committee agreed.');
  await counted(page, 'of 3');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await last(fragment, 'The PC met. The PC agreed.');
  await last(second, 'A PC of ten.');
  await expect.poll(() => other.doc.getMap('notes').get('n1')?.toString()).toBe('The PC of May.');
  await counted(page, 'Not found');
  await page.getByText('3 matches replaced.').locator('..').getByRole('button', { name: 'Undo' }).click();
  await last(fragment, 'The PC met. The programme committee agreed.');
  await last(second, 'A programme committee of ten.');
  // And what was replaced by itself is the editor's own undo.
  await page.getByRole('textbox', { name: 'Find', exact: true }).press('Escape');
  await page.getByRole('textbox', { name: /Preparations/ }).press('ControlOrMeta+z');
  await last(fragment, 'The Programme Committee met. The programme committee agreed.');
  await end(now);
});

test('[MN50] on a phone the search is in the tools, and fits', async () => {
  const now = await written({ agent: android });
  const { page } = now;
  await page.getByRole('button', { name: 'Find in the minutes' }).tap();
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('committee agreed');
  await counted(page, '1 of 1');
  await page.getByRole('button', { name: 'Next match' }).tap();
  await expect.poll(() => painted(page, 'found-now')).toEqual(['committee agreed']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(must(await page.getByRole('search').boundingBox(), 'a place').height).toBeLessThan(200);
  await end(now);
});

test('[MN51] an observer finds, and has nothing to replace with', async () => {
  const now = await written();
  const page = await newPage(browser, phone);
  await joinPage(page, now.meeting.links.observer);
  await page.getByText('The Programme Committee met').waitFor();
  await page.getByRole('button', { name: 'Observer' }).tap();
  await page.getByText('Find in the minutes').tap();
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('committee');
  await counted(page, '1 of 3');
  expect(await page.getByRole('button', { name: 'Replace' }).count()).toBe(0);
  await page.context().close();
  await end(now);
});
