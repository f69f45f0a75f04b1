// The pages beside the call, for weak lines and for shared screens, by the accessibility rules and in every look.
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { errorsOf, expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import type { Created } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

const people: Person[] = [];
afterAll(async () => {
  for (const person of people) person.leave();
});

const sentence = 'The Secretariat would distribute an updated template, and information would be submitted one month ahead, in the first week of November.';

/** A call under way: one speaks, nine wait, a sentence is put, and something was decided. */
async function busy(): Promise<{ meeting: Created; chair: Person }> {
  const meeting = await server.createMeeting({
    title: 'Virtual Meeting VI of the advisory group on the preparation of the annual meeting',
    startsAt: new Date().toISOString(),
    durationMinutes: 60,
    chair: { name: 'Lynn St. Amour' },
    secretariat: [{ name: 'Chengetai Masango' }],
    agenda: [{ title: 'Preparation of the annual meeting, its sessions and the input of the national and regional initiatives', minutes: 20 }],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn St. Amour' });
  people.push(chair);
  const { agenda } = await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'item.start', itemId: agenda[0]?.id ?? '' });
  for (const name of ['Amina Diallo', 'أمينة ديالو', '陈波', 'María José Fernández de la Cruz y Villanueva', ...'DEFGHI'])
    await chair.must({ type: 'floor.add', name, affiliation: name.length > 4 ? 'Civil society' : undefined, channel: 'phone' });
  await chair.must({ type: 'floor.give' });
  await chair.must({ type: 'objections.call', text: sentence, seconds: 120 });
  chair.write((doc) => {
    block(doc, `item:${agenda[0]?.id}`, 'The venue stays as it is.', { kind: 'decision' });
    block(doc, `item:${agenda[0]?.id}`, 'أرسلت الأمانة النموذج', { kind: 'action', owner: 'أمينة ديالو', due: '2016-11-01' });
  });
  await chair.saved();
  return { meeting, chair };
}

const looks: [string, BrowserContextOptions][] = (['light', 'dark'] as const).flatMap((colorScheme): [string, BrowserContextOptions][] => [
  [`wide, ${colorScheme}`, { ...wide, colorScheme, reducedMotion: 'reduce' }],
  [`phone, ${colorScheme}`, { ...phone, colorScheme, reducedMotion: 'reduce' }],
]);

/** By the rules, and no wider than the window; kept as a picture where `SHOTS` names a folder. */
async function look(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where, where.endsWith('dark') ? 'colours' : 'all');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), where).toBeLessThanOrEqual(0);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${where.replaceAll(/\W+/g, '-')}.png` });
}

/** The controls in it that are lower than 40 pixels. */
async function tooLow(part: Locator): Promise<string[]> {
  const pressed = part.locator('a, button, input').filter({ visible: true });
  return pressed.evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 40).map((each) => each.outerHTML));
}

test.each(looks)('[PT1][CA11] the page of words alone, from the form to the last decision, %s', async (how, options) => {
  const { meeting } = await busy();
  const page = await newPage(browser, options);
  const errors = errorsOf(page);
  await page.goto(`${server.url}/m/${meeting.id}/text`);
  await look(page, `text, way in, ${how}`);
  await page.getByLabel(/invitation/i).fill('wrong');
  await page.getByRole('button').click();
  await page.getByRole('alert').waitFor();
  await look(page, `text, wrong invitation, ${how}`);
  await page.getByLabel(/invitation/i).fill(meeting.links.observer);
  await page.getByRole('button').click();
  await page.getByText(sentence).waitFor();
  // A page that refreshes interrupts screen readers: the link to stop it comes first.
  await page.getByRole('link').first().click();
  await page.getByText('This page does not refresh.').waitFor();
  await look(page, `text, ${how}`);
  if (options.isMobile) expect(await tooLow(page.locator('main'))).toEqual([]);
  // A browser says in its console that a page was refused, as it should be.
  expect(errors.filter((error) => !/40[13]/.test(error))).toEqual([]);
});

test.each(looks)('[CA15][CA30][CA11] the big view in its states, %s', async (how, options) => {
  const { meeting, chair } = await busy();
  const page = await newPage(browser, options);
  const errors = errorsOf(page);
  await joinPage(page, meeting.links.observer);
  await page.goto(`${server.url}/m/${meeting.id}/big`);
  await page.getByText(sentence).waitFor();
  await page.getByText('and 8 more').waitFor();
  await look(page, `big, ${how}`);
  const under = () => page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  if (!options.isMobile) expect(await under()).toBe(0);
  await chair.must({ type: 'objections.cancel' });
  await page.getByText(sentence).waitFor({ state: 'detached' });
  const most = (text: string, length: number): string => text.repeat(9).slice(0, length).trim();
  await chair.must({
    type: 'agenda.edit',
    itemId: chair.state?.current ?? '',
    title: most('The programme of the annual meeting and its main sessions. ', 300),
  });
  await chair.must({ type: 'objections.call', text: most(`${sentence} ${sentence} `, 2000), seconds: 120 });
  await page.getByText(sentence).waitFor();
  await look(page, `big, the longest, ${how}`);
  if (!options.isMobile) expect(await under()).toBe(0);
  // A font may be wider and taller than any that is here: as wide as this is the most that a reader's own settings ask for (WCAG 1.4.12).
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }');
    document.adoptedStyleSheets.push(sheet);
    dispatchEvent(new Event('resize'));
  });
  await look(page, `big, the longest, spaced, ${how}`);
  if (!options.isMobile) expect(await under()).toBe(0);
  await chair.must({ type: 'objections.cancel' });
  await chair.must({ type: 'item.finish', itemId: chair.state?.current ?? '', waiting: 'clear' });
  await page.getByText('Amina Diallo').waitFor({ state: 'detached' });
  await look(page, `big, between items, ${how}`);
  await chair.must({ type: 'gauge.open', question: 'Which venue do you prefer?', options: ['Geneva', 'Guadalajara'], anonymous: false });
  await chair.must({ type: 'gauge.answer', option: 1 });
  await page.getByText('Guadalajara: 1').waitFor();
  await look(page, `big, gauge, ${how}`);
  expect(errors).toEqual([]);
});

test.each(looks)('[CN2][CN6][CA11] the cards of what is put to the room, of a member and of the Chair, %s', async (how, options) => {
  const { meeting, chair } = await busy();
  const member = await newPage(browser, options);
  const lead = await newPage(browser, options);
  const errors = [errorsOf(member), errorsOf(lead)];
  await joinPage(member, meeting.links.member, { name: 'Bo Ek' });
  await joinPage(lead, meeting.links.chair, { name: 'Lynn St. Amour' });
  const card = (page: Page) => page.getByRole('region', { name: 'Is there any objection?' });
  await card(member).getByRole('button', { name: 'Object' }).click();
  await card(member).getByLabel('Reason (optional)').waitFor();
  await look(member, `card, member, ${how}`);
  await card(lead).getByText('Bo Ek').waitFor();
  await look(lead, `card, Chair, ${how}`);
  await card(lead)
    .getByRole('button', { name: /amended/i })
    .click();
  await look(lead, `card, Chair amends, ${how}`);
  if (options.isMobile) for (const page of [member, lead]) expect(await tooLow(card(page))).toEqual([]);
  await chair.must({ type: 'objections.cancel' });
  await chair.must({ type: 'gauge.open', question: 'Which venue do you prefer?', options: ['Support', 'Can live with it', 'Oppose'], anonymous: false });
  await member.getByRole('button', { name: 'Can live with it' }).click();
  await member.getByRole('button', { name: 'Can live with it', pressed: true }).waitFor();
  await look(member, `gauge, member, ${how}`);
  await look(lead, `gauge, Chair, ${how}`);
  expect(errors.flat()).toEqual([]);
});
