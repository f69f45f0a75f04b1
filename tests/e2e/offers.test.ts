// Suggestions from an action's words, taken by keyboard and on a phone.

import { expect, test } from 'vitest';
import type { Block } from '../../shared/minutes/minutes.ts';
import { expectAccessible } from '../support/browser.ts';
import { android, end, scene as makeScene } from '../support/editing.ts';
import { opened } from '../support/opened.ts';
import { seen } from '../support/reading.ts';

const textOf = ({ spans }: Block): string => spans.map((span) => ('text' in span ? span.text : '')).join('');

const { server, browser } = await opened();

test('[AC15][AC16] Tab takes the owners and the date that the words name, and the arrows one of two days', async () => {
  const now = await makeScene(server, browser);
  const { page, other, fragment } = now;
  const { keyboard } = page;
  await keyboard.type('ACTION: Ana and Secretariat to send X within a fortnight');
  await keyboard.press('Tab');
  await page.getByRole('button', { name: 'Who: Ana and Secretariat. Accept' }).waitFor();
  await expectAccessible(page, 'what an action offers');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await seen(other, fragment, ([block]) => block?.owner === 'Ana and Secretariat' && block.due === '2016-09-27');
  const due = page.getByLabel('By when');
  await due.fill('03/04/2027');
  await page.getByRole('button', { name: 'By: 4 March 2027. Accept' }).waitFor();
  await keyboard.press('ArrowUp');
  await seen(other, fragment, ([block]) => block?.due === '2027-03-04');
  await due.fill('Monday 9 October 2026');
  await page.locator('.who-when output').filter({ hasText: 'does not match' }).waitFor();
  await keyboard.press('Enter');
  const [block] = await seen(other, fragment, ([first]) => first?.due === 'Monday 9 October 2026');
  expect(block?.owner).toBe('Ana and Secretariat');
  await end(now);
});

test('[AC15] on a phone an offer is taken by a press, and never overwrites typed words', async () => {
  const now = await makeScene(server, browser, { agent: android });
  const { page, other, fragment } = now;
  await page.keyboard.type('ACTION: Secretariat to circulate the list by 30 September');
  await page.getByLabel('Who', { exact: true }).tap();
  await page.getByRole('button', { name: 'Who: Secretariat. Accept' }).tap();
  await page.getByRole('button', { name: 'By: 30 September 2016. Accept' }).tap();
  await seen(other, fragment, ([block]) => block?.owner === 'Secretariat' && block.due === '2016-09-30');
  await page.getByLabel('Who', { exact: true }).fill('Bo');
  await page.getByLabel('By when').tap();
  expect(await page.locator('.who-when .offers').isVisible()).toBe(false);
  await seen(other, fragment, ([block]) => block?.owner === 'Bo');
  await end(now);
});

test('[AC21] a paragraph that reports a decision offers to become one, by Tab or by a press, and never turns by itself', async () => {
  const now = await makeScene(server, browser);
  const { page, other, fragment } = now;
  await page.keyboard.type('It was agreed that the deadline moves');
  const offer = page.getByRole('button', { name: 'Make this a decision' });
  await offer.waitFor();
  await expectAccessible(page, 'what a paragraph offers');
  await seen(other, fragment, ([block]) => block?.kind === 'paragraph' && textOf(block).endsWith('moves'));
  await page.keyboard.press('Tab');
  await seen(other, fragment, ([block]) => block?.kind === 'decision' && textOf(block) === 'It was agreed that the deadline moves');
  await offer.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Было решено перенести срок');
  await offer.click();
  await seen(other, fragment, (blocks) => blocks.filter((block) => block.kind === 'decision').length === 2);
  await page.keyboard.type('.');
  await seen(other, fragment, (blocks) => blocks.some((block) => textOf(block) === 'Было решено перенести срок.'));
  await end(now);
});
