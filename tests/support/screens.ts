// Every screen of the product, one after another, in the words of any language: a walk that changes nothing for the next one.
import type { Locator, Page } from 'playwright-core';
import type { FirstWords, LaterWords } from '../../shared/words/shape.ts';
import type { Stage } from './stage.ts';

export type Look = (where: string) => Promise<void>;

interface Walk {
  page: Page;
  stage: Stage;
  words: FirstWords & LaterWords;
  look: Look;
}

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name }).filter({ visible: true }).first();
const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

/** Presses, looks at the dialog or menu that this opens, and closes it. */
async function peek({ page, look }: Walk, press: Locator, where: string): Promise<void> {
  await press.click();
  await page.locator('dialog[open], [popover]:popover-open').first().waitFor();
  await look(where);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open], [popover]:popover-open').waitFor({ state: 'detached' });
}

/** Every menu that the screen has a button for, up to a number. */
async function menus(walk: Walk, where: string, most = 5): Promise<void> {
  const buttons = walk.page.locator('button[aria-haspopup="menu"]:enabled').filter({ visible: true });
  const count = Math.min(most, await buttons.count());
  for (let at = 0; at < count; at += 1) await peek(walk, buttons.nth(at), `${where}, menu ${at + 1}`);
}

/** Joins by the form, whatever its language. */
export async function enter({ page, look }: Walk, link: string, name: string | undefined, where: string): Promise<void> {
  await page.goto(link);
  const field = page.locator('form input').first();
  await field.waitFor();
  await look(`${where}: join`);
  if (name) await field.fill(name);
  await page.locator('form button[type="submit"]').click();
  await page.getByRole('navigation').filter({ visible: true }).waitFor();
}

async function view({ page, stage }: Walk, id: string, name: string): Promise<void> {
  await page.goto(`${stage.server.url}/m/${id}?view=${name}`);
  await page.locator(`main[data-view="${name}"]`).waitFor();
  await settled(page);
}

/** The pages outside meetings. */
export async function outside(walk: Walk): Promise<void> {
  const { page, stage, words, look } = walk;
  const { url, organiserKey } = stage.server;
  for (const path of ['/', '/nothing-here', `/m/${stage.live.id}`]) {
    await page.goto(url + path);
    await page.locator('h1').waitFor();
    await settled(page);
    await look(`outside: ${path.replace(stage.live.id, 'id')}`);
  }
  await page.goto(`${url}/#${organiserKey}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await look('home');
  await menus(walk, 'home', 2);
  for (const [index, item] of [words.home.links, words.home.delete].entries()) {
    const row = page.locator('li button[aria-haspopup="menu"]').nth(index);
    await row.click();
    await peek(walk, page.getByRole('menuitem', { name: item }).filter({ visible: true }), `home: dialog ${index + 1}`);
  }
  await page.goto(`${url}/new`);
  await page.locator('form').waitFor();
  await button(page, words.create.create).click();
  await look('new: what is missing');
  await page
    .locator('textarea')
    .last()
    .fill('Open consultation\n1. Geneva (Amina Diallo, 5 minutes)\n2. Guadalajara (20 minutes)\n   2.1 Remote hubs\n3. A.O.B.');
  for (const details of await page.locator('details').all()) await details.evaluate((one) => one.setAttribute('open', ''));
  await settled(page);
  await look('new: an agenda');
}

/** The call as a lead has it, and all views. */
export async function call(walk: Walk): Promise<void> {
  const { page, stage, words, look } = walk;
  const isPhone = (page.viewportSize()?.width ?? 0) < 960;
  await enter(walk, stage.live.links.secretariat, 'Chengetai Masango', 'lead');
  await view(walk, stage.live.id, 'call');
  await look('call, lead');
  if (isPhone) {
    for (const pane of ['agenda', 'minutes', 'floor'] as const) {
      await button(page.getByRole('navigation'), words.call.panes[pane]).click();
      await look(`call, lead: ${pane}`);
      await menus(walk, `call, lead: ${pane}`);
    }
    await button(page.getByRole('navigation'), words.call.panes.minutes).click();
  } else await menus(walk, 'call, lead', 9);
  const editor = page.locator('[contenteditable="true"]').first();
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.getByRole('listbox').first().waitFor();
  await look('call, lead: blocks');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  for (const tool of [words.editor.link, words.editor.reference])
    await peek(walk, button(page.getByRole('toolbar'), tool), `call, lead: ${tool === words.editor.link ? 'link' : 'reference'}`);
  await button(page.getByRole('toolbar'), words.attribution.toggle).click();
  await look('call, lead: who wrote');
  await button(page.getByRole('toolbar'), words.attribution.toggle).click();
  await page.keyboard.press('ControlOrMeta+h');
  await page.getByRole('search').getByRole('textbox').first().fill('the');
  await page.getByRole('search').getByRole('checkbox').first().check();
  await look('call, lead: find and replace');
  await page.keyboard.press('Escape');
  if (!isPhone) {
    await peek(walk, button(page, words.floorMore.askRoom), 'call, lead: ask the room');
    await peek(walk, button(page, words.reportView.closeDo), 'call, lead: close');
    await button(page, words.yours.nameAndRole('Chengetai Masango', words.roles.secretariat).slice(0, 18)).click();
    await peek(walk, page.getByRole('menuitem', { name: words.yours.keys }), 'keys');
  }
  for (const name of ['where', 'register', 'people', 'timeline', 'report', 'setup']) {
    await view(walk, stage.live.id, name);
    for (const details of await page.locator('main details').all()) await details.evaluate((one) => one.setAttribute('open', ''));
    await look(`lead: ${name}`);
  }
  await menus(walk, 'set up', 1);
  await peek(walk, button(page, words.share.replaceFor(words.roles.member)), 'set up: replace a link');
  await view(walk, stage.live.id, 'people');
  await peek(walk, button(page, words.people.note), 'people: note');
  await page.goto(`${stage.server.url}/m/${stage.live.id}/big`);
  await settled(page);
  await look('big view');
}

/** The call as a member and an observer have it. */
export async function follow(walk: Walk): Promise<void> {
  const { page, stage, words, look } = walk;
  await enter(walk, stage.live.links.member, 'Amina Diallo', 'member');
  await view(walk, stage.live.id, 'call');
  await look('call, member');
  if ((page.viewportSize()?.width ?? 0) < 960) await button(page.getByRole('navigation'), words.call.panes.agenda).click();
  await peek(walk, button(page, words.agenda.propose), 'call, member: propose');
  await page.context().clearCookies();
  await enter(walk, stage.live.links.observer, undefined, 'observer');
  await view(walk, stage.live.id, 'call');
  await look('call, observer');
}

/** The report on its way, with its dialogs, and issued. */
export async function reporting(walk: Walk): Promise<void> {
  const { page, stage, words, look } = walk;
  await enter(walk, stage.review.links.secretariat, 'Chengetai Masango', 'report');
  await view(walk, stage.review.id, 'report');
  await look('report: write');
  await button(page, words.reportView.preview).click();
  await settled(page);
  await look('report: preview');
  await button(page, words.reportView.review).click();
  await look('report: comments');
  for (const [name, where] of [
    [words.review.comment(2), 'comment'],
    [words.review.mail, 'mail'],
    [words.review.word.title, 'Word'],
    [words.review.extend, 'deadline'],
    [words.reportView.issue, 'publish'],
  ] as const)
    await peek(walk, button(page, name), `report: ${where}`);
  await enter(walk, stage.issued.links.secretariat, 'Chengetai Masango', 'issued');
  await view(walk, stage.issued.id, 'report');
  await look('issued');
  await peek(walk, button(page, words.reportView.reopen), 'issued: correct');
}

/** The pages that the server writes itself. */
export async function served({ page, stage, look }: Walk): Promise<void> {
  const { url } = stage.server;
  for (const path of [`/m/${stage.live.id}/text`, `/r/${stage.issued.id}`, '/archive', '/archive/search?q=venue', '/m/nothing/text']) {
    await page.context().clearCookies();
    await page.goto(url + path);
    await look(`served: ${path.replace(stage.live.id, 'id').replace(stage.issued.id, 'id')}`);
  }
  await page.goto(`${url}/m/${stage.live.id}/text`);
  await page.locator('input:not([type=hidden])').first().fill(stage.live.links.observer);
  await page.locator('button').first().click();
  // A page that refreshes interrupts screen readers: the link to stop it comes first.
  await page.getByRole('link').first().click();
  await page.waitForURL(/still/);
  await look('served: the plain page');
}

export const walks = { outside, call, follow, reporting, served };
