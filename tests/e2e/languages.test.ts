// The language of a page: how it is chosen, what is loaded for it, and that changing it loses nothing.
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { errorsOf, newPage, phone, wide } from '../support/browser.ts';
import { facts } from '../support/meeting.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const { server, browser } = await opened();

const people: Person[] = [];
afterAll(async () => {
  for (const person of people) person.leave();
});

const written = (page: Page): Promise<(string | null)[]> => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

/** The files of words that a page asks for, as they come. */
function wordsLoaded(page: Page): string[] {
  const found: string[] = [];
  page.on('response', (response) => {
    if (!/\/assets\/(first|later)-[^/]+\.js$/.test(response.url())) return;
    void response.text().then((text) => found.push(`${response.url().includes('first') ? 'first' : 'later'} ${/Demander|Retirer/.test(text) ? 'fr' : 'en'}`));
  });
  return found;
}

test('[LA1] [LA2] [LA7] a page speaks the first of the browser’s languages that there is, and loads no other', async () => {
  const page = await newPage(browser, { ...wide, locale: 'fr-CA' });
  const errors = errorsOf(page);
  const loaded = wordsLoaded(page);
  const { links } = await server.createMeeting({ ...facts, title: 'Réunion', agenda: [] });
  await page.goto(links.member);
  await page.getByLabel(/^Nom/).fill('Ana Lima');
  expect(await written(page)).toEqual(['fr', 'ltr']);
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.getByRole('link', { name: 'Compte rendu' }).click();
  await page.getByText('Le compte rendu est le procès-verbal, numéroté.').waitFor();
  await expect.poll(() => loaded.toSorted()).toEqual(['first fr', 'later fr']);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('[LA1] an address names the language once, and the device remembers it', async () => {
  const page = await newPage(browser);
  const { links } = await server.createMeeting({ ...facts, title: 'Réunion', agenda: [] });
  const key = new URL(links.member).hash;
  await page.goto(`${server.url}/?lang=fr`);
  await page.getByText('ouvrez le lien d’invitation').waitFor();
  expect(page.url()).toBe(`${server.url}/`);
  await page.goto(links.member);
  await page.getByRole('button', { name: 'Entrer' }).waitFor();
  // The key of an invitation stays where it is; a language that there is not changes nothing.
  await page.goto(`${links.member.replace('#', '?lang=tlh#')}`);
  await page.getByRole('button', { name: 'Entrer' }).waitFor();
  await page.goto(`${links.member.replace('#', '?lang=en#')}`);
  await page.getByRole('button', { name: 'Join' }).waitFor();
  expect(new URL(page.url()).hash).toBe(key);
  await page.context().close();
});

test.each([
  ['wide', wide],
  ['phone', phone],
] as const)('[LA6] changing the language keeps what was typed, on the page to join and in the call, %s', async (_, size) => {
  const meeting = await server.createMeeting({ ...facts, agenda: [{ title: 'Opening', minutes: 5 }] });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  people.push(chair);
  const { agenda } = await chair.must({ type: 'meeting.open' });
  await chair.must({ type: 'item.start', itemId: agenda[0]?.id ?? '' });
  const page = await newPage(browser, size);
  const errors = errorsOf(page);
  await page.goto(meeting.links.secretariat);
  await page.getByLabel(/^Name/).fill('Chengetai');
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.getByRole('button', { name: /^Language: EN, English/ }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Français' }).press('Enter');
  await page.getByRole('heading', { name: 'Rejoindre la réunion' }).waitFor();
  expect(await page.getByLabel(/^Nom/).inputValue()).toBe('Chengetai');
  expect(await written(page)).toEqual(['fr', 'ltr']);
  await page.getByRole('button', { name: 'Entrer' }).click();
  const editor = page.getByRole('textbox', { name: /^Procès-verbal/ });
  await editor.click();
  await page.keyboard.type('La salle est ouverte.');
  if (size === wide) await page.getByRole('combobox', { name: /Ajouter une main levée/ }).fill('Lou');
  await page.getByRole('button', { name: /^Langue.: FR, Français/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.getByRole('button', { name: /^Language: EN, English/ }).waitFor();
  await page
    .getByRole('textbox', { name: /^Minutes/ })
    .getByText('La salle est ouverte.')
    .waitFor();
  if (size === wide) {
    expect(await page.getByRole('combobox', { name: /Add a speaker/ }).inputValue()).toBe('Lou');
    // A dialog covers the menu. If the language changes, the dialog stays open with its text.
    await page.getByRole('button', { name: 'Propose an item' }).click();
    await page.getByRole('textbox', { name: /^Title/ }).fill('Remote hubs');
    await page.evaluate(() => document.querySelector<HTMLElement>('[role="menuitemradio"] [lang="es"]')?.click());
    const dialog = page.getByRole('dialog', { name: 'Proponer un tema en relación con otros asuntos' });
    expect(await dialog.getByRole('textbox', { name: /^Título/ }).inputValue()).toBe('Remote hubs');
  }
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('[LA8] a refusal is said in the language of the page', async () => {
  const { id } = await server.createMeeting({ ...facts, agenda: [] });
  const page = await newPage(browser, { ...wide, locale: 'ru-RU' });
  await page.goto(`${server.url}/m/${id}#an-invitation-that-there-is-not`);
  await page.getByText('Эта ссылка-приглашение не действует; попросите у Секретариата новую.').first().waitFor();
  await page.context().close();
});
