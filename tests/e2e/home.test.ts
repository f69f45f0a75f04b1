// The organiser's home: found by the key, searched, linked again, deleted and brought back, by keyboard and on a phone.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { builtClient, errorsOf, expectAccessible, newPage, phone } from '../support/browser.ts';
import { layoutFaults } from '../support/layout.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { startServer } from '../support/server.ts';
import { signOnProvider } from '../support/sign-on-provider.ts';

const { server, browser } = await opened();

const facts = { durationMinutes: 60, chair: { name: 'Inés Okafor' }, secretariat: [{ name: 'Teo' }], agenda: [], body: 'Programme Committee' };
beforeAll(async () => {
  for (let number = 1; number <= 24; number += 1) {
    const startsAt = new Date(Date.UTC(2027, 0, number, 13)).toISOString();
    await server.createMeeting({ ...facts, title: `Planning call ${number}`, series: 'Planning calls', number, startsAt });
  }
  const closed = await server.createMeeting({ ...facts, title: 'Open consultation', startsAt: '2026-03-01T13:00:00Z' });
  const teo = await Person.joins(server.url, closed, 'secretariat', { name: 'Teo' });
  await teo.must({ type: 'meeting.open' });
  await teo.must({ type: 'meeting.close' });
  teo.leave();
});

const open = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/#${server.organiserKey}`);
  await page.getByRole('heading', { name: 'Coming' }).waitFor();
};

test('[OF7] the home shows meetings by what they wait for, searches them, and remembers the key for its tab', async () => {
  const page = await newPage(browser);
  const errors = errorsOf(page);
  await page.goto(server.url);
  await page.getByLabel('Organiser’s key').fill(`${server.url}/#${server.organiserKey}`);
  await page.getByLabel('Organiser’s key').press('Enter');
  await page.getByRole('heading', { name: 'Coming' }).waitFor();
  expect(page.url()).toBe(`${server.url}/`);
  await page.getByText('24 meetings').waitFor();
  await page.getByText('No report after 0 days').waitFor();
  await page.getByRole('button', { name: 'Show more: Coming' }).press('Enter');
  await page.getByText('Planning call 24').waitFor();
  await expectAccessible(page, 'home');
  await page.getByLabel('Search meetings').fill('INES call 17');
  await expect.poll(() => page.getByText(/^Planning call \d+$/).allTextContents()).toEqual(['Planning call 17']);
  await page.getByLabel('Search meetings').fill('nothing of the kind');
  await page.getByText('No meeting matches.').waitFor();
  await page.getByLabel('Search meetings').fill('');
  await page.getByLabel('Series').selectOption('Planning calls');
  await page.getByRole('link', { name: 'Next meeting of Planning calls' }).click();
  await expect.poll(() => page.getByLabel(/^Title/).inputValue()).toBe('Planning call 25');
  await page.goto(server.url);
  await page.getByRole('heading', { name: 'Coming' }).waitFor();
  expect(errors).toEqual([]);
});

test('[OF7] a link is made again, and a meeting deleted by its title and brought back, by keyboard alone', async () => {
  const page = await newPage(browser);
  await open(page);
  await page.getByRole('button', { name: 'What to do with: Open consultation' }).press('Enter');
  // A menu takes the focus a frame after it opens.
  await page.locator('[role="menuitem"]:focus').waitFor();
  await page.getByRole('menuitem', { name: 'Invitation links' }).press('Enter');
  await page.getByRole('button', { name: 'Replace the Chair link' }).press('Enter');
  await page.getByRole('dialog').last().getByRole('button', { name: 'Replace', exact: true }).press('Enter');
  expect(await page.getByRole('textbox', { name: 'Chair link' }).inputValue()).toContain('/m/');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What to do with: Open consultation' }).press('Enter');
  await page.locator('[role="menuitem"]:focus').waitFor();
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download its archive first' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  const field = page.getByLabel('Type the title to delete it: Open consultation');
  await field.fill('Open');
  await field.press('Enter');
  await page.getByRole('alert').waitFor();
  await field.fill('Open consultation');
  await field.press('Enter');
  await page.getByRole('heading', { name: 'Deleted' }).waitFor();
  await page.getByRole('button', { name: 'Bring back: Open consultation' }).press('Enter');
  await page.getByRole('heading', { name: 'Report to be drafted' }).waitFor();
});

test('[OF7][OF8] the organiser lists a meeting as coming, and takes it off the public list again', async () => {
  const page = await newPage(browser);
  await open(page);
  const archive = async (): Promise<string> => (await fetch(`${server.url}/archive`)).text();
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'What to do with: Planning call 1', exact: true }).press('Enter');
    // A menu that opens puts the focus on its first command.
    await page.locator('[role="menuitem"]:focus').waitFor();
    await page.getByRole('menuitemradio', { name }).press('Enter');
  };
  await choose('Public now, as coming');
  await expect.poll(archive).toContain('Planning call 1');
  await choose('Never public');
  await expect.poll(archive).not.toContain('Planning call 1');
});

test('[OF7] the home fits a phone, light and dark, and in Arabic', async () => {
  for (const [locale, colorScheme] of [
    ['en-GB', 'light'],
    ['ar', 'dark'],
  ] as const) {
    const page = await newPage(browser, { ...phone, locale, colorScheme });
    await page.goto(`${server.url}/#${server.organiserKey}`);
    await page.getByText('Planning call 1', { exact: true }).waitFor();
    expect(await layoutFaults(page), locale).toEqual([]);
    await expectAccessible(page, `home in ${locale}`);
  }
});

test('[OF7] a wrong key is said to be wrong, and asked for again', async () => {
  const page = await newPage(browser);
  await page.goto(`${server.url}/#${'wrong'.repeat(6)}`);
  await page.getByText('needs the organiser key').waitFor();
  await page.getByLabel('Organiser’s key').fill(server.organiserKey);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { name: 'Coming' }).waitFor();
});

test('[OF30][OF73] an organiser signs on at the provider by keyboard, finds the home, and signs out', async () => {
  const provider = await signOnProvider();
  const own = await startServer({ staticDir: builtClient, signOn: { ...provider, group: 'meeting-organisers' } });
  provider.serve(own.url, { ana: ['meeting-organisers'] });
  const page = await newPage(browser, phone);
  const errors = errorsOf(page);
  await page.goto(own.url);
  await page.getByRole('link', { name: 'Sign on with your organisation' }).press('Enter');
  await page.locator('[name="login"]').fill('ana');
  await page.locator('[name="password"]').fill('any');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  expect(page.url()).toBe(`${own.url}/`);
  const key = await page.evaluate(() => sessionStorage.getItem('rapporteur:organiser'));
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByRole('link', { name: 'Sign on with your organisation' }).waitFor();
  expect((await fetch(`${own.url}/api/meetings`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(401);
  // The provider's own pages ask for fonts.
  expect(errors.filter((error) => !error.includes('ERR_NAME_NOT_RESOLVED'))).toEqual([]);
  await own.stop();
  provider.close();
});
