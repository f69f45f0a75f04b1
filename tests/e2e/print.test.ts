// The published page on paper, as Chromium prints it.
import { expect, test } from 'vitest';
import { renderHtml } from '../../shared/render/html.ts';
import { newPage } from '../support/browser.ts';
import { openedBrowser } from '../support/opened.ts';
import { pdfText } from '../support/pdf.ts';
import { reportIn } from '../support/six-reports.ts';

const browser = await openedBrowser();
test('[RP29] the page prints with numbers at its foot, whole rows, and nothing for a screen alone', { timeout: 60_000 }, async () => {
  const report = reportIn('en');
  report.participants = Array.from({ length: 60 }, (_, index) => ({
    name: `Person-${index}`,
    affiliation: `START-${index} International Federation of Library Associations and Institutions, Committee on Freedom of Access END-${index}`,
    role: 'member' as const,
    presence: 'present' as const,
  }));
  const page = await newPage(browser);
  await page.setContent(renderHtml(report, { downloads: [{ format: 'docx', href: '/report.docx' }] }));
  const pages = pdfText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    .split('\f')
    .filter((text) => text.trim() !== '');
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, text] of pages.entries()) expect(text.trim().split('\n').at(-1)?.trim()).toBe(String(index + 1));
  for (let index = 0; index < 60; index += 1) {
    const start = pages.findIndex((text) => new RegExp(`START-${index}\\b`).test(text));
    expect(pages[start], String(index)).toMatch(new RegExp(`END-${index}\\b`));
  }
  expect(pages.join('')).not.toMatch(/Word|↩/);
  await page.context().close();
});
