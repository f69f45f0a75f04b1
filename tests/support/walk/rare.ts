// Screens that come up now and then, from answers that the server gives only in time.
import { button, each, peek, settled, type Walk } from './walk.ts';

async function open(walk: Walk, path: string): Promise<void> {
  await walk.page.goto(walk.stage.server.url + path);
  await walk.page.locator('h1').waitFor();
  await settled(walk.page);
}

/** The data that a rule of retention removes next. */
async function office(walk: Walk): Promise<void> {
  const { page, stage } = walk;
  const due = { meetingId: stage.issued.id, title: 'Open consultation', startsAt: '2026-02-01T13:00:00Z', act: 'strip', at: Date.UTC(2027, 1, 1) };
  await page.route('**/api/retention', (route) => route.fulfill({ json: { rules: [], due: [due], total: 1 } }));
  await open(walk, `/#${stage.server.organiserKey}`);
  await open(walk, '/office/retention');
  await each(walk, 'office/retention: due');
  await page.unroute('**/api/retention');
  await open(walk, '/office/register');
  await peek(walk, page.locator('main').getByRole('button', { name: walk.spoken.words.office.superseded.open }).first(), 'office/register: superseded');
}

/** The next meeting, from an agenda over two days, and its links. */
async function making(walk: Walk): Promise<void> {
  const { page, stage } = walk;
  await page.goto(`${stage.server.url}/new?from=${stage.review.id}`);
  await page.locator('form').waitFor();
  await settled(page);
  await page.locator('textarea').last().fill('Day 1\n1. Geneva (10 minutes)\n2. Remote hubs\n\nDay 2\n1. Guadalajara\n2. A.O.B.');
  await settled(page);
  await each(walk, 'new: from another');
  await page.route('**/api/meetings', (route) => route.fulfill({ json: { links: stage.live.links } }));
  await page.locator('input[type="datetime-local"]').first().fill('2026-12-01T13:00');
  await button(page, walk.spoken.words.create.create).click();
  await page.locator('main h2').first().waitFor();
  await page.locator('main button[aria-pressed]').first().click();
  await each(walk, 'new: links');
  await page.unroute('**/api/meetings');
}

export async function rare(walk: Walk): Promise<void> {
  await office(walk);
  await making(walk);
}
