// The announcements that a member hears who cannot see the page change.

import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { joinPage, newPage } from '../support/browser.ts';
import { virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { listen } from '../support/screen-reader.ts';

const { server, browser } = await opened();

test('[CA131][CA132][CA4][FL22][CN14][CN17] a screen reader says everything that happens, once, and nothing else', async () => {
  const meeting = await server.createMeeting({ ...virtualMeeting, agenda: [{ title: 'Opening', minutes: 10 }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const page = await newPage(browser);
  await joinPage(page, meeting.links.member, { name: 'Bo Ek' });
  const heard = await listen(page);
  const expected: string[] = [];
  const hears = async (...sentences: string[]): Promise<void> => {
    expected.push(...sentences);
    await expect.poll(heard).toEqual(expected);
  };

  const [item] = (await chair.must({ type: 'meeting.open' })).agenda;
  await hears('The call is open.');
  await chair.must({ type: 'item.start', itemId: must(item, 'an item').id });
  await hears('Now: 1. Opening');
  await page.keyboard.press('f');
  await hears('You are next to speak.', 'Floor requested, place 1 in the queue.');
  await chair.must({ type: 'floor.settings', open: false });
  await hears('Queue closed.');
  await chair.must({ type: 'floor.give' });
  await hears('You have the floor.');
  await chair.must({ type: 'floor.end' });
  await hears('Your intervention was ended.');
  await page.locator('[contenteditable="true"]').click();
  await page.keyboard.type('It was said.');
  await page.getByRole('banner').getByText('Saved', { exact: true }).first().waitFor();
  await page.locator('[contenteditable="true"]').blur();
  await chair.must({ type: 'objections.call', text: 'The venue stays.', seconds: 60 });
  await hears('The Chair asks for objections: The venue stays.');
  await page.getByRole('button', { name: /^Object/ }).click();
  await hears('You object.');
  await chair.must({ type: 'objections.declare', outcome: 'not-agreed' });
  await hears('Not agreed: The venue stays.');
  await chair.must({ type: 'meeting.close' });
  await hears('The call is closed.');
  chair.leave();
  await page.context().close();
});

test('[CA133][CA134][CA135][CA136] the page says what does not work, keeps its place, and lists its keys', async () => {
  const meeting = await server.createMeeting({ ...virtualMeeting, agenda: [{ title: 'Opening', minutes: 10 }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  await chair.must({ type: 'meeting.open' });
  const page = await newPage(browser);
  await joinPage(page, meeting.links.member, { name: 'Bo Ek' });
  await page.locator('[contenteditable="true"]').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Shortcuts' }).getByText('Move the paragraph up or down').waitFor();
  await page.keyboard.press('Escape');
  const kept = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    const isKept = (type: string, on: string): boolean =>
      !document.querySelector(on)?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    return [isKept('dragover', 'main'), isKept('drop', 'main'), isKept('drop', '[contenteditable="true"] .words')];
  });
  expect(kept).toEqual([true, true, true]);
  // Chrome, Firefox, Microsoft's translator, and Safari, which leaves no mark.
  const translators: ((on: boolean) => void)[] = [
    (on) => void document.documentElement.classList.toggle('translated-ltr', on),
    (on) => document.documentElement.setAttribute('lang', on ? 'de' : 'en'),
    (on) => document.querySelectorAll('body > span').forEach((each) => void each.toggleAttribute('_msttexthash', on)),
    (on) => {
      for (const { firstChild: text } of document.querySelectorAll('body > span'))
        if (text) text.nodeValue = on ? `Übersetzt: ${text.nodeValue}` : (text.nodeValue ?? '').replace('Übersetzt: ', '');
    },
  ];
  for (const translate of translators) {
    await page.evaluate(translate, true);
    await page.getByText('Your browser has translated this page').filter({ visible: true }).first().waitFor();
    await page.evaluate(translate, false);
    await page.locator('.toasts p').waitFor({ state: 'detached' });
  }
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Propose an item' }).click();
  await page.locator('.toasts').getByText('could not be loaded').waitFor();
  await page.locator('.toasts').getByRole('button', { name: 'Try again' }).waitFor();
  chair.leave();
  await page.context().close();
});
