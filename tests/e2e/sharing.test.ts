// The links of a meeting: shown again, handed on in three ways, replaced after a question; and the door for whoever has only the address. Leaving on a shared computer.
import { beforeAll, expect, test } from 'vitest';
import { errorsOf, expectAccessible, joinPage, newPage, phone } from '../support/browser.ts';
import type { Created } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const facts = {
  title: 'Open planning call',
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'Ana Lima' },
  secretariat: [{ name: 'Sam Okoye' }],
  agenda: [{ title: 'Opening' }],
};

const { server, browser } = await opened();

let meeting: Created;
beforeAll(async () => {
  meeting = await server.createMeeting(facts);
});

test('[CA85][CA86] the Secretariat finds each link under its own name: copied, as QR code, as mail; and replaces one once it is sure', async () => {
  const page = await newPage(browser);
  const errors = errorsOf(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  const member = await newPage(browser);
  await joinPage(member, meeting.links.member, { name: 'Ama Mensah' });

  await page.getByRole('button', { name: 'Sam Okoye, Secretariat' }).click();
  await page.getByRole('menuitem', { name: 'Share the links' }).click();
  const dialog = page.getByRole('dialog');
  const link = dialog.getByRole('textbox', { name: 'Member link', exact: true });
  await expect.poll(() => link.inputValue()).toBe(meeting.links.member);
  await dialog.getByRole('button', { name: 'Copy Member link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(meeting.links.member);

  await dialog.getByRole('button', { name: 'QR code of the Member link' }).click();
  await dialog.getByRole('img', { name: 'QR code of the Member link' }).waitFor();
  await dialog.getByRole('button', { name: 'Mail text with the Member link' }).click();
  const mail = await dialog.getByRole('textbox', { name: 'Mail text with the Member link' }).inputValue();
  for (const part of [facts.title, '6 October 2026, 13:00 UTC', 'as a member', meeting.links.member]) expect(mail).toContain(part);
  const address = new URL((await dialog.getByRole('link', { name: 'Open in the mail program' }).getAttribute('href')) ?? '');
  expect(address.protocol).toBe('mailto:');
  expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(mail);
  await expectAccessible(page, 'sharing');

  await dialog.getByRole('button', { name: 'Replace the Member link' }).click();
  const sure = page.getByRole('dialog', { name: 'Replace the link' });
  await sure.getByText('1 person has joined by it and stays in.').waitFor();
  await sure.getByRole('button', { name: 'Cancel' }).click();
  expect(await link.inputValue()).toBe(meeting.links.member);
  await dialog.getByRole('button', { name: 'Replace the Member link' }).click();
  await sure.getByRole('button', { name: 'Replace' }).click();
  await expect.poll(() => link.inputValue()).not.toBe(meeting.links.member);
  meeting.links.member = await link.inputValue();
  await member.getByRole('link', { name: 'People' }).click();
  expect(errors).toEqual([]);
});

test('[AU58] the circulated agenda carries the observers’ link where the Secretariat ticks it', async () => {
  const page = await newPage(browser);
  await joinPage(page, meeting.links.secretariat, { name: 'Sam Okoye' });
  await page.getByRole('link', { name: 'Set up' }).click();
  const text = page.getByRole('textbox', { name: 'Agenda as plain text' });
  expect(await text.inputValue()).not.toContain(meeting.links.observer);
  await page.getByLabel('With the observers’ link').check();
  expect(await text.inputValue()).toContain(meeting.links.observer);
  expect(await page.getByRole('link', { name: 'Calendar file' }).getAttribute('href')).toContain('?link=observer');
});

test('[CA87] the address of a meeting alone shows which meeting it is, and takes an invitation in whatever form it was sent', async () => {
  const page = await newPage(browser, phone);
  await page.goto(`${server.url}/m/${meeting.id}`);
  await page.getByRole('heading', { name: facts.title }).waitFor();
  await page.getByText('6 October 2026, 13:00 UTC').waitFor();
  await expectAccessible(page, 'the door');
  const field = page.getByLabel('Your invitation');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Paste the invitation that you were sent.').waitFor();
  await field.fill(meeting.links.member.slice(0, -4));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('This link is incomplete').waitFor();
  await field.fill(`Dear all,\n${meeting.links.member}\nPlease do not pass this link on.`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('You join as a member.').waitFor();
  await page.getByLabel(/^Name/).fill('Bo Lindqvist');
  await page.getByRole('button', { name: /^Join/ }).click();
  await page.getByRole('navigation').filter({ visible: true }).waitFor();
});

test('[CA101][OF73] leaving on a shared computer asks, ends every session, and leaves nothing in the browser', async () => {
  const [first, second] = await Promise.all([server.createMeeting(facts), server.createMeeting(facts)]);
  const chair = await Person.joins(server.url, first, 'chair', { name: 'Ana Lima' });
  await chair.must({ type: 'meeting.open' });
  const page = await newPage(browser);
  await joinPage(page, second.links.member, { name: 'Bo Ek' });
  await page.getByRole('button', { name: 'Bo Ek, Member' }).waitFor();
  await joinPage(page, first.links.member, { name: 'Bo Ek' });
  const leave = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Bo Ek, Member' }).click();
    await page.getByRole('menuitem', { name: 'Leave on this device' }).click();
    await page.getByRole('dialog', { name: 'Leave on this device' }).waitFor();
  };
  await leave();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('[contenteditable="true"]').click();
  await page.context().setOffline(true);
  await page.keyboard.type('Not saved yet.');
  await leave();
  await page
    .getByRole('dialog')
    .getByText(/Some of your words are not saved/)
    .waitFor();
  await expectAccessible(page, 'leaving this device');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.context().setOffline(false);
  await page.getByRole('banner').getByText('Saved', { exact: true }).first().waitFor();
  await leave();
  await page.route('**/api/sessions', (route) => route.abort());
  await page.getByRole('button', { name: 'Leave and remove' }).click();
  await page.getByText('did not answer').first().waitFor();
  expect(await page.evaluate(() => localStorage.getItem('rapporteur:who'))).toContain('Bo Ek');
  await page.unroute('**/api/sessions');
  // The office in another tab.
  const office = await page.context().newPage();
  await office.goto(`${server.url}/#${server.organiserKey}`);
  await office.getByRole('navigation', { name: 'Pages of the office' }).waitFor();
  const signedOut = office.waitForResponse((response) => response.request().method() === 'DELETE' && response.url().endsWith('/api/sign-on'));
  await leave();
  await page.getByRole('button', { name: 'Leave and remove' }).click();
  await page.waitForURL(`${server.url}/`);
  expect((await signedOut).status()).toBe(204);
  await office.getByRole('navigation', { name: 'Pages of the office' }).waitFor({ state: 'detached' });
  expect(await office.evaluate(() => sessionStorage.getItem('rapporteur:organiser') ?? '')).toBe('');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const statuses = await page.evaluate((ids) => Promise.all(ids.map(async (id) => (await fetch(`/api/meetings/${id}/you`)).status)), [first.id, second.id]);
  expect(statuses).toEqual([401, 401]);
  expect((await page.context().cookies()).filter(({ name }) => name.includes('rapporteur'))).toEqual([]);
  chair.leave();
});
