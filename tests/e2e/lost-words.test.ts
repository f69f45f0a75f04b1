// Words that another's act takes along, in a real browser.

import { expect, test } from 'vitest';
import { end, scene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { plain, seen } from '../support/reading.ts';

const { server, browser } = await opened();

test('[MN39] written offline in a paragraph that somebody deletes: the words are shown, also after a reload, until they are thrown away', async () => {
  const now = await scene(server, browser);
  const { page, line, other, fragment } = now;
  await page.keyboard.type('The plan of work');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Next.');
  await seen(other, fragment, (blocks) => plain(blocks[1]) === 'Next.');
  await page.getByRole('banner').getByText('Saved', { exact: true }).waitFor();
  await line.cut();
  await page.getByText('The plan of work').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' and its annex');
  other.write((doc) => doc.getXmlFragment(fragment).delete(0, 1));
  line.mend();
  const card = page.getByRole('alert').filter({ hasText: 'deleted, cut or joined' });
  await card.getByText('and its annex').waitFor();
  await seen(other, fragment, (found) => !found.some((one) => plain(one).includes('plan')));
  await page.getByRole('banner').getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await card.getByText('and its annex').waitFor();
  await card.getByRole('button', { name: 'Discard' }).click();
  await card.waitFor({ state: 'detached' });
  await page.getByRole('banner').getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await page.getByText('Next.', { exact: true }).waitFor();
  expect(await card.count()).toBe(0);
  await end(now);
});
