// Text changes by a phone's keyboard, dictation and voice control, as the browsers of phones bring them.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Agent, agents, compose, composing, end, scene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { outline, plain, seen } from '../support/reading.ts';
import { block, note } from '../support/texts.ts';

const { server, browser } = await opened();

/** A new paragraph that no key was pressed for. */
async function newParagraph(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchKeyEvent', { type: 'char', text: '\r', unmodifiedText: '\r' });
  await cdp.detach();
}

test.each([...agents])('[MN22] Enter keeps what stands on both sides of it, in $name', async (agent: Agent) => {
  const now = await scene(server, browser, { agent });
  const { page, other, fragment } = now;
  const { keyboard } = page;
  await keyboard.type('First sentence.');
  await keyboard.press('Enter');
  await keyboard.type('Second sentence.');
  await keyboard.press('Enter');
  await keyboard.type('alpha beta');
  for (const _ of 'beta') await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.type('- one');
  await keyboard.press('Enter');
  await keyboard.type('two');
  await keyboard.press('Shift+Enter');
  await keyboard.type('still two');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('ACTION: send it');
  await keyboard.press('Enter');
  await keyboard.type('Done.');
  const blocks = await seen(other, fragment, (found) => plain(found.at(-1)) === 'Done.');
  const expected = [
    'paragraph: First sentence.',
    'paragraph: Second sentence.',
    'paragraph: alpha ',
    'paragraph: beta',
    'bullet: one',
    'bullet: two\nstill two',
    'action: send it',
    'paragraph: Done.',
  ];
  expect(outline(blocks)).toEqual(expected);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  await page.locator('[data-status=saved]').waitFor();
  await page.reload();
  await page.getByText('Done.', { exact: true }).waitFor();
  expect(await page.locator('.words').evaluateAll((lines) => lines.map((line) => line.textContent))).toEqual(
    expected.map((line) => line.replace(/^\w+: /, '')),
  );
  await end(now);
});

test.each([...agents])('[MN22] Enter before a footnote’s mark keeps the mark and its words, in $name', async (agent: Agent) => {
  const now = await scene(server, browser, { agent });
  const { page, text, other, fragment } = now;
  other.write((doc) => {
    note(doc, 'n1', 'See annex 2.');
    block(doc, fragment, 'Before after[^n1] it.');
  });
  await text.getByText('Before after').click();
  await page.keyboard.press('Home');
  for (const _ of 'Before ') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and ');
  const blocks = await seen(other, fragment, (found) => plain(found.at(-1)).startsWith('and '));
  expect(outline(blocks).at(-1)).toBe('paragraph: and after\uFFFC it.');
  expect(blocks.at(-1)?.spans.find((span) => span.footnote)?.footnote).toBe('n1');
  await end(now);
});

test.each([...agents])('[MN22] a new paragraph without a key, and one that ends a composition, are taken, in $name', async (agent: Agent) => {
  const now = await scene(server, browser, { agent });
  const { page, other, fragment } = now;
  await page.keyboard.type('one two');
  for (const _ of 'two') await page.keyboard.press('ArrowLeft');
  await newParagraph(page);
  await seen(other, fragment, (blocks) => outline(blocks).join() === 'paragraph: one ,paragraph: two');
  await page.keyboard.press('End');
  const cdp = await page.context().newCDPSession(page);
  for (const step of [' t', ' th', ' three']) await composing(cdp, step);
  await newParagraph(page);
  await page.keyboard.type('four');
  const blocks = await seen(other, fragment, (found) => found.some((last) => plain(last).includes('four')));
  expect(outline(blocks)).toEqual(['paragraph: one ', 'paragraph: two three', 'paragraph: four']);
  await end(now);
});

test.each([...agents])('[MN22] composed words, suggestions and corrections come once, also after a prefix, in $name', async (agent: Agent) => {
  const now = await scene(server, browser, { agent });
  const { page, other, fragment } = now;
  await compose(page, 't', 'th', 'the');
  await page.keyboard.type(' ');
  await compose(page, 'r', 're', 'report');
  await page.keyboard.press('Enter');
  await compose(page, '行动：');
  await compose(page, 'f', 'fa', 'fasong', '发送');
  await page.keyboard.press('Enter');
  await compose(page, 'ㄱ', '가', '각', '가나');
  const blocks = await seen(other, fragment, (found) => plain(found.at(-1)) === '가나');
  expect(outline(blocks)).toEqual(['paragraph: the report', 'action: 发送', 'paragraph: 가나']);
  await end(now);
});

test.each([...agents])('[MN22] undo and redo that no key asks for are one’s own, in $name', async (agent: Agent) => {
  const now = await scene(server, browser, { agent });
  const { page, text, other, fragment } = now;
  await page.keyboard.type('mine');
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'mine');
  const ask = (inputType: string) =>
    text.evaluate((element, type) => element.dispatchEvent(new InputEvent('beforeinput', { inputType: type, bubbles: true, cancelable: true })), inputType);
  expect(await ask('historyUndo')).toBe(false);
  await seen(other, fragment, (blocks) => plain(blocks[0]) === '');
  expect(await ask('historyRedo')).toBe(false);
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'mine');
  await end(now);
});
