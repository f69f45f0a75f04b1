// The pages of the office beside the home: the register of all meetings, the series, the organisers.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { errorsOf, expectAccessible, newPage, phone } from '../support/browser.ts';
import { layoutFaults } from '../support/layout.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

const facts = { durationMinutes: 60, chair: { name: 'Inés Okafor' }, secretariat: [{ name: 'Teo' }], series: 'Planning calls' };

beforeAll(async () => {
  const meeting = await server.createMeeting({ ...facts, title: 'Planning call 1', startsAt: '2026-03-01T13:00:00Z', agenda: [{ title: 'Dates' }] });
  await server.createMeeting({ ...facts, title: 'Planning call 2', startsAt: '2027-03-01T13:00:00Z', agenda: [] });
  const teo = await Person.joins(server.url, meeting, 'secretariat', { name: 'Teo' });
  const item = `item:${must((await teo.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  teo.write((doc) => {
    block(doc, item, 'It was agreed to meet in May.', { kind: 'decision' });
    block(doc, item, 'Book the rooms', { kind: 'action', owner: 'Ana Lima', due: '2026-03-09' });
    block(doc, item, 'Thank the hosts', { kind: 'action', owner: 'Bo' });
  });
  await teo.saved();
  for (const type of ['meeting.close', 'report.draft', 'report.issue'] as const) await teo.must({ type });
  teo.leave();
});

/** A decision of another series. */
async function decidedLater(): Promise<void> {
  const agenda = [{ title: 'Dates' }];
  const meeting = await server.createMeeting({ ...facts, series: 'Dates', title: 'Dates again', startsAt: '2026-05-01T13:00:00Z', agenda });
  const teo = await Person.joins(server.url, meeting, 'secretariat', { name: 'Teo' });
  const item = must((await teo.must({ type: 'meeting.open' })).agenda[0], 'an item').id;
  teo.write((doc) => block(doc, `item:${item}`, 'It was agreed to meet in June.', { kind: 'decision' }));
  await teo.saved();
  teo.leave();
}

const open = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${server.url}/office/${name}#${server.organiserKey}`);
  await page.getByRole('navigation', { name: 'Pages of the office' }).waitFor();
};

test('[OF26][OF11][OF94] the register of all meetings shows what is overdue first, is narrowed, and leads to the paragraph', async () => {
  const page = await newPage(browser);
  const errors = errorsOf(page);
  await open(page, 'register');
  const rows = page.locator('li .text');
  await expect.poll(() => rows.allTextContents()).toEqual(expect.arrayContaining(['Book the rooms', 'It was agreed to meet in May.']));
  expect((await rows.allTextContents())[0]).toBe('Book the rooms');
  await page.getByText('Overdue', { exact: false }).first().waitFor();
  await expectAccessible(page, 'register of all meetings');
  await page.getByLabel('Owner contains').fill('bo');
  await expect.poll(() => rows.allTextContents()).toEqual(['Thank the hosts']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what is shown: Table (CSV)' }).press('Enter');
  expect(readFileSync(must(await (await download).path(), 'a file'), 'utf8')).toContain('Thank the hosts');
  await page.getByLabel('Owner contains').fill('');
  await page.getByLabel('Status').selectOption('decision');
  await expect.poll(() => rows.allTextContents()).toEqual(['It was agreed to meet in May.']);
  await decidedLater();
  await page.getByRole('button', { name: 'Superseded by…: It was agreed to meet in May.' }).press('Enter');
  await page.getByRole('dialog').getByRole('radio').press('Space');
  await expectAccessible(page, 'superseding a decision');
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as superseded' }).press('Enter');
  await page.getByText('Superseded by', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'It was agreed to meet in May.' }).press('Enter');
  await page.waitForURL(/#p\d+$/);
  expect(errors).toEqual([]);
});

test('[AC30][AC31] an owner answers by a personal link, by keyboard, and the organiser sees it and revokes the link', async () => {
  const page = await newPage(browser);
  await open(page, 'register');
  await page.getByText('Personal links of owners').click();
  await page.getByLabel('Owner, as actions name them').fill('Ana Lima');
  await page.getByLabel('Owner, as actions name them').press('Enter');
  const link = must(await page.locator('code').textContent(), 'a link');
  await expectAccessible(page, 'personal links');
  const ana = await newPage(browser, phone);
  const errors = errorsOf(ana);
  await ana.goto(link);
  await ana.getByRole('button', { name: 'Report on it: Book the rooms' }).press('Enter');
  await ana.getByRole('button', { name: 'Send' }).press('Enter');
  await ana.getByText('Say that it is done, propose a date, or write a note.').waitFor();
  await ana.getByLabel('Done').press('Space');
  await ana.getByLabel('Note').fill('Booked for two days');
  await expectAccessible(ana, 'an owner’s actions');
  expect(await layoutFaults(ana)).toEqual([]);
  await ana.getByLabel('Note').press('Enter');
  await ana.getByText('Booked for two days').waitFor();
  await page.reload();
  await page.getByText('Ana Lima, by personal link').waitFor();
  await page.getByText('Personal links of owners').click();
  await page.getByRole('button', { name: 'Revoke: Ana Lima' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).press('Enter');
  await expect.poll(() => page.getByRole('button', { name: 'Revoke: Ana Lima' }).count()).toBe(0);
  await ana.reload();
  await ana.getByText('This link opens nothing').waitFor();
  expect(errors.filter((error) => !error.includes('401'))).toEqual([]);
});

test('[OF26][OF13][OF82] a series shows its meetings, its standing facts are kept, and its standing link leads into the next meeting', async () => {
  const page = await newPage(browser);
  await open(page, 'series');
  await page.getByRole('button', { name: 'Keep standing facts: Planning calls' }).press('Enter');
  await page.getByRole('heading', { name: 'Issued reports' }).waitFor();
  await page.getByText('Planning call 2').waitFor();
  await expectAccessible(page, 'a series');
  await page.getByLabel('Chair', { exact: true }).fill('Ana Lima');
  await page.getByLabel('Members expected').fill('Ana Lima (ISOC)\nBo');
  await page.getByLabel('Stock phrases').fill('The meeting took note of the report.');
  await page.getByLabel('Number of the next meeting').fill('VII');
  await page.getByLabel('List of speakers').check();
  await page.getByLabel('Standing agenda').fill('1. Opening (5 minutes)\n2. Programme');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('Saved.').waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Standing agenda').inputValue()).toContain('2. Programme');
  expect(await page.getByLabel('Chair', { exact: true }).inputValue()).toBe('Ana Lima');
  expect(await page.getByLabel('Members expected').inputValue()).toBe('Ana Lima (ISOC)\nBo');
  expect(await page.getByLabel('List of speakers').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Make a link: Member' }).press('Enter');
  const link = await page.getByLabel('Member link', { exact: true }).inputValue();
  const bo = await newPage(browser);
  await bo.goto(link);
  await bo.getByText('Planning call 2').waitFor();
  await page.getByRole('button', { name: 'Revoke: Member' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).press('Enter');
  await page.getByRole('button', { name: 'Make a link: Member' }).waitFor();
  await expectAccessible(page, 'the standing links');
});

test('[OF26][OF14][OF25] an organiser is added with a link that opens the home, is revoked, and both are noted', async () => {
  const page = await newPage(browser);
  await open(page, 'organisers');
  await page.getByLabel('Name').fill('Noor');
  await page.getByRole('group', { name: 'Works with' }).getByLabel('Planning calls').press('Space');
  await page.getByLabel('Name').press('Enter');
  const link = must(await page.locator('code').textContent(), 'a link');
  await expectAccessible(page, 'organisers');
  const noor = await newPage(browser);
  await noor.goto(link);
  await noor.getByRole('heading', { name: 'Coming' }).waitFor();
  await noor.getByRole('button', { name: 'What to do with: Planning call 2' }).press('Enter');
  await noor.getByRole('menuitemradio', { name: 'Does not take place' }).press('Enter');
  await noor.getByText('Cancelled', { exact: true }).waitFor();
  await noor.getByRole('link', { name: 'Organisers' }).click();
  await noor.getByText('Only the server’s own key').waitFor();
  await page.getByRole('button', { name: 'Revoke: Noor' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).press('Enter');
  await page.getByText(/^Revoked on/).waitFor();
  for (const act of ['Organiser added', 'Organiser revoked', 'Report issued (1)']) await page.getByText(act).first().waitFor();
  await noor.reload();
  await noor.getByLabel('Organiser’s key').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByLabel('Organiser’s key').waitFor();
});

test('[OF61] a rule of retention is set by keyboard, and shows what will go before it does', async () => {
  const page = await newPage(browser);
  await open(page, 'retention');
  await page.getByRole('combobox', { name: 'Meetings' }).selectOption('Planning calls');
  await page.getByLabel('Days from issue to the removal of personal data').fill('30');
  await page.keyboard.press('Enter');
  await page.getByText('Days from issue to the removal of personal data: 30').waitFor();
  await page.getByRole('button', { name: 'Show what goes: Planning call 1' }).press('Enter');
  await page.getByText('Times of people: 1 · Sessions: 1 · Statements: 0').waitFor();
  await page.getByRole('button', { name: 'Postpone by 30 days: Planning call 1' }).press('Enter');
  await page.getByRole('button', { name: 'Do not postpone: Planning call 1' }).waitFor();
  await expectAccessible(page, 'retention');
});

test('[OF70] a name is looked for and replaced by keyboard', async () => {
  const page = await newPage(browser);
  await open(page, 'person');
  await page.getByLabel('Name of the person').fill('ana lima');
  await page.getByLabel('Name of the person').press('Enter');
  await page.getByText('Planning call 1').first().waitFor();
  await page.getByText('Issued reports that keep the name:').waitFor();
  await expectAccessible(page, 'personal data');
  await page.getByLabel('Replace the name with').fill('A member');
  await page.getByLabel('Replace the name with').press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).press('Enter');
  await page.getByText('Replaced in 1 meeting.').waitFor();
  await page.getByRole('button', { name: 'Show' }).press('Enter');
  await page.getByText('Issued reports that keep the name:').waitFor();
  expect(await page.getByText('1 place').count()).toBe(0);
});

test('[OF26] the pages fit a phone, light and dark, and in Arabic', async () => {
  for (const [locale, colorScheme] of [
    ['en-GB', 'light'],
    ['ar', 'dark'],
  ] as const) {
    const page = await newPage(browser, { ...phone, locale, colorScheme });
    for (const name of ['register', 'series', 'retention', 'organisers']) {
      await page.goto(`${server.url}/office/${name}#${server.organiserKey}`);
      await page.locator('main li').first().waitFor();
      expect(await layoutFaults(page), `${name} in ${locale}`).toEqual([]);
      await expectAccessible(page, `${name} in ${locale}`);
    }
  }
});
