// The agenda that people already have: pasted with its lists, dropped as a file, corrected line by line.

import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { errorsOf, newPage, phone } from '../support/browser.ts';
import { opened } from '../support/opened.ts';

const { server, browser } = await opened();

const field = (page: Page) => page.getByLabel('Paste the agenda (the text of the e-mail)').and(page.locator('textarea'));
const understood = (page: Page) => page.getByRole('region', { name: 'What was understood' });
const titles = (page: Page) => understood(page).locator('.title').allTextContents();

async function open(options?: Parameters<typeof newPage>[1]): Promise<Page> {
  const page = await newPage(browser, options);
  await page.goto(`${server.url}/new#${server.organiserKey}`);
  await field(page).waitFor();
  return page;
}

async function drop(page: Page, name: string, bytes: number[]): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    { name, bytes },
  );
  await field(page).dispatchEvent('drop', { dataTransfer: data });
}

test('[AG26] lists and tables of a clipboard are pasted with their structure, and undone by one key', async () => {
  const page = await open();
  const errors = errorsOf(page);
  await field(page).focus();
  await page.evaluate(() => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', '<ol><li>Opening (5 min)</li><li>Budget<ul><li>Accounts</li></ul></li></ol>');
    clipboard.setData('text/plain', 'Opening (5 min)\nBudget\nAccounts');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => field(page).inputValue()).toBe('1. Opening (5 min)\n2. Budget\n    - Accounts');
  expect(await titles(page)).toEqual(['Opening', 'Budget', 'Accounts']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => field(page).inputValue()).toBe('');
  expect(errors).toEqual([]);
});

test('[AG27] a file is dropped or chosen, and one that cannot be read says what to do', async () => {
  const page = await open();
  await drop(page, 'agenda.csv', [...strToU8('Item,Minutes,Presenter\nWelcome,5,Chair\n"Budget, part 1",20,Ana Pérez')]);
  await expect.poll(() => titles(page)).toEqual(['Welcome', 'Budget, part 1']);

  const paragraph = (text: string, level?: number, looks = ''): string =>
    `<w:p>${level === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`}<w:r>${looks}<w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string, below?: string): string => `<w:tc>${paragraph(text)}${below === undefined ? '' : paragraph(below, 0)}</w:tc>`;
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const levels = `<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl>`;
  const docx = zipSync({
    'word/document.xml': strToU8(
      `<w:document ${w}><w:body>${paragraph('Opening', 0)}${paragraph('Roll call', 1)}${paragraph('Closing', 0)}${paragraph('Old', 0, '<w:rPr><w:strike/></w:rPr>')}<w:tbl><w:tr>${cell('Item')}${cell('Lead')}</w:tr><w:tr>${cell('Budget', 'Income')}${cell('Bo Ek')}</w:tr></w:tbl></w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
  });
  await field(page).fill('');
  await page.locator('input[type=file]').setInputFiles({ name: 'agenda.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(docx) });
  await expect.poll(() => field(page).inputValue()).toBe('1. Opening\n    a) Roll call\n2. Closing\n3. ~~Old~~\n\nItem\tLead\nBudget\tBo Ek\n- Income\t');

  await drop(page, 'agenda.docx', [1, 2, 3]);
  await page.getByRole('alert').filter({ hasText: 'agenda.docx cannot be read. Paste its text instead.' }).waitFor();
  await drop(page, 'agenda.odt', [1]);
  await page.getByRole('alert').filter({ hasText: 'agenda.odt cannot be read: this kind of file is not supported.' }).waitFor();
});

test('[AG24][AG25] facts fill the form, a day is chosen, a line is corrected by keyboard, and the meeting has them', async () => {
  const page = await open();
  await field(page).fill(
    'Board of Examples\nBoard meeting\nDate: Tuesday 4 May 2027\nTime: 10:00-12:00 CEST\nPlace: Room 4B\nChair: Ana Lima\n\nAgenda\n\nDay 1: 4 May\n\n1. Opening\n2. Report\nSam Okoye\nCoffee break (15 min)\n\nDay 2: 5 May\n\n1. Budget\n\nNOTES\n\n- bring a pen',
  );
  await page.getByRole('button', { name: 'Fill the form' }).click();
  expect(
    await page
      .getByLabel(/^Title/)
      .first()
      .inputValue(),
  ).toBe('Board meeting');
  expect(await page.getByLabel(/^Date and time, in UTC/).inputValue()).toBe('2027-05-04T08:00');
  expect(await page.getByLabel(/^Chair/).inputValue()).toBe('Ana Lima');

  await page.getByLabel('The agenda covers several days. Use').selectOption('Day 1: 4 May');
  expect(await titles(page)).toEqual(['Opening', 'Report', 'Coffee break']);
  await understood(page).getByText('Left out, not agenda: 2 lines').waitFor();

  await page.getByText('Line by line').focus();
  await page.keyboard.press('Enter');
  const line = page.getByLabel('Line 14, Sam Okoye: kind');
  await line.focus();
  await page.keyboard.type('Presents');
  await page.keyboard.press('Enter');
  await expect.poll(() => understood(page).locator('.soft').allTextContents()).toContain('Sam Okoye');

  await page.reload();
  await expect.poll(() => understood(page).locator('.soft').allTextContents()).toContain('Sam Okoye');
  await page.getByLabel(/^Secretariat/).fill('Bo');
  await page.getByRole('button', { name: 'Create meeting' }).click();
  const link = await page.getByRole('link', { name: 'Enter as Secretariat' }).getAttribute('href');
  expect(link).toContain('/');
  await page.getByRole('link', { name: 'Enter as Secretariat' }).click();
  await page.getByLabel(/^Name/).fill('Bo');
  await page.getByRole('button', { name: /^Join/ }).click();
  await page.getByText('Sam Okoye').first().waitFor();
  expect(await page.getByText('Budget', { exact: true }).count()).toBe(0);

  // The break has no number and no text, and the place is below the agenda.
  await page.getByText('Room 4B').waitFor();
  await page.getByRole('button', { name: /^Coffee break/ }).click();
  await page.getByText('A break: no minutes are taken.').waitFor();
});

test('[AG25] a line is corrected on a phone, and nothing is wider than the window', async () => {
  const page = await open(phone);
  await field(page).fill('1. Opening\n2. Budget\n\nA note that is an item');
  await page.getByText('Line by line').tap();
  await page.getByLabel('Line 4, A note that is an item: kind').selectOption({ label: 'Is an item' });
  await expect.poll(() => titles(page)).toEqual(['Opening', 'Budget', 'A note that is an item']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
