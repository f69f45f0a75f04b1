// The call as a lead has it, and all views of the meeting.
import { button, each, enter, isPhone, menus, peek, settled, unfold, view, type Walk } from './walk.ts';

async function panes(walk: Walk): Promise<void> {
  const { page } = walk;
  for (const pane of ['agenda', 'minutes', 'floor'] as const) {
    await button(page.getByRole('navigation'), walk.spoken.words.call.panes[pane]).click();
    await each(walk, `call, lead: ${pane}`, () => menus(walk, `call, lead: ${pane}`));
  }
  await button(page.getByRole('navigation'), walk.spoken.words.call.panes.minutes).click();
}

/** The dialogs and menus of the editor and its toolbar. */
async function writing(walk: Walk): Promise<void> {
  const { page } = walk;
  const editor = page.locator('[contenteditable="true"]').first();
  await each(walk, 'call, lead: writing', async () => {
    const { words } = walk.spoken;
    await editor.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    await page.getByRole('listbox').first().waitFor();
    await walk.look('call, lead: blocks', walk.spoken, 'menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    for (const tool of ['link', 'reference'] as const) await peek(walk, button(page.getByRole('toolbar'), words.editor[tool]), `call, lead: ${tool}`);
  });
  const who = () => button(page.getByRole('toolbar'), walk.spoken.words.attribution.toggle);
  await who().click();
  await settled(page);
  await each(walk, 'call, lead: who wrote');
  await who().click();
  await page.keyboard.press('ControlOrMeta+h');
  await page.getByRole('search').getByRole('textbox').first().fill('the');
  await page.getByRole('search').getByRole('checkbox').first().check();
  await each(walk, 'call, lead: find and replace');
  await page.keyboard.press('Escape');
}

export async function call(walk: Walk): Promise<void> {
  const { page, stage } = walk;
  await enter(walk, stage.live.links.secretariat, 'Chengetai Masango', 'lead');
  await view(walk, stage.live.id, 'call');
  if (!isPhone(page)) await unfold(walk);
  await each(walk, 'call, lead', isPhone(page) ? undefined : () => menus(walk, 'call, lead', 9));
  if (isPhone(page)) await panes(walk);
  await writing(walk);
  if (!isPhone(page))
    await each(walk, 'call, lead: all', async () => {
      const { words } = walk.spoken;
      await peek(walk, button(page, words.floorMore.askRoom), 'call, lead: ask the room');
      await peek(walk, button(page, words.reportView.closeDo), 'call, lead: close');
      const statements = page.getByRole('button', { name: words.statements.read('Amina Diallo') }).first();
      await peek(walk, statements, 'call, lead: a statement');
      await button(page, words.yours.nameAndRole('Chengetai Masango', words.roles.secretariat).slice(0, 18)).click();
      await peek(walk, page.getByRole('menuitem', { name: words.yours.keys }), 'keys');
    });
  for (const name of ['where', 'register', 'people', 'timeline', 'report', 'setup']) {
    await view(walk, stage.live.id, name);
    await unfold(walk);
    if (name === 'timeline') {
      await button(page, walk.spoken.words.timeline.earlier.open).click();
      await page.locator('main input[type="range"]').waitFor();
      await settled(page);
    }
    if (name === 'setup') {
      const { share, roles } = walk.spoken.words;
      await button(page, share.qrFor(roles.member)).click();
      await settled(page);
    }
    await each(walk, `lead: ${name}`, async () => {
      const { words } = walk.spoken;
      if (name === 'people') {
        await peek(walk, button(page, words.people.note), 'people: note');
        await peek(walk, button(page, words.people.noteMany), 'people: note many');
      }
      if (name === 'setup') {
        await menus(walk, 'set up', 1);
        await peek(walk, button(page, words.share.replaceFor(words.roles.member)), 'set up: replace a link');
      }
    });
  }
  for (const tongue of walk.tongues) {
    await page.goto(`${stage.server.url}/m/${stage.live.id}/big?lang=${tongue.language}`);
    await page.getByRole('main').waitFor();
    await settled(page);
    walk.spoken = tongue;
    await walk.look('big view', tongue, 'screen');
  }
}
