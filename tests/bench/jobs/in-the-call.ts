// The jobs that people do before and during a call.
import type { BrowserContextOptions } from 'playwright-core';
import { phone, wide } from '../../support/browser.ts';
import type { Hand } from './hand.ts';
import { call, handAt, type Job, leads, type Place } from './place.ts';

async function speaks(place: Place, options: BrowserContextOptions, late: boolean): Promise<Hand> {
  const { meeting } = await call(place);
  if (late) place.later(20 * 60_000);
  const hand = await handAt(place, meeting.links.member, options);
  await hand.joins('Amina Diallo');
  await hand.button(/^Ask (for the floor|to speak)/);
  await hand.sees(hand.page.getByText(/You are next|1st|Next/));
  return hand;
}

/** The field has this text, without which the job is not done. */
async function expectValue({ page }: Hand, label: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([name, text]) => [...document.querySelectorAll('input')].some((field) => field.labels?.[0]?.textContent?.trim() === name && field.value === text),
    [label, value],
  );
}

export const inTheCall: readonly Job[] = [
  [
    'Organiser: from the pasted agenda to the links',
    6,
    async (place) => {
      const hand = await handAt(place, `${place.server.url}/new#${place.server.organiserKey}`);
      await hand.field(
        /^Paste the agenda/,
        'Programme Committee\nOpen consultation\n13 September 2016, 13:00-15:00 UTC\n\n1. Opening (5 minutes)\n2. Programme',
      );
      await hand.button('Fill the form');
      await hand.field(/^Chair/, 'Lynn St. Amour');
      await hand.field(/^Secretariat/, 'Chengetai Masango');
      await hand.button('Create meeting');
      await hand.sees(hand.page.getByLabel('Member link'));
      return hand;
    },
  ],
  ['Member speaks', 3, (place) => speaks(place, wide, false)],
  ['Member speaks, coming late', 3, (place) => speaks(place, wide, true)],
  ['Member speaks, on a phone', 3, (place) => speaks(place, phone, false)],
  [
    'Chair: the first item',
    4,
    async (place) => {
      const { meeting } = await call(place, false);
      const hand = await handAt(place, meeting.links.chair);
      await hand.joins('Lynn St. Amour');
      await hand.button('Open the call');
      await hand.button(/^Next item/);
      await hand.sees(hand.page.locator('[data-status="current"]'));
      return hand;
    },
  ],
  [
    'Chair moves on',
    1,
    (place) =>
      leads(place, async (hand) => hand.button(/^Next item/).then(() => hand.sees(hand.page.locator('[data-status="current"]', { hasText: 'Programme' })))),
  ],
  [
    'Chair admits other business',
    2,
    (place) =>
      leads(place, async (hand, member) => {
        await member.must({ type: 'aob.propose', title: 'Newcomers', reason: 'On the list' });
        await hand.button(/^AOB waiting/);
        await hand.press(hand.page.getByRole('menuitem', { name: /Newcomers/ }));
        await hand.sees(hand.page.locator('[data-status="pending"]', { hasText: 'Newcomers' }));
      }),
  ],
  [
    'Chair ends the call early',
    2,
    (place) =>
      leads(place, async (hand) => {
        await hand.button(/^Close the call/);
        await hand.press(hand.page.getByRole('dialog').getByRole('button', { name: 'Close the call' }));
        await hand.sees(hand.page.getByText('The call is closed.'));
      }),
  ],
  [
    'Note-taker: a decision',
    4,
    async (place) => {
      const { meeting } = await call(place);
      const hand = await handAt(place, meeting.links.member);
      await hand.joins('Amina Diallo');
      await hand.press(hand.page.locator('[contenteditable="true"]'));
      await hand.keys('DECISION: It was agreed to meet again.');
      await hand.sees(hand.page.locator('[data-kind="decision"]', { hasText: 'meet again.' }));
      return hand;
    },
  ],
  [
    'An action with owner and date, without a mouse',
    4,
    async (place) => {
      const { meeting } = await call(place);
      const hand = await handAt(place, meeting.links.member);
      await hand.joins('Amina Diallo');
      await hand.page.locator('[contenteditable="true"]').focus();
      hand.steps = 0;
      hand.machine = 0;
      await hand.keys('ACTION: Secretariat to send the template by 20 September 2016');
      await hand.keys('Tab');
      await hand.page.getByRole('button', { name: /Who: Secretariat/ }).waitFor();
      await hand.keys('Tab', 'Tab');
      await hand.sees(hand.page.locator('[data-kind="action"]'));
      await expectValue(hand, 'Who', 'Secretariat');
      await expectValue(hand, 'By when', '20 September 2016');
      return hand;
    },
  ],
];
