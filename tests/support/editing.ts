// A call at its first item, with one person's editor in a browser and another who sees the text through the contract.
import type { Browser, BrowserContextOptions, CDPSession, Locator, Page, WebSocketRoute } from 'playwright-core';
import { must } from '../../shared/kit/must.ts';
import type { Language } from '../../shared/meeting/facts.ts';
import { frame, syncStep } from '../../shared/wire/sync.ts';
import { joinPage, newPage, phone, wide } from './browser.ts';
import { type Created, virtualMeeting } from './contract.ts';
import { Person } from './person.ts';
import { seen } from './reading.ts';
import type { RunningServer } from './server.ts';

/** A browser as it names itself: the editor takes another path for each. */
export interface Agent {
  name: string;
  options: BrowserContextOptions;
  vendor?: string;
}

export const desktop: Agent = { name: 'a desktop browser', options: wide };
export const android: Agent = {
  name: 'Chrome on Android',
  options: { ...phone, userAgent: 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36' },
};
export const ios: Agent = {
  name: 'Safari on iOS',
  options: {
    ...phone,
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  },
  vendor: 'Apple Computer, Inc.',
};
export const agents: readonly Agent[] = [desktop, android, ios];

/** The page's line to the minutes, to be cut and mended. */
export interface Line {
  cut(): Promise<void>;
  mend(): void;
  /** Resolves as the next change by others has reached the page. */
  changed(): Promise<unknown>;
}

async function lineOf(page: Page): Promise<Line> {
  const open = new Set<WebSocketRoute>();
  let isCut = false;
  let waiting: (() => void)[] = [];
  await page.routeWebSocket(/\/minutes\//, async (route) => {
    if (isCut) return route.close({ code: 4500 });
    route.connectToServer().onMessage((message) => {
      route.send(message);
      if (typeof message === 'string' || message[0] !== frame.sync || message[1] !== syncStep.update) return;
      for (const done of waiting) done();
      waiting = [];
    });
    open.add(route);
  });
  return {
    cut: async () => {
      isCut = true;
      for (const route of open) await route.close({ code: 4500 });
      open.clear();
    },
    mend: () => {
      isCut = false;
    },
    // The page answers in order: once it answers this question, it has the change.
    changed: () => new Promise<void>((resolve) => waiting.push(resolve)).then(() => page.evaluate(() => new Promise((done) => setTimeout(done)))),
  };
}

export interface Scene {
  meeting: Created;
  page: Page;
  line: Line;
  text: Locator;
  other: Person;
  fragment: string;
}

export interface Setting {
  agent?: Agent;
  role?: 'secretariat' | 'member';
  language?: Language;
  series?: string;
}

/** A call at its first item: the Secretariat, or a member, in a browser; the Chair through the contract. */
export async function scene(
  server: RunningServer,
  browser: Browser,
  { agent = desktop, role = 'secretariat', language, series }: Setting = {},
): Promise<Scene> {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    agenda: [{ title: 'Preparations', minutes: 10 }, { title: 'Programme' }],
    ...(language && { language }),
    ...(series && { series }),
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  await chair.must({ type: 'meeting.open' });
  const item = must(must(chair.state, 'a state').agenda[0], 'an item').id;
  await chair.must({ type: 'item.start', itemId: item });
  const page = await agentPage(browser, agent);
  const line = await lineOf(page);
  await joinPage(page, meeting.links[role], { name: 'Sam Okoye' });
  const text = editorOf(page);
  await text.click();
  const fragment = `item:${item}`;
  // The caret brings the first paragraph with it. The Chair's text from here on comes after it.
  await seen(chair, fragment, (blocks) => blocks.length > 0);
  return { meeting, page, line, text, other: chair, fragment };
}

/** A page of a browser that names itself as this agent. */
export async function agentPage(browser: Browser, { options, vendor }: Agent): Promise<Page> {
  const page = await newPage(browser, options);
  if (vendor) await page.addInitScript((named) => Object.defineProperty(Navigator.prototype, 'vendor', { get: () => named }), vendor);
  return page;
}

/** One more person who writes in the same item, in a browser of their own. */
export async function joinsIn(browser: Browser, { meeting }: Scene, name: string, agent: Agent = desktop): Promise<{ page: Page; text: Locator }> {
  const page = await agentPage(browser, agent);
  await joinPage(page, meeting.links.secretariat, { name });
  const text = editorOf(page);
  await text.waitFor();
  return { page, text };
}

function editorOf(page: Page): Locator {
  return page.getByRole('textbox', { name: /Preparations/ });
}

export async function end({ page, other }: Scene): Promise<void> {
  other.leave();
  await page.context().close();
}

/** Text as an input method brings it: each step shown as it is composed, the last one taken. */
export async function compose(page: Page, ...steps: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  for (const step of steps) await composing(cdp, step);
  await cdp.send('Input.insertText', { text: steps.at(-1) ?? '' });
  await cdp.detach();
}

/** One step of a composition that goes on. */
export async function composing(cdp: CDPSession, text: string): Promise<void> {
  await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}
