// The call as a member and an observer have it.
import { must } from '../../../shared/kit/must.ts';
import { button, each, enter, isPhone, peek, unfold, view, type Walk } from './walk.ts';

export async function following(walk: Walk): Promise<void> {
  const { page, stage } = walk;
  await page.context().clearCookies();
  await enter(walk, stage.live.links.member, 'Amina Diallo', 'member');
  await view(walk, stage.live.id, 'call');
  if (!isPhone(page)) await unfold(walk);
  if (isPhone(page)) await button(page.getByRole('navigation'), walk.spoken.words.call.panes.floor).click();
  await button(page, walk.spoken.words.floorMore.ask).click();
  await button(page, walk.spoken.words.floorMore.details).click();
  await each(walk, 'call, member', async () => {
    const { words } = walk.spoken;
    await peek(walk, button(page, words.statements.handIn), 'call, member: statement');
    if (isPhone(page)) await button(page.getByRole('navigation'), words.call.panes.agenda).click();
    await peek(walk, button(page, words.agenda.propose), 'call, member: propose');
    if (isPhone(page)) await button(page.getByRole('navigation'), words.call.panes.floor).click();
    await button(page, words.yours.nameAndRole('Amina Diallo', words.roles.member).slice(0, 12)).click();
    await peek(walk, page.getByRole('menuitem', { name: words.yours.details }), 'own details');
    await button(page, words.yours.nameAndRole('Amina Diallo', words.roles.member).slice(0, 12)).click();
    await peek(walk, page.getByRole('menuitem', { name: words.yours.leave }), 'leave this device');
  });
  await button(page, walk.spoken.words.floorMore.withdraw).click();
  await button(page, walk.spoken.words.floorMore.ask).waitFor();
  // As on another device, which remembers no name and no language.
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  walk.spoken = must(walk.tongues[0], 'a language');
  await enter(walk, stage.live.links.observer, undefined, 'observer');
  await view(walk, stage.live.id, 'call');
  if (isPhone(page)) await button(page.getByRole('navigation'), walk.spoken.words.call.panes.floor).click();
  await each(walk, 'call, observer', () => peek(walk, button(page, walk.spoken.words.floorMore.ask), 'call, observer: name'));
}
