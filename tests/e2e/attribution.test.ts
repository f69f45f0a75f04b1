// Authors and times beside the text: by pointer, by key and by touch.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../server/system.ts';
import { must } from '../../shared/kit/must.ts';
import { expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import type { Created } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block, textOf } from '../support/texts.ts';

const minute = 60_000;
/** The server's clock runs ahead by this much, in milliseconds. */
let ahead = 0;
const { server, browser } = await opened({ clock: { ...systemClock, now: () => Date.now() + ahead } });

let meeting: Created;
let chair: Person;
let ana: Person;
let fragment: string;

beforeAll(async () => {
  meeting = await server.createMeeting({
    title: 'Virtual meeting',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Ines Costa' },
    secretariat: [{ name: 'Sam Okoye' }],
    agenda: [{ title: 'Dates', minutes: 10 }, { title: 'Programme' }],
  });
  chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ines Costa' });
  ana = await Person.joins(server.url, meeting, 'member', { name: 'Aminata Diallo' });
  await chair.must({ type: 'meeting.open' });
  const itemId = must(chair.state?.agenda[0]?.id, 'an item');
  fragment = `item:${itemId}`;
  await chair.must({ type: 'item.start', itemId });
  await ana.until((state) => state.phase === 'live');
  await writes(chair, 2, 'b1', 'The Chair opened the item and recalled the dates that were proposed at the previous call, in Geneva and in Nairobi.');
  await writes(ana, 43, 'b2', 'Members agreed to the second week of October.');
  chair.write((doc) => textOf(doc, fragment, 1).insert(0, 'After a discussion: '));
  ahead += 5 * minute;
  await chair.saved();
  await writes(chair, 71, 'b3', 'To send the invitation', { kind: 'action', owner: 'Secretariat' });
});
afterAll(async () => {
  for (const person of [chair, ana]) person.leave();
});

/** Writes a paragraph so many minutes into the call, once all that was written before is there. */
async function writes(who: Person, minutes: number, id: string, words: string, attributes = {}): Promise<void> {
  ahead = minutes * minute + 5000;
  who.write((doc) => block(doc, fragment, words, { ...attributes, id }));
  await who.saved();
  for (const other of [chair, ana]) {
    while (!other.doc.getXmlFragment(fragment).toString().includes(words)) await new Promise((resolve) => other.doc.once('update', resolve));
  }
}

const labels = (page: Page) => page.getByRole('region', { name: 'Who wrote each paragraph' }).getByRole('button');
const asked = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => void (request.url().includes('attribution.json') && paths.push(request.url())));
  return paths;
};
const tops = (page: Page): Promise<number[]> => page.locator('.block').evaluateAll((blocks) => blocks.map((each) => each.getBoundingClientRect().top));

test('[SY21] one press shows beside each paragraph when it was first written, and who; the text stays, and nothing is asked before or after', async () => {
  const page = await newPage(browser);
  const paths = asked(page);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  // The call has gone on for a while: latecomers first see the summary so far.
  await page.getByRole('button', { name: 'Go to the item under discussion' }).click();
  await page.getByRole('textbox', { name: /Dates/ }).click();
  const before = await tops(page);
  expect(paths).toEqual([]);
  await page.getByRole('button', { name: /Who wrote this/ }).click();
  await labels(page).nth(2).waitFor();
  expect(await tops(page)).toEqual(before);
  expect(await labels(page).allInnerTexts()).toEqual([
    expect.stringMatching(/00:02\s+IC/),
    expect.stringMatching(/00:43\s+AD, IC/),
    expect.stringMatching(/01:11\s+IC/),
  ]);
  await labels(page).nth(1).click();
  await page.locator('.card', { hasText: 'Written by Aminata Diallo and Ines Costa.' }).waitFor();
  await expectAccessible(page, 'who wrote, in the call');
  await page.keyboard.press('Escape');

  // Text written now is there soon, without another press.
  await page.keyboard.press('Control+End');
  const again = page.waitForResponse(/attribution/);
  await page.keyboard.type(' Thanks.');
  await again;
  await page.keyboard.press('Alt+F9');
  await labels(page).first().waitFor({ state: 'detached' });
  await page.context().close();
});

test('[SY21] by key alone, and heard: the paragraph with the caret says who and when', async () => {
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  // The call has gone on for a while: latecomers first see the summary so far.
  await page.getByRole('button', { name: 'Go to the item under discussion' }).click();
  await page.getByRole('textbox', { name: /Dates/ }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+F9');
  const heard = page.locator('[aria-live="polite"]').filter({ hasText: /Written by Ines Costa\. First written 2 min into the call/ });
  await heard.waitFor({ state: 'attached' });
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowDown');
  await page
    .locator('[aria-live="polite"]')
    .filter({ hasText: /Aminata Diallo and Ines Costa/ })
    .waitFor({ state: 'attached' });
  await page.context().close();
});

test('[SY21] on a phone a card under the paragraph that is tapped says it', async () => {
  const page = await newPage(browser, phone);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  // The call has gone on for a while: latecomers first see the summary so far.
  await page.getByRole('button', { name: 'Go to the item under discussion' }).click();
  await page
    .getByRole('button', { name: /Minutes/ })
    .first()
    .tap();
  await page.getByRole('textbox', { name: /Dates/ }).tap();
  await page.getByRole('button', { name: /Who wrote this/ }).tap();
  await page.getByText('Members agreed').tap();
  const card = page.locator('.card', { hasText: 'First written 43 min into the call' });
  await card.waitFor();
  await expectAccessible(page, 'who wrote, on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await card.getByRole('button', { name: 'Close' }).tap();
  await card.waitFor({ state: 'detached' });
  await page.context().close();
});

test('[SY19] Enter in the middle of what another wrote, then Backspace, leaves it to its writer', async () => {
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  // The call has gone on for a while: latecomers first see the summary so far.
  await page.getByRole('button', { name: 'Go to the item under discussion' }).click();
  const text = page.getByRole('textbox', { name: /Dates/ });
  await text.focus();
  await page.keyboard.press('Alt+F9');
  await labels(page).nth(2).waitFor();
  await page.keyboard.press('Control+Home');
  for (let press = 0; press < 9; press += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const opening = labels(page).filter({ hasText: /^00:02\s*IC\s*Written by Ines Costa\./ });
  await opening.nth(1).waitFor();
  expect(await labels(page).count()).toBe(4);
  const again = page.waitForResponse(/attribution/);
  await page.keyboard.press('Backspace');
  await opening.nth(1).waitFor({ state: 'detached' });
  await again;
  expect(await opening.count()).toBe(1);
  await page.context().close();
});

test('[SY21] where the report is written it is in the margin, by initials beside a narrow one; a reader has it too, observers do not', async () => {
  ahead = 90 * minute;
  await chair.must({ type: 'meeting.close' });
  const page = await newPage(browser, { ...wide, colorScheme: 'dark' });
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await page.getByRole('button', { name: /Who wrote this/ }).click();
  await labels(page)
    .filter({ hasText: /AD, IC/ })
    .waitFor();
  expect(await labels(page).filter({ hasText: 'Server' }).count()).toBeGreaterThan(0);
  await labels(page)
    .filter({ hasText: /AD, IC/ })
    .click();
  await expectAccessible(page, 'who wrote, in the report');
  await page.context().close();

  const member = await newPage(browser);
  const paths = asked(member);
  await joinPage(member, meeting.links.member, { name: 'Bo Lind' });
  await member.getByRole('link', { name: 'Call', exact: true }).click();
  await member.getByText('Members agreed').waitFor();
  expect(paths).toEqual([]);
  await member.getByRole('button', { name: /Who wrote this/ }).click();
  await labels(member).filter({ hasText: '00:43' }).waitFor();
  await expectAccessible(member, 'who wrote, as it is read');
  await member.context().close();

  const observer = await newPage(browser);
  await joinPage(observer, meeting.links.observer);
  await observer.getByRole('link', { name: 'Call', exact: true }).click();
  await observer.getByText('Members agreed').waitFor();
  expect(await observer.getByRole('button', { name: /Who wrote this/ }).count()).toBe(0);
  await observer.context().close();
});
