// A real browser for the tests: one Chromium a file, one context a person, so that nobody shares a session.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { root } from './sources.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The folder of the built client; `BUILT_CLIENT` names another. */
export const builtClient: string = process.env.BUILT_CLIENT ?? join(root, 'client/dist');

/** Only the tests of working offline let the browser keep the client: it would cost all others the time of keeping it. */
const unkept: BrowserContextOptions = { serviceWorkers: 'block' };
export const wide: BrowserContextOptions = { ...unkept, viewport: { width: 1440, height: 900 } };
export const phone: BrowserContextOptions = { ...unkept, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A page of someone's own. An error thrown in the page fails the test that closes it. */
export async function newPage(browser: Browser, options: BrowserContextOptions = wide): Promise<Page> {
  const context = await browser.newContext({ ...unkept, locale: 'en-GB', timezoneId: 'Europe/Zurich', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** Collects what the page throws and what its console calls an error, for `expect(errors).toEqual([])` at the end. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Opens an invitation and joins, with a name where one is given. */
export async function joinPage(page: Page, link: string, who?: { name: string; affiliation?: string }): Promise<void> {
  await page.goto(link);
  if (who) {
    await page.getByLabel(/^Name/).fill(who.name);
    if (who.affiliation) await page.getByLabel(/^Affiliation/).fill(who.affiliation);
  }
  await page.getByRole('button', { name: who ? /^Join/ : /^Follow/ }).click();
  await page.getByRole('navigation').filter({ visible: true }).waitFor();
}

interface AxeViolation {
  id: string;
  impact: string | null;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** The rules of axe that depend on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Fails if axe finds anything serious or critical on the current page. Colours are the same in every language, and the rest is the same in every colour scheme:
 * where all has been looked at once, `look` leaves out what cannot differ.
 */
export async function expectAccessible(page: Page, where: string, look: 'all' | 'colours' | 'structure' = 'all'): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const only = look === 'colours' ? { runOnly: colourRules } : {};
  const without = look === 'structure' ? { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) } : {};
  const violations = await page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: AxeViolation[] }> } };
      return (await axe.run(options)).violations;
    },
    { resultTypes: ['violations'], ...only, ...without },
  );
  const serious = violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical');
  expect(
    serious.map((violation) => `${where}: ${violation.id} at ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`),
    JSON.stringify(serious, null, 1),
  ).toEqual([]);
}
