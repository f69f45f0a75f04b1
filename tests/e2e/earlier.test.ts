// Earlier minutes on the timeline: found by the slider, compared, and brought back.

import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import { errorsOf, expectAccessible, joinPage, newPage, phone } from '../support/browser.ts';
import { virtualMeeting } from '../support/contract.ts';
import { layoutFaults } from '../support/layout.ts';
import { opened } from '../support/opened.ts';
import { ask } from '../support/organiser.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

test('[OF32] a lead moves to an earlier moment by keyboard, sees what is gone and what changed, and brings it back', async () => {
  const meeting = await server.createMeeting({ ...virtualMeeting, agenda: [{ title: 'Opening' }] });
  const bo = await Person.joins(server.url, meeting, 'member', { name: 'Bo Berg' });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const item = `item:${must((await sam.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  sam.write((doc) => {
    block(doc, item, 'It was agreed to meet in May.', { id: 'b1' });
    block(doc, item, 'The hosts were thanked.', { id: 'b2' });
  });
  await sam.saved();
  await expect.poll(() => bo.doc.getXmlFragment(item).length).toBe(2);
  // The server's clock tells the two moments from each other.
  const last = async (): Promise<number> => must((await server.store.read(meeting.id, 1)).at(-1), 'a row').at;
  await expect.poll(async () => Date.now() > (await last())).toBe(true);
  bo.write((doc) => {
    const fragment = doc.getXmlFragment(item);
    fragment.delete(1, 1);
    const text = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.delete(25, 3);
    text.insert(25, 'June');
  });
  await bo.saved();

  const page = await newPage(browser, phone);
  const errors = errorsOf(page);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.goto(`${server.url}/m/${meeting.id}?view=timeline`);
  await page.getByRole('button', { name: 'Show earlier minutes' }).click();
  await page.getByText('The minutes said the same as now.').waitFor();
  const slider = page.getByRole('slider', { name: 'Moment' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByText('No longer there').waitFor();
  await expectAccessible(page, 'earlier minutes');
  expect(await layoutFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring back all of this item' }).press('Enter');
  await expect
    .poll(() =>
      bo.doc
        .getXmlFragment(item)
        .toArray()
        .map((each) => ((each as Y.XmlElement).get(0) as Y.XmlText).toString()),
    )
    .toEqual(['It was agreed to meet in May.', 'The hosts were thanked.']);
  await page.getByText('The minutes said the same as now.').waitFor();
  await page.getByLabel('Written by').selectOption({ label: 'Bo Berg' });
  await expect.poll(() => slider.getAttribute('max')).toBe('0');
  expect((await ask(server, 'GET', `/api/meetings/${meeting.id}/moments.json`, undefined, bo.joined.session)).status).toBe(403);
  expect(errors).toEqual([]);
  for (const person of [bo, sam]) person.leave();
});
