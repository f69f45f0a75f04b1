// Latecomers see where the call is, and what was decided so far.

import { expect, test } from 'vitest';
import { systemClock } from '../../server/system.ts';
import { must } from '../../shared/kit/must.ts';
import { errorsOf, expectAccessible, joinPage, newPage, phone, wide } from '../support/browser.ts';
import { virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

/** How far the server's clock is ahead, so that a call has gone on for a while. */
let ahead = 0;
const clock = { ...systemClock, now: () => systemClock.now() + ahead };
const { server, browser } = await opened({ clock });

const shots = process.env.SHOTS;

test.each([
  ['wide, light', { ...wide, colorScheme: 'light' as const }],
  ['phone, dark', { ...phone, colorScheme: 'dark' as const }],
])('[CA16] who comes late lands at what happened so far, and is at the call by one press; the second time at once, %s', async (how, options) => {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    startsAt: new Date().toISOString(),
    agenda: [
      { title: 'Opening', minutes: 5 },
      { title: 'Programme', minutes: 20 },
      { title: 'Venue', minutes: 10 },
    ],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Ana Lima' });
  const { agenda } = await chair.must({ type: 'meeting.open' });
  const early = await newPage(browser, options);
  await joinPage(early, meeting.links.member, { name: 'Bo' });
  await early.locator('article h2', { hasText: 'Opening' }).waitFor();
  for (const item of agenda.slice(0, 2)) await chair.must({ type: 'item.start', itemId: item.id });
  chair.write((doc) => {
    block(doc, `item:${agenda[0]?.id}`, 'The agenda was adopted.', { kind: 'decision' });
    block(doc, `item:${agenda[0]?.id}`, 'Send round the list of participants', { kind: 'action', owner: 'Secretariat', due: '2016-11-01' });
  });
  await chair.saved();
  await chair.must({ type: 'floor.request' });
  await chair.must({ type: 'floor.give' });

  ahead = 20 * 60_000;
  const late = await newPage(browser, options);
  const errors = errorsOf(late);
  await joinPage(late, meeting.links.member, { name: 'Cy' });
  const page = late.getByRole('article', { name: 'So far' });
  await page.getByText('The agenda was adopted.').waitFor();
  expect(await page.getByRole('region', { name: 'Under discussion' }).textContent()).toMatch(/2\s*Programme.*Ana Lima has the floor/s);
  expect(await page.getByRole('region', { name: 'Taken so far' }).textContent()).toMatch(
    /Opening.*Done.*adopted.*Who: Secretariat.*By: 1 November 2016.*Programme.*Now/s,
  );
  expect(await page.getByRole('region', { name: 'Still to come' }).textContent()).toContain('Venue');
  await expectAccessible(late, `where we are, ${how}`);
  await late.getByRole('button', { name: /^Ask (for the floor|to speak)/ }).click();
  await chair.until(({ floor }) => floor.queue.some(({ name }) => name === 'Cy'));
  if (shots) await late.screenshot({ path: `${shots}/where-${how}.png`, fullPage: true });

  await chair.must({ type: 'item.start', itemId: must(agenda[2], 'the last item').id, waiting: 'clear' });
  await page.getByRole('region', { name: 'Under discussion' }).getByText('Venue').waitFor();
  await page.getByRole('button', { name: 'Go to the item under discussion' }).click();
  await late.locator('article h2', { hasText: 'Venue' }).waitFor();
  await late.keyboard.press('w');
  await page.waitFor();
  // The same key again is half of a double press for a moment.
  await expect
    .poll(async () => {
      await late.keyboard.press('w');
      return late.locator('article h2', { hasText: 'Venue' }).isVisible();
    })
    .toBe(true);
  await late.goto(`${server.url}/m/${meeting.id}`);
  await late.locator('article h2', { hasText: 'Venue' }).waitFor();
  expect(await page.count()).toBe(0);
  await early.reload();
  await early.locator('article h2', { hasText: 'Venue' }).waitFor();
  ahead = 0;
  expect(errors).toEqual([]);
  chair.leave();
});
