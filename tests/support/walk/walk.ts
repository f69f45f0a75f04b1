// A walk through screens, each of them looked at in several languages: the language changes in place, as LA6 has it.
import type { Locator, Page, Request } from 'playwright-core';
import type { Language } from '../../../shared/meeting/facts.ts';
import type { FirstWords, LaterWords } from '../../../shared/words/shape.ts';
import type { Stage } from '../stage.ts';

/** A language, and what the page says in it. */
export interface Tongue {
  language: Language;
  words: FirstWords & LaterWords;
}

/** The thing looked at: a screen or dialog as a whole, or a menu in front of one. */
export type Looked = 'screen' | 'menu';

export type Size = 'phone' | 'wide';

export interface Walk {
  page: Page;
  stage: Stage;
  tongues: readonly Tongue[];
  /** The one that the page speaks now. */
  spoken: Tongue;
  look(where: string, tongue: Tongue, looked: Looked): Promise<void>;
}

export const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 960;

export const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name }).filter({ visible: true }).first();

const underWay = new WeakMap<Page, Set<Request>>();

/** From here on `settled` knows what the page asks for. */
export function follow(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

const drawn = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Nothing that the page asked for is on its way, over a few frames. */
export async function settled(page: Page): Promise<void> {
  for (let still = 0; still < 2; ) {
    await drawn(page);
    still = underWay.get(page)?.size === 0 ? still + 1 : 0;
  }
}

async function speak(walk: Walk, tongue: Tongue): Promise<void> {
  if (walk.spoken === tongue) return;
  const { language } = tongue;
  await walk.page.evaluate((to) => document.querySelector<HTMLElement>(`[role="menuitemradio"] [lang="${to}"]`)?.click(), language);
  await walk.page
    .waitForFunction((to) => document.documentElement.lang === to, language, { timeout: 5000 })
    .catch(() => {
      throw new Error(`${walk.page.url()} has no menu of languages, or does not follow it`);
    });
  walk.spoken = tongue;
}

/** Looks at the screen in each language, and at what `see` opens on it. The page stays in the last of them. */
export async function each(walk: Walk, where: string, see?: () => Promise<void>): Promise<void> {
  const { tongues } = walk;
  const from = tongues.indexOf(walk.spoken);
  for (const step of tongues.keys()) {
    await speak(walk, tongues[(from + step) % tongues.length] as Tongue);
    await walk.look(where, walk.spoken, 'screen');
    await see?.();
  }
}

/** Presses, looks at the dialog or menu that this opens, and closes it. */
export async function peek({ page, look, spoken }: Walk, press: Locator, where: string, looked: Looked = 'screen'): Promise<void> {
  // Wherever it is on the page: on a phone the question to the room may be above it.
  await press.evaluate((element: HTMLElement) => element.click());
  await page.locator('dialog[open], [popover]:popover-open').first().waitFor();
  // A menu is placed in the frame after it opens.
  await drawn(page);
  await look(where, spoken, looked);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open], [popover]:popover-open').waitFor({ state: 'detached' });
}

/** Every menu that the screen has a button for, up to a number. */
export async function menus(walk: Walk, where: string, most = 5): Promise<void> {
  const buttons = walk.page.locator('button[aria-haspopup="menu"]:enabled').filter({ visible: true });
  const count = Math.min(most, await buttons.count());
  for (let at = 0; at < count; at += 1) await peek(walk, buttons.nth(at), `${where}, menu ${at + 1}`, 'menu');
}

/** Joins by the form; without a name where none is given. */
export async function enter(walk: Walk, link: string, name: string | undefined, where: string): Promise<void> {
  const { page } = walk;
  await page.goto(link);
  const field = page.locator('form input').first();
  await field.waitFor();
  await each(walk, `${where}: join`);
  if (name) await field.fill(name);
  await (name ? page.locator('form button[type="submit"]') : button(page, walk.spoken.words.joining.follow)).click();
  await page.getByRole('navigation').filter({ visible: true }).waitFor();
  await settled(page);
}

/** Goes to a view of the meeting that is open, or opens the meeting there. */
export async function view({ page, stage }: Walk, id: string, name: string): Promise<void> {
  if (new URL(page.url()).pathname === `/m/${id}`)
    await page.evaluate((to) => {
      history.pushState(null, '', `?view=${to}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, name);
  else await page.goto(`${stage.server.url}/m/${id}?view=${name}`);
  await page.locator(`main[data-view="${name}"]`).waitFor();
  await settled(page);
}

/** Opens all that is folded away. */
export async function unfold({ page }: Walk): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
  await settled(page);
}
