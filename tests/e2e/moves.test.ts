// Cutting, copying and dragging in a real browser, by its own clipboard.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Block } from '../../shared/minutes/minutes.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { end, scene as makeScene, type Scene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { outline, plain, seen } from '../support/reading.ts';
import { block, note } from '../support/texts.ts';

const { server, browser } = await opened();

/** A text with an action that has a footnote, between two paragraphs. */
async function withAction(): Promise<Scene> {
  const now = await makeScene(server, browser);
  const { page, other, fragment } = now;
  await page.keyboard.type('Last.');
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'Last.');
  other.write((doc) => {
    block(doc, fragment, 'First.', {}, 0);
    block(doc, fragment, 'Send the list[^n1]', { kind: 'action', id: 'theaction', owner: 'Bo', due: '2016-11-01' }, 1);
    note(doc, 'n1', 'See annex 2.');
  });
  await page.getByText('Send the list').waitFor();
  return now;
}

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

async function select(page: Page, words: string): Promise<void> {
  await page.locator('.block', { hasText: words }).locator('.words').click();
  await press(page, 'Home', 'Shift+End');
}

const idOf = (blocks: Block[], text: string): string | undefined => blocks.find((one) => plain(one).startsWith(text))?.id;
const noteOf = (blocks: Block[], text: string): string | undefined =>
  blocks.find((one) => plain(one).startsWith(text))?.spans.find(({ footnote }) => footnote !== undefined)?.footnote;

test('[MN37] a paragraph that is cut and pasted keeps its id and its footnote; pasted again, it is a copy', async () => {
  const now = await withAction();
  const { page, other, fragment } = now;
  await select(page, 'Send the list');
  await press(page, 'ControlOrMeta+x');
  await page.getByText('Last.').click();
  await press(page, 'End', 'Enter', 'ControlOrMeta+v');
  const moved = await seen(other, fragment, (blocks) => plain(blocks.at(-1)).startsWith('Send'));
  expect(moved.at(-1)).toMatchObject({ id: 'theaction', kind: 'action', owner: 'Bo', due: '2016-11-01' });
  expect(noteOf(moved, 'Send')).toBe('n1');
  expect(new Set(moved.map(({ id }) => id)).size).toBe(moved.length);
  await press(page, 'Enter', 'ControlOrMeta+v');
  const twice = await seen(other, fragment, (blocks) => outline(blocks).filter((line) => line.startsWith('action: Send')).length === 2);
  expect(twice.at(-1)).toMatchObject({ kind: 'action', owner: 'Bo' });
  expect(twice.at(-1)?.id).not.toBe('theaction');
  const copied = twice.at(-1)?.spans.find(({ footnote }) => footnote !== undefined)?.footnote ?? '';
  expect(copied).not.toBe('n1');
  expect(readMinutes(other.doc).notes).toMatchObject({ n1: 'See annex 2.', [copied]: 'See annex 2.' });
  await end(now);
});

test('[MN37] a block that is dragged keeps its id, and leaves nothing behind', async () => {
  const now = await withAction();
  const { page, other, fragment } = now;
  await select(page, 'Send the list');
  const from = await page.locator('.block', { hasText: 'Send the list' }).locator('.words').boundingBox();
  const to = await page.locator('.block', { hasText: 'Last.' }).locator('.words').boundingBox();
  if (!from || !to) throw new Error('both blocks are shown');
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  const blocks = await seen(other, fragment, (found) => outline(found)[1] === 'paragraph: Last.');
  expect(outline(blocks).map((line) => line.replace('\uFFFC', ''))).toEqual(['paragraph: First.', 'paragraph: Last.', 'action: Send the list']);
  expect(idOf(blocks, 'Send')).toBe('theaction');
  expect(noteOf(blocks, 'Send')).toBe('n1');
  await press(page, 'ControlOrMeta+z');
  const back = await seen(other, fragment, (found) => outline(found)[1]?.startsWith('action') === true);
  expect(idOf(back, 'Send')).toBe('theaction');
  await end(now);
});

test('[MN37][MN38] all of a text in another meeting has ids and footnotes of its own; other programs get plain HTML and text', async () => {
  const now = await withAction();
  const { page } = now;
  await page.evaluate(() =>
    document.addEventListener('copy', ({ clipboardData }) => {
      document.body.dataset.copied = JSON.stringify([clipboardData?.getData('text/html'), clipboardData?.getData('text/plain')]);
    }),
  );
  await page.getByText('First.').click();
  await press(page, 'ControlOrMeta+a', 'ControlOrMeta+c');
  const [html, text] = JSON.parse((await page.locator('body').getAttribute('data-copied')) ?? '[]') as string[];
  expect(text).toBe('First.\nAction: Send the list(1) (Bo, 1 November 2016)\nLast.\n\n(1) See annex 2.');
  expect((html ?? '').replace(/ (?:data-[\w-]+|dir)="[^"]*"/g, '').replace(/<\/?span>/g, '')).toBe(
    '<div><p>First.</p><p>Action: Send the list<sup>(1)</sup> (Bo, 1 November 2016)</p><p>Last.</p><p>(1) See annex 2.</p></div>',
  );
  const next = await makeScene(server, browser);
  await next.page.evaluate(
    ([pastedHtml, pastedText]) => {
      const data = new DataTransfer();
      data.setData('text/html', pastedHtml ?? '');
      data.setData('text/plain', pastedText ?? '');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [html, text],
  );
  const blocks = await seen(next.other, next.fragment, (found) => plain(found.at(-1)) === 'Last.');
  expect(outline(blocks)).toEqual(['paragraph: First.', 'action: Send the list\uFFFC', 'paragraph: Last.']);
  expect(blocks[1]).toMatchObject({ owner: 'Bo', due: '2016-11-01' });
  expect(blocks[1]?.id).not.toBe('theaction');
  const id = noteOf(blocks, 'Send') ?? '';
  expect(id).not.toBe('n1');
  expect(readMinutes(next.other.doc).notes[id]).toBe('See annex 2.');
  await end(next);
  await end(now);
});
