// A member on a phone, by touch alone: in, on the floor, writing, looking around.

import { expect, test } from 'vitest';
import { newPage, phone } from '../support/browser.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { outline, seen } from '../support/reading.ts';

const { server, browser } = await opened();

test('[CA14] a member does their part of a call on a phone, by touch', async () => {
  const meeting = await server.createMeeting({
    title: 'Virtual meeting',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn St. Amour' },
    secretariat: [{ name: 'Chengetai Masango' }],
    agenda: [
      { title: 'Opening', minutes: 5 },
      { title: 'Programme', minutes: 20 },
    ],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn St. Amour' });
  const state = await chair.must({ type: 'meeting.open' });
  const [opening, programme] = state.agenda.map(({ id }) => id) as [string, string];
  await chair.must({ type: 'item.start', itemId: opening });

  const page = await newPage(browser, phone);
  await page.goto(meeting.links.member);
  await page.getByLabel(/^Name/).fill('Tomás Oliveira');
  await page.getByRole('button', { name: 'Join' }).tap();
  const tab = (name: RegExp) => page.getByRole('navigation').last().getByRole('button', { name });

  await tab(/^Floor/).tap();
  await page.getByRole('button', { name: 'Ask for the floor' }).tap();
  await page.getByText('You are next.').waitFor();
  await chair.until(({ floor }) => floor.queue.length === 1);
  await page.getByRole('button', { name: 'Withdraw' }).tap();
  await chair.until(({ floor }) => floor.queue.length === 0);

  await tab(/^Minutes/).tap();
  await page.getByRole('textbox', { name: /Opening/ }).tap();
  await page.keyboard.type('ACTION: Write from a phone');
  const blocks = await seen(chair, `item:${opening}`, (all) =>
    all.some(({ kind, spans }) => kind === 'action' && spans.some(({ text }) => text === 'Write from a phone')),
  );
  expect(outline(blocks)).toEqual(['action: Write from a phone']);

  await page.getByRole('button', { name: 'Stop following' }).tap();
  await chair.must({ type: 'item.start', itemId: programme });
  await tab(/^Agenda/).tap();
  await page.locator('[data-status="current"]', { hasText: 'Programme' }).waitFor();
  await tab(/^Minutes/).tap();
  await page.getByRole('button', { name: 'Follow the Chair' }).tap();
  await page.getByRole('textbox', { name: /Programme/ }).waitFor();

  await page.goto(`${server.url}/m/${meeting.id}?view=register`);
  await page.getByText('Write from a phone').waitFor();
  chair.leave();
});
