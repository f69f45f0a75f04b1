// A whole call in Arabic, from right to left, by keyboard alone: an Arabic keyboard.

import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wordFiles } from '../../client/ui/word-files.ts';
import { errorsOf, newPage } from '../support/browser.ts';
import { fill, press, tabTo } from '../support/keyboard.ts';
import { facts } from '../support/meeting.ts';
import { opened } from '../support/opened.ts';

const words = { ...(await wordFiles.ar.first()), ...(await wordFiles.ar.later()) };

const { server, browser } = await opened();

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

async function joins(link: string, name: string): Promise<Page> {
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 }, locale: 'ar-EG' });
  await page.goto(link);
  await fill(page, page.getByLabel(new RegExp(`^${words.joining.name}`)), name);
  await press(page, button(page, words.joining.join));
  await page.getByRole('heading', { level: 1, name: facts.title }).waitFor();
  return page;
}

/** The letters of keys on an Arabic keyboard. */
const arabic: Record<string, string> = { KeyN: 'ى', KeyG: 'ل', KeyE: 'ث', KeyF: 'ب' };

async function letter(page: Page, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['keyDown', 'keyUp'] as const) await session.send('Input.dispatchKeyEvent', { type, code, key: arabic[code] ?? '' });
  await session.detach();
}

test('[LA11] [LA12] [AG56] a whole call is held in Arabic by keyboard, and its report is issued', async () => {
  const meeting = await server.createMeeting({
    ...facts,
    language: 'ar',
    agenda: [{ title: 'التحضير للاجتماع السنوي', minutes: 20 }, { title: 'تقارير المنتديات' }],
  });
  const lead = await joins(meeting.links.secretariat, 'تشنغيتاي ماسانغو');
  const member = await joins(meeting.links.member, 'أمينة ديالو');
  const errors = [errorsOf(lead), errorsOf(member)];
  expect(await lead.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);

  // The second item goes below the first, out again, up and down, pressed faster than the server answers; to the left is inwards.
  await press(lead, lead.getByRole('link', { name: words.call.views.setup, exact: true }));
  const row = lead.getByRole('textbox', { name: words.setup.itemTitle('2') });
  await fill(lead, row, 'تقارير المنتديات الوطنية');
  const titles = (): Promise<string[]> => lead.locator('textarea[id^="title-"]').evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp']) await lead.keyboard.press(`Alt+${key}`);
  await expect.poll(titles).toEqual(['تقارير المنتديات الوطنية', 'التحضير للاجتماع السنوي']);
  await lead.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual(['التحضير للاجتماع السنوي', 'تقارير المنتديات الوطنية']);
  await lead.keyboard.press('Alt+ArrowLeft');
  await lead.getByRole('textbox', { name: words.setup.itemTitle('1.1') }).waitFor();
  await lead.keyboard.press('Tab');
  await press(lead, lead.getByRole('link', { name: words.call.views.call, exact: true }));

  await press(lead, button(lead, words.agendaLead.open));
  await member.getByText(words.phases.live).first().waitFor();
  await letter(lead, 'KeyN');
  await member.locator('[data-status="current"]', { hasText: 'التحضير للاجتماع السنوي' }).first().waitFor();

  // The floor.
  await letter(member, 'KeyF');
  await lead.getByText(words.floor.waiting(1)).first().waitFor();
  // A statement, handed in while waiting, and read by who leads.
  await press(member, button(member, words.statements.handIn));
  await fill(member, member.getByLabel(words.statements.field), 'بيان بشأن IGF 2016، في ثلاث دقائق.');
  await press(member, button(member, words.statements.save));
  await member.getByText(words.statements.saved).first().waitFor();
  await press(lead, button(lead, words.statements.read('أمينة ديالو')));
  await lead.getByRole('dialog').getByText('بيان بشأن IGF 2016، في ثلاث دقائق.').waitFor();
  await lead.keyboard.press('Escape');
  await letter(lead, 'KeyG');
  await member.getByText(words.floorMore.haveIt).first().waitFor();
  await letter(lead, 'KeyE');
  await member.getByText(words.turn.ended).first().waitFor();

  // The minutes: what is typed goes from right to left, and a line turns into a decision by its first word.
  const minutes = member.getByRole('textbox', { name: words.editor.minutesOf('التحضير للاجتماع السنوي') });
  await tabTo(member, minutes);
  await member.keyboard.type('قدمت الأمانة إحاطة عن IGF 2016.');
  await member.keyboard.press('Enter');
  await member.keyboard.type('قرار: تقرر عقد الاجتماع المقبل في تشرين الثاني/نوفمبر.');
  const decision = member.locator('[data-kind="decision"]', { hasText: 'تقرر عقد الاجتماع المقبل' });
  await decision.waitFor();
  expect(await decision.evaluate((block) => getComputedStyle(block).direction)).toBe('rtl');
  await member.keyboard.press('End');
  await member.keyboard.press('Enter');
  await member.keyboard.type('إجراء: تعمم الأمانة النموذج.');
  await member.locator('[data-kind="action"]', { hasText: 'تعمم الأمانة النموذج' }).waitFor();
  await member.keyboard.press('ArrowUp');
  await member.getByText(words.saving.saved, { exact: true }).first().waitFor();

  // The arrow that points left goes on in the text.
  await member.keyboard.press('Home');
  await member.keyboard.press('ArrowLeft');
  await member.keyboard.type('٭');
  const changed = member.locator('[data-kind="decision"]');
  await expect.poll(() => changed.textContent()).toContain('ت٭قرر عقد');
  await member.keyboard.press('Backspace');
  await decision.waitFor();

  // In the toolbar, too, the tool to the left is the next one.
  const tools = member.getByRole('toolbar').first();
  const leftOf = (): Promise<number> => tools.locator(':focus').evaluate((tool) => tool.getBoundingClientRect().left);
  await tools.locator('button:enabled').first().focus();
  const first = await leftOf();
  await member.keyboard.press('ArrowLeft');
  expect(await leftOf()).toBeLessThan(first);
  await member.keyboard.press('ArrowRight');
  expect(await leftOf()).toBe(first);

  // After the call.
  await press(lead, lead.getByRole('link', { name: words.call.views.report, exact: true }));
  await press(lead, button(lead, words.reportView.close));
  await press(lead, button(lead, words.reportView.closeDo));
  await press(lead, button(lead, words.reportView.issue));
  await press(lead, button(lead, words.reportView.issueDo));
  await lead.getByRole('link', { name: words.reportView.publicAddress }).waitFor();
  const text = await (await fetch(`${server.url}/r/${meeting.id}/report.txt`)).text();
  expect(text).toContain('تقرر عقد الاجتماع المقبل في تشرين الثاني/نوفمبر.');
  expect(text).toContain('تعمم الأمانة النموذج');
  expect(text).not.toContain('بيان بشأن');
  expect(errors).toEqual([[], []]);
}, 120_000);
