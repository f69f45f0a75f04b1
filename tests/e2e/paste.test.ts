// Pasting into the editor in a real browser, seen through the copy of another person in the meeting.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Block } from '../../shared/minutes/minutes.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { type Clip, given } from '../support/clipboards/given.ts';
import { agents, end, scene as makeScene, type Setting } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { outlineOf } from '../support/pasting.ts';
import { outline, plain, seen } from '../support/reading.ts';

const { server, browser } = await opened();

const scene = (setting?: Setting) => makeScene(server, browser, setting);

/** Gives a clipboard to what has the focus, as the browser does on a paste. */
async function pasteInto(page: Page, { html, text }: Pick<Clip, 'html' | 'text'>): Promise<void> {
  await page.evaluate(
    (clip) => {
      const data = new DataTransfer();
      data.setData('text/plain', clip.text);
      if (clip.html !== null) data.setData('text/html', clip.html);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    { html, text },
  );
}

const marked = (blocks: Block[]): string[] => outlineOf({ blocks });

test.each(agents)('[MN30][MN31][MN32][MN33] every clipboard comes into the minutes as expected, in $name', async (agent) => {
  const now = await scene({ agent });
  const { page, text, other, fragment } = now;
  for (const clip of given) {
    await text.focus();
    await pasteInto(page, clip);
    const blocks = await seen(other, fragment, (found) => found.length >= clip.expect.length && plain(found[0]) !== '');
    expect(marked(blocks), clip.name).toEqual(clip.expect);
    await page.keyboard.press('ControlOrMeta+z');
    await seen(other, fragment, (found) => found.length === 1 && plain(found[0]) === '' && found[0]?.kind === 'paragraph');
  }
  await end(now);
});

test('[MN31][MN35] footnotes keep their words; the notice tells what was changed, and its undo leaves what was written since', async () => {
  const now = await scene();
  const { page, other, fragment } = now;
  const word = given.find(({ name }) => name === 'B12 with if');
  await page.keyboard.type('Before.');
  await page.keyboard.press('Enter');
  if (word) await pasteInto(page, word);
  const blocks = await seen(other, fragment, (found) => plain(found.at(-1)) === 'new words');
  const id = blocks[1]?.spans.find(({ footnote }) => footnote !== undefined)?.footnote ?? '';
  expect(readMinutes(other.doc).notes[id]).toBe('See annex 2.');
  const notice = page.getByText('Pasted. Left out: 1 tracked deletion. Changed: 1 footnote.');
  await notice.waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('After.');
  await seen(other, fragment, (found) => plain(found.at(-1)) === 'After.');
  await page.getByRole('button', { name: 'Undo the paste' }).click();
  const left = await seen(other, fragment, (found) => !outline(found).some((line) => line.includes('words')));
  expect(outline(left).filter((line) => !line.endsWith(': '))).toEqual(['paragraph: Before.', 'paragraph: After.']);
  await end(now);
});

test('[MN36] a million letters are refused by a sentence, and nothing is changed', async () => {
  const now = await scene();
  const { page, text, other, fragment } = now;
  await page.keyboard.type('Kept.');
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'The Chair opened the call. '.repeat(40_000));
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByText(/too long to paste at once/).waitFor();
  expect(await text.innerText()).toBe('Kept.');
  await page.keyboard.press('End');
  await page.keyboard.type(' And on.');
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'Kept. And on.');
  await end(now);
});

test('[MN8][MN34] an address becomes a link, of the selected words where there are any; one with words of its own keeps them', async () => {
  const now = await scene();
  const { page, other, fragment } = now;
  await page.keyboard.type('the paper');
  await page.keyboard.press('Shift+Home');
  await pasteInto(page, { html: null, text: 'https://example.org/p' });
  await page.keyboard.press('End');
  await page.keyboard.type(' and ');
  await pasteInto(page, { html: '<a href="https://example.org/q">its annex</a>', text: 'https://example.org/q' });
  const blocks = await seen(other, fragment, (found) => plain(found[0]).endsWith('annex'));
  expect(marked(blocks)).toEqual(['paragraph: [the paper](https://example.org/p) and [its annex](https://example.org/q)']);
  await end(now);
});
