// The editor in a real browser, seen through the copy of another person in the meeting.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import { expectAccessible } from '../support/browser.ts';
import { android, end, scene as makeScene, type Setting } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { ask } from '../support/organiser.ts';
import { outline, plain, seen } from '../support/reading.ts';
import { block, textOf } from '../support/texts.ts';

const { server, browser } = await opened();

const scene = (setting?: Setting) => makeScene(server, browser, setting);

test('[MN5][MN6] prefixes turn a line as it is typed, and undo gives back the prefix', async () => {
  const now = await scene();
  const { page, other, fragment } = now;
  const { keyboard } = page;
  await keyboard.type('The Chair opened the call.');
  await keyboard.press('Enter');
  await keyboard.type('ACTION: send the template');
  await seen(other, fragment, (blocks) => outline(blocks).join() === 'paragraph: The Chair opened the call.,action: send the template');
  await keyboard.press('Enter');
  await keyboard.type('decision：');
  await seen(other, fragment, (blocks) => blocks[2]?.kind === 'decision' && plain(blocks[2]) === '');
  await keyboard.press('ControlOrMeta+z');
  await seen(other, fragment, (blocks) => blocks[2]?.kind === 'paragraph' && plain(blocks[2]) === 'decision：');
  await keyboard.press('ControlOrMeta+Shift+z');
  await seen(other, fragment, (blocks) => blocks[2]?.kind === 'decision');
  await keyboard.type('It was so agreed.');
  await keyboard.press('Enter');
  await keyboard.type('- first');
  await keyboard.press('Enter');
  await keyboard.type('second');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  for (const _ of [1, 2]) await keyboard.press('Enter');
  await keyboard.type('Done.');
  const blocks = await seen(other, fragment, (found) => plain(found.at(-1)) === 'Done.');
  expect(outline(blocks).slice(2)).toEqual(['decision: It was so agreed.', 'bullet: first', 'bullet+1: second', 'paragraph: Done.']);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  await end(now);
});

test('[MN9][MN11][MN65][OF81][CA142] the slash menu, the stock phrases of the series, and footnotes by keyboard alone', async () => {
  expect((await ask(server, 'POST', '/api/series', { name: 'Phrased', phrases: ['The meeting took note of the report.'] })).status).toBe(201);
  const now = await scene({ series: 'Phrased' });
  const { page, text, other, fragment } = now;
  const { keyboard } = page;
  await keyboard.type('/');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  expect(await page.getByRole('listbox').getByRole('option', { selected: true }).getAttribute('id')).toBe(await text.getAttribute('aria-activedescendant'));
  await expectAccessible(page, 'the slash menu');
  await keyboard.type('decis');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Heading/ })
    .waitFor({ state: 'detached' });
  await keyboard.press('Enter');
  await keyboard.type('It was agreed to meet /foot');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Footnote/, selected: true })
    .waitFor();
  await keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Footnote 1' }).waitFor();
  await keyboard.type('https://example.org/1');
  await keyboard.insertText('x'.repeat(3990));
  await page.locator('.toasts').getByText('This field holds 4000 characters at most. Nothing was added.').waitFor();
  await keyboard.press('Enter');
  await page.locator('[role="doc-noteref"][aria-label="Footnote 1"]').waitFor({ state: 'attached' });
  await keyboard.type(', in Geneva.');
  const [decision] = await seen(other, fragment, (blocks) => plain(blocks[0]).endsWith('Geneva.'));
  expect(outline(must(decision && [decision], 'a block'))).toEqual(['decision: It was agreed to meet\uFFFC, in Geneva.']);
  const id = must(must(decision, 'a block').spans.find((span) => span.footnote)?.footnote, 'a footnote');
  expect(readMinutes(other.doc).notes[id]).toBe('https://example.org/1');
  await keyboard.press('Enter');
  await keyboard.type('/took');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /took note/, selected: true })
    .waitFor();
  await keyboard.press('Enter');
  await seen(other, fragment, (blocks) => plain(blocks[1]) === 'The meeting took note of the report.');
  await keyboard.press('Enter');
  await keyboard.type('/act');
  await page.getByRole('listbox').getByRole('option', { selected: true }).waitFor();
  await keyboard.press('Escape');
  await keyboard.type('ual');
  await seen(other, fragment, (blocks) => plain(blocks[2]) === '/actual');
  await end(now);
});

test('[MN3][MN6] two type in one paragraph while one turns it into an action; each undoes their own', async () => {
  const now = await scene();
  const { page, other, fragment } = now;
  const { keyboard } = page;
  await keyboard.type('circulate the template');
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'circulate the template');
  await keyboard.press('Home');
  other.write((doc) => textOf(doc, fragment, 0).insert('circulate the template'.length, ' by Friday'));
  await keyboard.type('ACTION: ');
  const blocks = await seen(other, fragment, (found) => found[0]?.kind === 'action' && plain(found[0]).endsWith('by Friday'));
  expect(outline(blocks)).toEqual(['action: circulate the template by Friday']);
  await page.getByText('by Friday').waitFor();
  for (const _ of [1, 2, 3]) await keyboard.press('ControlOrMeta+z');
  await seen(other, fragment, (found) => plain(found[0]) === ' by Friday');
  await end(now);
});

test('[AC3] an action takes its owner and its due date, as people type them', async () => {
  const now = await scene();
  const { page, other, fragment } = now;
  const { keyboard } = page;
  await keyboard.type('ACTION: send the template');
  await keyboard.press('Tab');
  await keyboard.type('Secretariat');
  await keyboard.press('Tab');
  await keyboard.type('1 November');
  await page.locator('.who-when output').filter({ hasText: '2016' }).waitFor();
  await keyboard.press('Enter');
  const [action] = await seen(other, fragment, (blocks) => blocks[0]?.due !== undefined);
  expect(action).toMatchObject({ owner: 'Secretariat', due: '2016-11-01' });
  await keyboard.type(' to all');
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'send the template to all');
  await end(now);
});

test('[MN7] what others write above never moves the line that has the caret', async () => {
  const now = await scene();
  const { page, text, other, fragment } = now;
  other.write((doc) => {
    for (let index = 0; index < 60; index += 1) block(doc, fragment, `Paragraph ${index}`);
  });
  const line = text.getByText('Paragraph 40', { exact: true });
  await line.click();
  const before = must(await line.boundingBox(), 'a place');
  other.write((doc) => {
    for (let index = 0; index < 20; index += 1) block(doc, fragment, `New ${index}`, { id: `new-${index}` }, 1);
  });
  await text.getByText('New 19', { exact: true }).waitFor({ state: 'attached' });
  expect(Math.abs(must(await line.boundingBox(), 'a place').y - before.y)).toBeLessThan(1);
  other.write((doc) => doc.getXmlFragment(fragment).delete(1, 25));
  await text.getByText('New 19', { exact: true }).waitFor({ state: 'detached' });
  expect(Math.abs(must(await line.boundingBox(), 'a place').y - before.y)).toBeLessThan(1);
  await page.keyboard.press('End');
  await page.keyboard.type(' goes on');
  await seen(other, fragment, (blocks) => blocks.some((found) => plain(found) === 'Paragraph 40 goes on'));
  await end(now);
});

test('[MN8] a link to anything but http, https and mailto is refused, typed or pasted', async () => {
  const now = await scene();
  const { page, text, other, fragment } = now;
  const { keyboard } = page;
  await keyboard.type('the site');
  await keyboard.press('Shift+Home');
  await keyboard.press('ControlOrMeta+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('javascript:alert(1)');
  await keyboard.press('Enter');
  await dialog.getByRole('alert').waitFor();
  await expectAccessible(page, 'the link dialog');
  await dialog.getByRole('textbox').fill('www.un.org');
  await keyboard.press('Enter');
  const [first] = await seen(other, fragment, (blocks) => blocks[0]?.spans.some((span) => span.link) ?? false);
  expect(first?.spans).toEqual([{ text: 'the site', link: 'https://www.un.org' }]);
  await keyboard.press('End');
  await keyboard.press('Enter');
  await text.evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p>Word <b>bold</b> <a href="javascript:alert(1)">bad</a><script>document.title = "x"</script></p><ul><li>one<ul><li>deep</li></ul></li></ul>',
    );
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const blocks = await seen(other, fragment, (found) => found.some((pasted) => plain(pasted) === 'deep'));
  expect(outline(blocks).slice(1)).toEqual(['paragraph: Word bold bad', 'bullet: one', 'bullet+1: deep']);
  expect(blocks[1]?.spans).toEqual([{ text: 'Word ' }, { text: 'bold', strong: true }, { text: ' bad' }]);
  await end(now);
});

/** Resolves once the browser itself has put something away for a later visit. */
async function shelved(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('rapporteur');
        const look = (): void => {
          const count = open.result.transaction('unsaved').objectStore('unsaved').count();
          count.onsuccess = () => {
            if (count.result === 0) return void requestAnimationFrame(look);
            open.result.close();
            resolve();
          };
        };
        open.onsuccess = look;
      }),
  );
}

test('[SY6] what is written without a line is kept over a reload, said to be unsaved, and saved once the line is back', async () => {
  const now = await scene();
  const { page, line, other, fragment } = now;
  await page.keyboard.type('Before.');
  await page.locator('[data-status=saved]').waitFor();
  await line.cut();
  await page.locator('[data-status=offline]').waitFor();
  await page.keyboard.type(' After.');
  await page.getByText('7 changes').waitFor();
  await shelved(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.locator('[data-status=connecting]').waitFor();
  expect(outline(readMinutes(other.doc).fragments[fragment] ?? [])).toEqual(['paragraph: Before.']);
  line.mend();
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'Before. After.');
  await page.locator('[data-status=saved]').waitFor();
  await end(now);
});

test('[SY7] what is refused because the call has closed stays to be read and copied, over a reload too, until it is thrown away', async () => {
  const now = await scene({ role: 'member' });
  const { page, line, other, fragment } = now;
  await page.keyboard.type('Before.');
  await seen(other, fragment, (blocks) => plain(blocks[0]) === 'Before.');
  await line.cut();
  await page.locator('[data-status=offline]').waitFor();
  await page.keyboard.type(' Too late.');
  await shelved(page);
  await other.must({ type: 'meeting.close' });
  line.mend();
  const kept = page.getByRole('alert').filter({ hasText: 'Before. Too late.' });
  await kept.waitFor();
  await expectAccessible(page, 'a refusal');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await kept.waitFor();
  await page.locator('[data-status=saved]').first().waitFor();
  expect(outline(readMinutes(other.doc).fragments[fragment] ?? [])).toEqual(['paragraph: Before.']);
  await kept.getByRole('button', { name: 'Discard' }).click();
  await kept.waitFor({ state: 'detached' });
  await end(now);
});

test('[MN10] direction follows each paragraph, on a phone too, and axe finds nothing serious', async () => {
  const now = await scene({ agent: android });
  const { page, text, other, fragment } = now;
  await page.keyboard.type('Left to right.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('من اليمين إلى اليسار');
  await seen(other, fragment, (blocks) => blocks.length === 2);
  const directions = await text.locator('.block').evaluateAll((blocks) => blocks.map((element) => getComputedStyle(element).direction));
  expect(directions).toEqual(['ltr', 'rtl']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('a) one');
  await text.locator('[data-mark="(a)"]').waitFor();
  await expectAccessible(page, 'the editor on a phone');
  await end(now);
});
