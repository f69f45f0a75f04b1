// The people here, as the Chair sees them at a glance, and one's own entry corrected by oneself.

import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { errorsOf, expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import { type Created, virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const { server, browser } = await opened();

async function room(): Promise<{ meeting: Created; people: Person[] }> {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    startsAt: new Date().toISOString(),
    agenda: [{ title: 'Opening' }],
  });
  const secretariat = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam Okoye' });
  await secretariat.must({ type: 'meeting.open' });
  const members = await Promise.all(['Bo', 'Cy', 'Di'].map((name) => Person.joins(server.url, meeting, 'member', { name })));
  for (const [index, member] of members.entries())
    await member.must({ type: 'attendance.correct', group: index < 2 ? 'Civil society' : 'Governments', region: index < 2 ? 'africa' : 'asia-pacific' });
  await secretariat.must({ type: 'attendance.note', name: 'Eve', group: 'Technical community', status: 'phone' });
  await secretariat.must({ type: 'attendance.note', name: 'Fay', group: 'Private sector', region: 'eastern-europe', status: 'apologies' });
  return { meeting, people: [secretariat, ...members] };
}

async function open(meeting: Created, role: keyof Created['links'], name: string, options: Parameters<typeof newPage>[1]): Promise<Page> {
  const page = await newPage(browser, options);
  await joinPage(page, meeting.links[role], { name });
  await page.goto(`${server.url}/m/${meeting.id}?view=people`);
  return page;
}

const shots = process.env.SHOTS;

test.each([
  ['wide, light', { ...wide, colorScheme: 'light' as const }],
  ['phone, dark', { ...phone, colorScheme: 'dark' as const }],
])('[AT8][CA11] the room is drawn and said in words, %s', async (how, options) => {
  const { meeting, people } = await room();
  const page = await open(meeting, 'chair', 'Ana Lima', options);
  const errors = errorsOf(page);
  const picture = page.getByRole('region', { name: 'Members in the room' });
  await picture.getByText('Members in the room: 4 of 5').waitFor();
  expect(await picture.getByText(/^Nobody from/).textContent()).toBe(
    'Nobody from: Private sector, Eastern Europe, Latin America and the Caribbean and Western Europe and others',
  );
  expect(await picture.getByRole('row', { name: /Civil society/ }).textContent()).toContain('2 of 2');
  expect(await picture.getByRole('row', { name: /Private sector/ }).textContent()).toContain('0 of 1');
  await page.getByLabel('Group by').selectOption('region');
  await page.getByRole('region', { name: 'Africa' }).getByText('Bo').waitFor();
  await expectAccessible(page, `people, ${how}`);
  if (shots) {
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/people-${how}.png`, fullPage: true });
  }
  expect(errors).toEqual([]);
  for (const person of people) person.leave();
});

test('[AT8] who puts something to the room sees first who is in it', async () => {
  const { meeting, people } = await room();
  const page = await newPage(browser);
  await joinPage(page, meeting.links.chair, { name: 'Ana Lima' });
  await page.keyboard.press('o');
  await page.getByRole('dialog').getByText('Members in the room: 4 of 5').waitFor();
  if (shots) await page.screenshot({ path: `${shots}/put.png` });
  for (const person of people) person.leave();
});

test('[AT6] on a phone a member corrects their own entry, and nobody else’s', async () => {
  const { meeting, people } = await room();
  const [secretariat] = people;
  const page = await open(meeting, 'member', 'Guz', phone);
  const errors = errorsOf(page);
  await page.getByRole('region', { name: 'Here now' }).getByText('Guz').waitFor();
  expect(await page.getByRole('button', { name: /^Correct (?!my)/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Edit my details' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Edit my details' });
  await dialog.getByLabel('Name').fill('');
  await dialog.getByRole('button', { name: 'Save' }).tap();
  await dialog.getByText('Enter a name.').waitFor();
  // A note by the Secretariat in the meantime leaves the entry one's own.
  await secretariat?.must({
    type: 'attendance.note',
    participantId: secretariat.state?.participants.find(({ name }) => name === 'Guz')?.id,
    group: 'Media',
    status: 'present',
  });
  await dialog.getByLabel('Name').fill('Gus Ek');
  await dialog.getByLabel('Region').selectOption('eastern-europe');
  await expectAccessible(page, 'my entry, on a phone');
  if (shots) await page.screenshot({ path: `${shots}/own.png` });
  await dialog.getByRole('button', { name: 'Save' }).tap();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Here now' }).getByText('Gus Ek').waitFor();
  await page.reload();
  await page.getByRole('region', { name: 'Here now' }).getByText('Gus Ek').waitFor();
  expect(errors).toEqual([]);
  for (const person of people) person.leave();
});

test('[AT45][AT46][AT47] pasted apologies are listed, whoever of them comes finds their details, and two entries become one', async () => {
  const { meeting, people } = await room();
  const [, bo] = people;
  const page = await open(meeting, 'secretariat', 'Sam Okoye', wide);
  const errors = errorsOf(page);
  await page.getByRole('button', { name: 'Add several people' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add several people' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Paste or type at least one name.').waitFor();
  await dialog.getByLabel('Names').fill('Gia Rossi (Civil Forum)\n2. fay\nBO\n');
  await dialog.getByText('2 people will be added:').waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Gia Rossi\s+Civil Forum\s+new$/),
    expect.stringMatching(/^Fay\s+already listed$/),
    expect.stringMatching(/^Bo\s+was at the call, so left out$/),
  ]);
  await expectAccessible(page, 'several people');
  if (shots) await page.screenshot({ path: `${shots}/several.png` });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('region', { name: 'Apologies' }).getByText('Gia Rossi').waitFor();

  const gia = await newPage(browser, phone);
  await gia.goto(meeting.links.member);
  await gia.getByLabel(/^Name/).fill('rossi gia');
  await expect.poll(() => gia.getByLabel('Affiliation').inputValue()).toBe('Civil Forum');
  expect(await gia.locator('datalist option').evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))).toContain('Gia Rossi');
  await gia.getByRole('button', { name: 'Join' }).tap();
  await page.getByRole('region', { name: 'Here now' }).getByText('rossi gia').waitFor();

  bo?.leave();
  await page.getByRole('button', { name: 'Merge Eve with another entry' }).click();
  await page.getByLabel(/^Entry that stays/).selectOption({ label: 'Bo · Member' });
  if (shots) await page.screenshot({ path: `${shots}/merge.png` });
  await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByText('Eve', { exact: true }).count()).toBe(0);
  expect(errors).toEqual([]);
  for (const person of people) person.leave();
});

test('[AT2] the Secretariat notes apologies', async () => {
  const { meeting, people } = await room();
  const page = await open(meeting, 'secretariat', 'Sam Okoye', wide);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel(/^Name/).fill('Absent Friend');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('region', { name: 'Apologies' }).getByText('Absent Friend').waitFor();
  await expectAccessible(page, 'the people');
  for (const person of people) person.leave();
});
