// The whole main job by keyboard alone: from a pasted agenda to the published report.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from '../support/browser.ts';
import { fill, press, tabTo } from '../support/keyboard.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { readTextReport } from '../support/text-report.ts';

const { server, browser } = await opened();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const view = (page: Page, name: string) => page.getByRole('navigation').first().getByRole('link', { name, exact: true });
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name, exact: typeof name === 'string' });

async function makeMeeting(page: Page): Promise<{ id: string; links: Record<'secretariat' | 'chair' | 'member' | 'observer', string> }> {
  await page.goto(`${server.url}/new#${server.organiserKey}`);
  await fill(page, field(page, /^Title/), 'Virtual MAG meeting');
  expect(page.url()).not.toContain('#');
  await fill(page, page.getByLabel(/^Duration/), '60');
  await tabTo(page, page.getByLabel(/^Date and time/));
  await page.getByLabel(/^Date and time/).fill('2016-09-13T13:00');
  await fill(page, field(page, /^Chair/), 'Lynn St. Amour');
  await fill(page, field(page, /^Secretariat/), 'Chengetai Masango');
  await fill(
    page,
    field(page, /^Paste the agenda/),
    '1. Preparations (Secretariat, 10 minutes)\n2. Dynamic Coalitions (15 minutes)\n   2.1 Main session\nKind regards',
  );
  const understood = page.getByRole('region', { name: 'What was understood' });
  await understood.getByText('Main session').waitFor();
  await understood.getByText('Kind regards').waitFor();
  await understood.getByText('25 of 60 minutes').waitFor();
  await press(page, button(page, 'Create meeting'));
  const links = Object.fromEntries(
    await Promise.all(
      (['Secretariat', 'Chair', 'Member', 'Observer'] as const).map(async (role) => [role.toLowerCase(), await field(page, `${role} link`).inputValue()]),
    ),
  );
  return { id: /\/m\/([\w-]+)#/.exec(links.chair)?.[1] ?? '', links: links as Awaited<ReturnType<typeof makeMeeting>>['links'] };
}

async function joins(page: Page, link: string, name: string): Promise<void> {
  if (page.url() !== link) await page.goto(link);
  await fill(page, page.getByLabel(/^Name/), name);
  await press(page, button(page, 'Join'));
  await page.getByRole('navigation').first().waitFor();
  expect(page.url()).not.toContain('#');
}

test('[CA10] the whole main job is done by keyboard, from the pasted agenda to the published report', async () => {
  const secretariat = await newPage(browser);
  const meeting = await makeMeeting(secretariat);
  await press(secretariat, secretariat.getByRole('link', { name: 'Enter as Secretariat' }));
  await joins(secretariat, secretariat.url(), 'Chengetai Masango');

  // Set up: circulate, and put the second item first.
  await press(secretariat, view(secretariat, 'Set up'));
  await press(secretariat, button(secretariat, 'Mark as circulated'));
  await secretariat.getByText(/^Circulated on/).waitFor();
  await tabTo(secretariat, field(secretariat, 'Title of item 2'));
  await secretariat.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => field(secretariat, 'Title of item 1').inputValue()).toBe('Dynamic Coalitions');

  // The Chair opens the call; a member proposes other business; the Chair admits it, adopts the agenda and takes the first item.
  const chair = await newPage(browser);
  await joins(chair, meeting.links.chair, 'Lynn St. Amour');
  await press(chair, button(chair, 'Open the call'));
  const member = await newPage(browser);
  await joins(member, meeting.links.member, 'Amina Diallo');
  await press(member, button(member, 'Propose an item'));
  await fill(member, field(member, 'Title'), 'Newcomers track');
  await fill(member, field(member, /^Why/), 'Raised on the list');
  await press(member, member.getByRole('dialog').getByRole('button', { name: 'Propose', exact: true }));
  await press(chair, button(chair, /^Admit/));
  await press(chair, button(chair, 'Adopt the agenda'));
  await press(chair, button(chair, /^Next item/));
  await member.locator('[data-status="current"]', { hasText: 'Dynamic Coalitions' }).first().waitFor();

  // The floor.
  await press(member, button(member, 'Ask for the floor'));
  await press(chair, button(chair, 'Give the floor to the next'));
  await member.getByText('You have the floor').first().waitFor();
  await press(chair, button(chair, 'End the intervention of Amina Diallo'));

  // The minutes: a paragraph, a decision and an action by their prefixes.
  await tabTo(member, field(member, /Dynamic Coalitions/));
  await member.keyboard.type('The coalitions reported on their main session.');
  await member.keyboard.press('Enter');
  await member.keyboard.type('DECISION: It was agreed to meet again.');
  await member.keyboard.press('Enter');
  await member.keyboard.type('ACTION: Send the template');
  await member.locator('[data-kind="decision"]', { hasText: 'It was agreed to meet again.' }).waitFor();
  await fill(member, member.getByLabel('Who', { exact: true }), 'Secretariat');
  await fill(member, member.getByLabel('By when'), '20 September');
  await member.keyboard.press('Enter');
  await member.getByRole('banner').getByText('Saved', { exact: true }).first().waitFor();
  await press(member, view(member, 'Register'));
  await member.getByRole('cell', { name: /20 September 2016/ }).waitFor();

  // After the call: close, look over, issue.
  await press(secretariat, view(secretariat, 'Report'));
  await press(secretariat, button(secretariat, /^Close the call/));
  await press(secretariat, button(secretariat, 'Close the call'));
  const opening = field(secretariat, /Opening/);
  await opening.getByText('Virtual MAG meeting was held on 13 September 2016').waitFor();
  await tabTo(secretariat, opening);
  await secretariat.keyboard.press('Control+End');
  await secretariat.keyboard.type(' All was well.');
  await press(secretariat, button(secretariat, 'Preview'));
  await secretariat.getByRole('region', { name: 'The report as it will read' }).getByText('All was well.').waitFor();
  await secretariat.getByRole('banner').getByText('Saved', { exact: true }).first().waitFor();
  await press(secretariat, button(secretariat, 'Publish the report'));
  await press(secretariat, button(secretariat, 'Publish it'));
  await secretariat.getByRole('link', { name: 'Public page' }).waitFor();

  const text = await (await fetch(`${server.url}/r/${meeting.id}/report.txt`)).text();
  const { paragraphs } = readTextReport(text);
  expect(paragraphs.map((paragraph) => paragraph.slice(0, 30))).toEqual([
    'Virtual MAG meeting was held o',
    'The coalitions reported on the',
    'It was agreed to meet again.',
    'Send the template (Action: Sec',
    expect.stringMatching(/^The date of the next meeting/),
  ]);
  expect(paragraphs[0]).toContain('All was well.');
  expect(paragraphs[3]).toContain('20 September 2016');
}, 120_000);

test('[RP7] the published report reads without JavaScript, with a permanent link a paragraph', async () => {
  const meeting = await server.createMeeting({
    title: 'Plain page',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Chair' },
    secretariat: [{ name: 'Secretariat' }],
    agenda: [{ title: 'One' }],
  });
  const person = await Person.joins(server.url, meeting, 'secretariat', { name: 'Secretariat' });
  await person.must({ type: 'meeting.open' });
  await person.must({ type: 'meeting.close' });
  await person.must({ type: 'report.issue' });
  const page = await newPage(browser, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(`${server.url}/r/${meeting.id}`);
  await page.getByRole('link', { name: 'Paragraph 2, permanent link' }).click();
  expect(page.url()).toBe(`${server.url}/r/${meeting.id}#p2`);
  await page.getByRole('link', { name: 'Markdown' }).waitFor();
  person.leave();
});
