// `npm run screenshot`: takes the picture in the README: the Chair's page while a decision is put to the room.
import { join } from 'node:path';
import { builtClient, joinPage, launch, newPage } from '../support/browser.ts';
import { startServer } from '../support/server.ts';
import { root } from '../support/sources.ts';
import { playCall } from './play.ts';
import { meeting as facts, people, pointOfOrder } from './script.ts';

const server = await startServer({ staticDir: builtClient });
const browser = await launch();
try {
  const meeting = await server.createMeeting(facts);
  const page = await newPage(browser);
  await joinPage(page, meeting.links.chair, people.chair);
  const asked = page
    .getByText(pointOfOrder)
    .first()
    .waitFor({ timeout: 60_000 })
    .then(() => page.screenshot({ path: join(root, 'docs/screenshot.png') }));
  await Promise.all([asked, playCall({ url: server.url, meeting, breathMs: 150, say: () => {} })]);
} finally {
  await browser.close();
  await server.stop();
}
