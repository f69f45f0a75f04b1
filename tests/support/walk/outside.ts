// The pages outside meetings: the landing, the home and the other pages of the office, a new meeting.
import { button, each, menus, peek, settled, type Walk } from './walk.ts';

async function visit(walk: Walk, path: string): Promise<void> {
  await walk.page.goto(walk.stage.server.url + path);
  await walk.page.locator('h1').waitFor();
  await settled(walk.page);
}

export async function outside(walk: Walk): Promise<void> {
  const { page, stage } = walk;
  const { organiserKey } = stage.server;
  // As where an organisation's sign-on is set up.
  await page.route('**/api/sign-on', (route) => route.fulfill({ json: { available: true } }));
  for (const path of ['/', `/m/${stage.live.id}`]) {
    await visit(walk, path);
    await each(walk, `outside: ${path.replace(stage.live.id, 'id')}`);
  }
  await page.goto(`${stage.server.url}/#${organiserKey}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await settled(page);
  await each(walk, 'home', async () => {
    await menus(walk, 'home', 2);
    const { home } = walk.spoken.words;
    for (const [index, item] of [home.links, home.delete].entries()) {
      await page.locator('li button[aria-haspopup="menu"]').nth(index).click();
      await peek(walk, page.getByRole('menuitem', { name: item }).filter({ visible: true }), `home: dialog ${index + 1}`);
    }
  });
  for (const path of ['/office/register', '/office/series', '/office/retention', '/office/organisers']) {
    await visit(walk, path);
    if (path === '/office/organisers') await walk.page.locator('main form input').first().fill('Amina Diallo');
    await each(walk, path.slice(1), async () => {
      if (path === '/office/register') await peek(walk, button(page, walk.spoken.words.office.superseded.open), 'office/register: superseded');
    });
  }
  await visit(walk, '/office/person');
  await page.locator('main form input').fill('Amina Diallo');
  await page.locator('main form button[type="submit"]').click();
  await page.locator('main li').first().waitFor();
  await each(walk, 'office/person');
  await page.goto(stage.owner);
  await page.locator('main li').first().waitFor();
  await each(walk, 'actions of an owner');
  await visit(walk, `/office/series?id=${stage.series}`);
  await each(walk, 'office/series: one');
  await page.goto(`${stage.server.url}/new`);
  await page.locator('form').waitFor();
  await each(walk, 'new: what is missing', async () => {
    await button(page, walk.spoken.words.create.create).click();
    // It goes to the first field that lacks something, a moment later.
    await page.locator(':focus[aria-invalid]').waitFor();
  });
  await page
    .locator('textarea')
    .last()
    .fill('Open consultation\n1. Geneva (Amina Diallo, 5 minutes)\n2. Guadalajara (20 minutes)\n   2.1 Remote hubs\n3. A.O.B.');
  for (const details of await page.locator('details').all()) await details.evaluate((one) => one.setAttribute('open', ''));
  await settled(page);
  await each(walk, 'new: an agenda');
}
