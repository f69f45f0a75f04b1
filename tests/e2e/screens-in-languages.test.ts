// Every screen in Arabic, Chinese and Russian: by the accessibility rules, no wider than the window, and in no other language.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtClient, errorsOf, expectAccessible, launch, newPage, phone, wide } from '../support/browser.ts';
import { facts } from '../support/meeting.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
let browser: Browser;
const people: Person[] = [];
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ staticDir: builtClient }), launch()]);
});
afterAll(async () => {
  for (const person of people) person.leave();
  await browser.close();
  await server.stop();
});

/** By the rules, and no wider than the window; kept as a picture where `SHOTS` names a folder. */
async function look(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), where).toBeLessThanOrEqual(0);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${where.replaceAll(/\W+/g, '-')}.png` });
}

const views = ['call', 'where', 'register', 'people', 'timeline', 'report', 'setup'];

test.each(['ar', 'zh', 'ru'])('[LA7] every screen fits its window in %s, and goes by the accessibility rules', async (language) => {
  const meeting = await server.createMeeting({
    ...facts,
    startsAt: new Date().toISOString(),
    joinUrl: 'https://example.org/join',
    agenda: [
      { title: 'Preparation of the annual meeting and the input of the national and regional initiatives', minutes: 20 },
      { title: 'التحضير للاجتماع السنوي', children: [{ title: '最佳做法论坛', minutes: 5 }] },
      { title: 'Подготовка ежегодного совещания', section: 'aob' },
    ],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn St. Amour' });
  people.push(chair);
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const itemId = agenda[0]?.id ?? '';
  await chair.must({ type: 'item.start', itemId });
  for (const name of ['Amina Diallo', 'أمينة ديالو', '陈波']) await chair.must({ type: 'floor.add', name, channel: 'phone' });
  await chair.must({ type: 'floor.give' });
  chair.write((doc) => {
    block(doc, `item:${itemId}`, 'The venue stays as it is.', { kind: 'decision' });
    block(doc, `item:${itemId}`, 'أرسلت الأمانة النموذج', { kind: 'action', owner: 'أمينة ديالو', due: '2016-11-01' });
  });
  await chair.saved();
  for (const [size, options] of [
    ['wide', wide],
    ['phone', phone],
  ] as const) {
    const page = await newPage(browser, { ...options, locale: language, reducedMotion: 'reduce' });
    const errors = errorsOf(page);
    await page.goto(meeting.links.secretariat);
    await page.locator('form input').first().fill('Chengetai Masango');
    await look(page, `${language} ${size} join`);
    await page.locator('form button[type="submit"]').click();
    await page.getByRole('navigation').filter({ visible: true }).waitFor();
    for (const view of views) {
      await page.goto(`${server.url}/m/${meeting.id}?view=${view}`);
      await page.locator(`main[data-view="${view}"]`).waitFor();
      await page.waitForLoadState('networkidle');
      await look(page, `${language} ${size} ${view}`);
    }
    await page.goto(`${server.url}/m/${meeting.id}/big`);
    await page.waitForLoadState('networkidle');
    await look(page, `${language} ${size} big`);
    expect(errors).toEqual([]);
    await page.context().close();
  }
});
