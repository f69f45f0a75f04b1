// Comments on a draft, beside its paragraphs: gone through, answered there, and nothing moves for them.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { errorsOf, expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import type { Created } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

const shots = process.env.SHOTS;
const sentences = [
  'The members noted the delay of the plan and asked that it be sent to them before the end of the month.',
  'We agreed on the list.',
  'The Secretariat would send the list of participants to everyone who had been at the meeting, and to those who had sent their apologies.',
  'It was recalled that the dates had been changed twice.',
];

async function commented(): Promise<{ meeting: Created; people: Person[]; ana: Person }> {
  const meeting = await server.createMeeting({
    title: 'Virtual call',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Preparations' }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  const secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana Pérez' });
  const item = must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  await chair.must({ type: 'item.start', itemId: item });
  chair.write((doc) => sentences.forEach((text, index) => void block(doc, `item:${item}`, text, { id: `b${index}` })));
  await chair.saved();
  await chair.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.circulate', until: new Date(Date.now() + 86_400_000).toISOString() });
  await ana.until(({ phase }) => phase === 'comments');
  await ana.must({ type: 'report.comment', blockId: 'b0', text: 'It was more than noted.', proposal: must(sentences[0], 'one').replace('noted', 'regretted') });
  await ana.must({ type: 'report.comment', blockId: 'b2', text: 'By when?' });
  return { meeting, people: [chair, secretariat, ana], ana };
}

async function desk(meeting: Created, options: Parameters<typeof newPage>[1]): Promise<Page> {
  const page = await newPage(browser, options);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam' });
  await page.goto(`${server.url}/m/${meeting.id}?view=report`);
  await page.locator('[contenteditable="true"] [data-id="b3"]').waitFor();
  return page;
}

const top = async (page: Page, selector: string): Promise<number> => must((await page.locator(selector).first().boundingBox()) ?? undefined, selector).y;

test.each(['light', 'dark'] as const)(
  '[CM7][CM3][CK6] comments and findings stand beside their paragraphs, are gone through and answered there, %s',
  async (colorScheme) => {
    const { meeting, people, ana } = await commented();
    const page = await desk(meeting, { ...wide, colorScheme });
    const errors = errorsOf(page);
    const margin = page.getByRole('complementary', { name: 'Comments and findings beside the text' });
    await margin.getByText('2 of 2 comments open').waitFor();
    const card = (words: string) => margin.locator('.card', { hasText: words });
    await card('It was more than noted.').waitFor();
    await expect
      .poll(async () => Math.abs(must((await card('It was more than noted.').boundingBox()) ?? undefined, 'the card').y - (await top(page, '[data-id="b0"]'))))
      .toBeLessThan(3);
    const first = must((await card('It was more than noted.').boundingBox()) ?? undefined, 'the card');
    const finding = must((await card('First person').boundingBox()) ?? undefined, 'the finding');
    expect(finding.y).toBeGreaterThanOrEqual(first.y + first.height);
    await expectAccessible(page, `beside the text, ${colorScheme}`);
    if (shots) await page.screenshot({ path: `${shots}/beside-${colorScheme}.png` });

    await margin.getByRole('button', { name: 'Next open comment' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('It was more than noted.');
    await margin.getByRole('button', { name: 'Next open comment' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('By when?');

    // While someone points at the cards, new comments move neither the cards nor the text.
    const by = card('By when?');
    await by.hover();
    const [text, pointed] = [await top(page, '[data-id="b3"]'), must((await by.boundingBox()) ?? undefined, 'the card').y];
    await ana.must({ type: 'report.comment', blockId: 'b0', text: 'And one more thing.' });
    await margin.getByText('3 of 3 comments open').waitFor();
    expect(await top(page, '[data-id="b3"]')).toBe(text);
    expect(must((await by.boundingBox()) ?? undefined, 'the card').y).toBe(pointed);
    await page.mouse.move(5, 5);
    await page.locator('h1').first().click();
    await expect.poll(async () => must((await by.boundingBox()) ?? undefined, 'the card').y).toBeGreaterThan(pointed);

    await card('It was more than noted.').getByRole('button', { name: 'Accept', exact: true }).click();
    await page.locator('[data-id="b0"]', { hasText: 'regretted' }).waitFor();
    await margin.getByText('2 of 3 comments open').waitFor();
    await margin.getByText('Ana Pérez: accepted').waitFor();
    // After an answer the next is the one after it, not the first.
    await margin.getByRole('button', { name: 'Next open comment' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('And one more thing.');
    await card('By when?').getByRole('button', { name: 'Decline' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(errors).toEqual([]);
    for (const person of people) person.leave();
  },
);

test('[CM7] where there is no room beside the text they stand above it, on a phone', async () => {
  const { meeting, people } = await commented();
  const page = await desk(meeting, phone);
  const margin = page.getByRole('complementary', { name: 'Comments and findings beside the text' });
  await margin.locator('summary').first().tap();
  const comment = margin.locator('.comment', { hasText: 'By when?' });
  await comment.getByRole('button', { name: 'Decline' }).tap();
  await comment.getByRole('textbox', { name: 'Why' }).fill('It is not known.');
  await comment.getByRole('button', { name: 'Decline' }).tap();
  await margin.getByText('1 of 2 comments open').waitFor();
  await expectAccessible(page, 'above the text, on a phone');
  if (shots) await page.screenshot({ path: `${shots}/beside-phone.png`, fullPage: true });
  await comment.getByRole('button', { name: /^Paragraph/ }).tap();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');
  for (const person of people) person.leave();
});
