// Fields around the text that go, and the toolbar by keys, in a real browser.

import { expect, test } from 'vitest';
import { end, scene as makeScene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { plain, seen } from '../support/reading.ts';
import { textOf } from '../support/texts.ts';

const { server, browser } = await opened();

test('[MN42] a footnote and an action that another takes away while their fields are typed in: the rest is text', async () => {
  const now = await makeScene(server, browser);
  const { page, text, other, fragment } = now;
  await page.keyboard.type('Agreed /foot');
  await page.getByRole('option', { name: /Footnote/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Footnote 1' });
  await field.waitFor();
  await page.keyboard.type('See');
  await seen(other, fragment, (blocks) => plain(blocks[0]).includes('\uFFFC'));
  other.write((doc) => {
    const content = textOf(doc, fragment, 0);
    content.delete(content.length - 1, 1);
  });
  await field.waitFor({ state: 'detached' });
  await page.keyboard.type(' now');
  await seen(other, fragment, (blocks) => plain(blocks[0]).endsWith(' now'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('ACTION: send it');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bo');
  await seen(other, fragment, (blocks) => blocks[1]?.kind === 'action');
  other.write((doc) => {
    const block = doc.getXmlFragment(fragment).get(1);
    if ('setAttribute' in block) block.setAttribute('kind', 'paragraph');
  });
  await page.getByRole('combobox', { name: 'Who' }).waitFor({ state: 'detached' });
  await page.keyboard.type(' next');
  const blocks = await seen(other, fragment, (found) => found.map(plain).join('').includes(' next'));
  expect(blocks.map(plain).join('')).not.toBe('');
  expect(await text.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await end(now);
});

test('[MN41][MN43] the kind by keys keeps the focus until Enter; the text says its language', async () => {
  const now = await makeScene(server, browser, { language: 'fr' });
  const { page, text, other, fragment } = now;
  expect(await text.getAttribute('lang')).toBe('fr');
  await page.keyboard.type('Convenu');
  await page.keyboard.press('Alt+F10');
  const kinds = page.getByRole('combobox', { name: 'Paragraph type' });
  await kinds.press('ArrowDown');
  await kinds.press('ArrowDown');
  expect(await kinds.evaluate((element) => element === document.activeElement)).toBe(true);
  await seen(other, fragment, (blocks) => blocks[0]?.kind === 'bullet');
  await page.keyboard.press('Enter');
  await page.keyboard.type('.');
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'Convenu.' && blocks[0]?.kind === 'bullet');
  await end(now);
});
