// The pages that the server writes itself.
import type { Walk } from './walk.ts';

export async function served(walk: Walk): Promise<void> {
  const { page, stage } = walk;
  const { url } = stage.server;
  for (const tongue of walk.tongues) {
    const look = (where: string): Promise<void> => walk.look(`served: ${where}`, tongue, 'screen');
    await page.context().clearCookies();
    for (const path of ['/m/id/text', '/r/issued', '/archive', '/archive/search?q=venue', '/m/nothing/text', '/nothing-here']) {
      const at = url + path.replace('/m/id', `/m/${stage.live.id}`).replace('issued', stage.issued.id);
      await page.goto(`${at}${at.includes('?') ? '&' : '?'}lang=${tongue.language}`);
      await look(path);
    }
    await page.goto(`${url}/m/${stage.live.id}/text?lang=${tongue.language}`);
    await page.locator('input:not([type=hidden])').first().fill(stage.live.links.observer);
    await page.locator('button').first().click();
    // A page that refreshes interrupts screen readers: the link to stop it comes first.
    await page.getByRole('link').first().click();
    await page.waitForURL(/still/);
    await look('the plain page');
  }
}
