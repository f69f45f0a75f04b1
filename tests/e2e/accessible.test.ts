// Every screen by the accessibility rules: light and dark, wide and on a phone; and none wider than its window, in either direction.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import type { Created } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block, note } from '../support/texts.ts';

const { server, browser } = await opened();

let live: Created;
let issued: Created;
const people: Person[] = [];

async function furnish(): Promise<Created> {
  const meeting = await server.createMeeting({
    title: 'Virtual meeting of the group with a title that is rather long',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    joinUrl: 'https://call.example.org/mag',
    chair: { name: 'Lynn St. Amour' },
    secretariat: [{ name: 'Chengetai Masango' }],
    agenda: [
      { title: 'Opening', minutes: 5, documents: [{ title: 'Paper', url: 'https://example.org/a' }] },
      { title: 'Programme', minutes: 80, children: [{ title: 'Part one', presenter: 'Ms. Ana Lima' }] },
    ],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn St. Amour', affiliation: 'Chair' });
  const member = await Person.joins(server.url, meeting, 'member', { name: 'Amina Diallo' });
  people.push(chair, member);
  const state = await chair.must({ type: 'meeting.open' });
  const [first] = state.agenda;
  await chair.must({ type: 'item.start', itemId: first?.id ?? '' });
  await member.must({ type: 'aob.propose', title: 'Newcomers', reason: 'On the list' });
  await member.must({ type: 'floor.request' });
  await chair.must({ type: 'floor.request' });
  await chair.must({ type: 'floor.give' });
  const fragment = `item:${first?.id}`;
  member.write((doc) => {
    note(doc, 'n', 'https://example.org/note');
    block(doc, fragment, 'It was said[^n].');
    block(doc, fragment, 'It was agreed.', { kind: 'decision' });
    block(doc, fragment, 'Do it', { kind: 'action', owner: 'Ana', due: '2016-11-01' });
    block(doc, fragment, 'ذكر أحد الأعضاء أن المواعيد ضيقة.', { kind: 'note' });
  });
  await member.saved();
  return meeting;
}

beforeAll(async () => {
  [live, issued] = await Promise.all([furnish(), furnish()]);
  const secretariat = await Person.joins(server.url, issued, 'secretariat', { name: 'Chengetai Masango' });
  people.push(secretariat);
  await secretariat.must({ type: 'meeting.close' });
  await secretariat.must({ type: 'report.issue' });
});
afterAll(async () => {
  for (const person of people) person.leave();
});

async function look(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where, where.endsWith('dark') ? 'colours' : 'all');
  for (const dir of ['rtl', 'ltr']) {
    const over = await page.evaluate((direction) => {
      document.documentElement.dir = direction;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, dir);
    expect(over, `${where}, ${dir}: wider than the window`).toBeLessThanOrEqual(0);
  }
}

/** A page is drawn in one scheme from the start: what changes under it is the browser's affair. */
const looks: [string, BrowserContextOptions][] = (['light', 'dark'] as const).flatMap((colorScheme): [string, BrowserContextOptions][] => [
  [`wide, ${colorScheme}`, { ...wide, colorScheme, reducedMotion: 'reduce' }],
  [`phone, ${colorScheme}`, { ...phone, colorScheme, reducedMotion: 'reduce' }],
]);

test.each(looks)('[CA11] outside a meeting, %s', async (how, options) => {
  const page = await newPage(browser, options);
  await page.goto(server.url);
  await page.getByRole('heading').first().waitFor();
  await look(page, `landing, ${how}`);
  await page.goto(`${server.url}/new#${server.organiserKey}`);
  await page.getByRole('textbox', { name: /^Paste the agenda/ }).fill('1. Opening (5 minutes)\n2. AOB\nKind regards');
  await page.getByRole('button', { name: 'Create meeting' }).click();
  await look(page, `new, with what is missing, ${how}`);
  await page.goto(live.links.member);
  await page.getByRole('button', { name: 'Join' }).waitFor();
  await look(page, `join, ${how}`);
  await page.goto(`${server.url}/r/${issued.id}`);
  await look(page, `public report, ${how}`);
});

test.each(looks)('[CA11] inside a live meeting, %s', async (how, options) => {
  const page = await newPage(browser, options);
  await joinPage(page, live.links.secretariat, { name: 'Chengetai Masango' });
  await page.getByText('It was agreed.').first().waitFor();
  await look(page, `call, ${how}`);
  for (const view of ['register', 'people', 'timeline', 'report', 'setup']) {
    await page.goto(`${server.url}/m/${live.id}?view=${view}`);
    await page.getByRole('heading').nth(1).waitFor();
    await look(page, `${view}, ${how}`);
  }
});

test.each(looks)('[CA11] the report once issued, %s', async (how, options) => {
  const page = await newPage(browser, options);
  await joinPage(page, issued.links.secretariat, { name: 'Chengetai Masango' });
  await page.goto(`${server.url}/m/${issued.id}?view=report`);
  await page.getByRole('link', { name: 'Public page' }).waitFor();
  await look(page, `issued, ${how}`);
});
