// The jobs that people do with the report.
import { systemClock } from '../../../server/system.ts';
import { phone } from '../../support/browser.ts';
import { Person } from '../../support/person.ts';
import { block } from '../../support/texts.ts';
import type { Hand } from './hand.ts';
import { call, drafting, handAt, type Job } from './place.ts';

async function publish(desk: Hand): Promise<void> {
  await desk.button('Publish the report');
  await desk.button('Publish it');
  await desk.sees(desk.page.getByText(/was published/));
}

export const atTheReport: readonly Job[] = [
  [
    'Secretariat publishes',
    5,
    async (place) => {
      const { meeting, chair, items } = await call(place);
      chair.write((doc) => block(doc, `item:${items[0]}`, 'The members noted the delay of the plan.'));
      await chair.saved();
      const desk = await handAt(place, meeting.links.secretariat);
      await desk.joins('Chengetai Masango');
      desk.steps = 0;
      desk.machine = 0;
      await desk.press(desk.page.getByRole('navigation').first().getByRole('link', { name: 'Report' }));
      await desk.button('Close the call and draft the report');
      await desk.press(desk.page.getByRole('dialog').getByRole('button', { name: 'Close the call' }));
      await publish(desk);
      return desk;
    },
  ],
  [
    'A comment on a phone',
    4,
    async (place) => {
      const { meeting, chair, desk } = await drafting(place);
      const secretariat = await Person.joins(place.server.url, meeting, 'secretariat', { name: 'Sam Okoye' });
      await secretariat.must({ type: 'report.circulate', until: new Date(systemClock.now() + 30 * 86_400_000).toISOString() });
      await chair.until(({ phase }) => phase === 'comments');
      await desk.page.context().close();
      const hand = await handAt(place, meeting.links.member, phone);
      await hand.joins('Amina Diallo');
      hand.steps = 0;
      hand.machine = 0;
      await hand.button('Comment on paragraph 2');
      await hand.field(/^Your comment/, 'It was more than noted.');
      await hand.button('Send the comment');
      await hand.sees(hand.page.getByRole('article').getByText('It was more than noted.'));
      return hand;
    },
  ],
  [
    'An answer to a comment',
    2,
    async (place) => {
      const { meeting, desk } = await drafting(place);
      const secretariat = await Person.joins(place.server.url, meeting, 'secretariat', { name: 'Sam Okoye' });
      await secretariat.must({ type: 'report.circulate', until: new Date(systemClock.now() + 30 * 86_400_000).toISOString() });
      await secretariat.must({ type: 'report.comment', blockId: 'one', text: 'More than noted.', proposal: 'The members regretted the delay of the plan.' });
      await desk.button('Answer 1 comment');
      await desk.button('Accept');
      await desk.sees(desk.page.getByText(/Accepted/));
      return desk;
    },
  ],
  [
    'A correction',
    6,
    async (place) => {
      const { desk } = await drafting(place);
      await publish(desk);
      desk.steps = 0;
      desk.machine = 0;
      await desk.button('Reopen for a correction');
      await desk.field(/^What to correct/, 'A name was wrong.');
      await desk.press(desk.page.getByRole('dialog').getByRole('button', { name: 'Reopen for a correction' }));
      await desk.fill(desk.page.locator('[contenteditable="true"]').last(), 'The name is right.');
      await desk.page.getByRole('banner').getByText('Saved', { exact: true }).first().waitFor();
      await publish(desk);
      return desk;
    },
  ],
  [
    'The next meeting',
    7,
    async (place) => {
      const { desk } = await drafting(place);
      await publish(desk);
      desk.steps = 0;
      desk.machine = 0;
      await desk.press(desk.page.getByRole('link', { name: 'Create the next meeting' }));
      await desk.field(/^Date and time, in UTC/, '2016-09-27T22:00');
      await desk.button('Create meeting');
      await desk.sees(desk.page.getByLabel('Member link'));
      await desk.button('Copy all links');
      return desk;
    },
  ],
];
