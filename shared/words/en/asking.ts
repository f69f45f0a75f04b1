import { counting } from '../counting.ts';

const counted = counting('en');

/** What the dialogs of the call ask; each comes with its dialog. */

/** An item is left while people wait. */
export const leaving = {
  title: 'People are waiting to speak',
  body: (count: number, item: string) =>
    `${counted(count, { one: '# person is', other: '# people are' })} in the queue. What becomes of the queue as you leave ${item}?`,
  carry: 'Keep the queue',
  carryHint: 'They wait on, in their order.',
  clear: 'Clear the queue',
  clearHint: 'They would have to ask again; you can bring the queue back.',
  stay: 'Stay on this item',
};

/** Any other business is proposed, or declined. */
export const proposing = {
  title: 'Propose an item for any other business',
  what: 'Title',
  why: 'Why it should be taken up',
  whyHint: 'Everyone sees this. Others can support it; the Chair decides.',
  minutes: 'Minutes needed',
  send: 'Propose',
  sent: 'Your proposal is before the Chair.',
  noTitle: 'Give it a title.',
  badMinutes: 'Give whole minutes, from 1 to 1440, or none.',
  declineTitle: (item: string) => `Decline “${item}”`,
  declineWhy: 'Reason (may be left empty)',
};

/** An observer came without a name, and asks for the floor. */
export const naming = {
  title: 'Who asks for the floor?',
  intro: 'Everyone sees your name in the queue.',
  name: 'Name',
  affiliation: 'Affiliation',
  affiliationHint: 'May be left empty.',
  send: 'Ask for the floor',
  missing: 'Give your name.',
};
