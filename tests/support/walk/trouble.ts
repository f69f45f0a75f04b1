// The screens for trouble: the line is lost, the session ends, text is refused, or a part of the page cannot be loaded.
import type { Page, WebSocketRoute } from 'playwright-core';
import { must } from '../../../shared/kit/must.ts';
import { closeCode } from '../../../shared/wire/sync.ts';
import { wireVersion } from '../../../shared/wire/version.ts';
import { Person } from '../person.ts';
import { each, enter, settled, view, type Walk } from './walk.ts';

/** The two lines of a page that opens a meeting from here on. */
async function linesOf(page: Page) {
  const lines = { meeting: [] as WebSocketRoute[], minutes: [] as WebSocketRoute[], isCut: false, isHeld: false };
  await page.routeWebSocket(/socket\.io/, (route) => {
    if (lines.isCut) return void route.close();
    route.connectToServer();
    lines.meeting.push(route);
  });
  await page.routeWebSocket(/\/minutes\//, (route) => {
    if (lines.isCut) return void route.close();
    const server = route.connectToServer();
    route.onMessage((message) => {
      if (!lines.isHeld) server.send(message);
    });
    lines.minutes.push(route);
  });
  return lines;
}

/** Keeps the meeting as this device would: it does so only with its worker, which these pages run without. */
const keepSeen = (page: Page, meetingId: string, wire: number): Promise<void> =>
  page.evaluate(
    async ([id, version]) => {
      const read = async (path: string): Promise<unknown> => (await fetch(`/api/meetings/${id}${path}`)).json();
      const [state, you] = await Promise.all([read(''), read('/you')]);
      const now = Date.now();
      await new Promise((kept, failed) => {
        const opening = indexedDB.open('rapporteur-seen', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('meetings');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('meetings', 'readwrite');
          transaction.objectStore('meetings').put({ meetingId: id, wire: version, you, state, now, keptAt: now }, id);
          transaction.oncomplete = kept;
        };
      });
    },
    [meetingId, wire] as const,
  );

const scripts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );

export async function trouble(walk: Walk): Promise<void> {
  const { page, stage } = walk;
  const { url } = stage.server;
  const lines = await linesOf(page);
  // As on a device that has no organiser's key.
  await page.context().clearCookies();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  walk.spoken = must(walk.tongues[0], 'a language');
  await enter(walk, stage.live.links.member, 'Remote hubs', 'trouble');
  await view(walk, stage.live.id, 'call');
  // Text that the server does not take.
  lines.isHeld = true;
  await page.locator('[contenteditable="true"]').first().focus();
  await page.keyboard.type('venue');
  await lines.minutes.at(-1)?.close({ code: closeCode.forbidden });
  await page.getByRole('alert').locator('pre').waitFor({ state: 'attached' });
  await each(walk, 'trouble: refused');
  lines.isHeld = false;
  await keepSeen(page, stage.live.id, wireVersion);
  // No line: first while the page is open, then as it is opened.
  lines.isCut = true;
  await lines.meeting.at(-1)?.close();
  await page.locator('.banner').waitFor();
  await each(walk, 'trouble: no line');
  const live = `**/api/meetings/${stage.live.id}**`;
  await page.route(live, (route) => route.abort());
  await page.reload();
  await page.locator('.banner time').waitFor();
  await each(walk, 'trouble: seen last');
  await page.goto(url);
  await page.locator(`main a[href="/m/${stage.live.id}"]`).waitFor();
  await each(walk, 'trouble: meetings on this device');
  const atHome = new Set(await scripts(page));
  // A session that ends.
  await page.unroute(live);
  lines.isCut = false;
  await view(walk, stage.live.id, 'call');
  const lead = await Person.joins(url, stage.live, 'secretariat', { name: 'Chengetai Masango' });
  const { participants } = await lead.until(({ participants: all }) => all.some(({ name }) => name === 'Remote hubs'));
  await lead.must({
    type: 'people.remove',
    participantId: must(
      participants.findLast(({ name, role }) => name === 'Remote hubs' && role === 'member'),
      'a member',
    ).id,
  });
  lead.leave();
  await page.locator('.goodbye').waitFor();
  await each(walk, 'trouble: removed');
  // A meeting that does not come, and a part of the page that does not.
  await page.context().clearCookies();
  const review = `**/api/meetings/${stage.review.id}**`;
  await page.route(review, () => undefined);
  lines.isCut = true;
  await page.goto(`${url}/m/${stage.review.id}`);
  await page.locator('.alone').waitFor();
  await walk.look('trouble: loading', walk.spoken, 'screen');
  await page.unroute(review);
  await page.route(review, (route) => route.abort());
  await page.reload();
  await page.locator('.alone', { hasText: walk.spoken.words.offline.cannotOpen }).waitFor();
  await walk.look('trouble: cannot open', walk.spoken, 'screen');
  await page.unroute(review);
  await page.goto(`${url}/new`);
  await page.locator('form').waitFor();
  const others = (await scripts(page)).filter((name) => !atHome.has(name));
  for (const script of others) await page.route(script, (route) => route.abort());
  await page.reload();
  await page.locator('.failed').waitFor();
  await settled(page);
  await walk.look('trouble: a part fails', walk.spoken, 'screen');
  for (const script of others) await page.unroute(script);
}
