import { counting } from '../counting.ts';

const counted = counting('en');

/** The dialogs of the call. */

/** An item is left while people wait. */
export const leaving = {
  title: 'People are waiting to speak',
  body: (count: number, item: string) =>
    `${counted(count, { one: '# person is', other: '# people are' })} in the queue. What should happen to the queue when you leave ${item}?`,
  carry: 'Keep the queue',
  carryHint: 'They keep waiting, in the same order.',
  clear: 'Clear the queue',
  clearHint: 'They have to ask again. You can bring the queue back.',
  stay: 'Stay on this item',
};

/** Any other business is proposed, or declined. */
export const proposing = {
  itemMinutes: (count: number) => `${count} min`,
  title: 'Propose an item for any other business',
  what: 'Title',
  why: 'Why it should be taken up',
  whyHint: 'Everyone sees this. Others can support it; the Chair decides.',
  minutes: 'Minutes needed',
  send: 'Propose',
  sent: 'Your proposal was sent to the Chair.',
  noTitle: 'Enter a title.',
  badMinutes: 'Enter whole minutes from 1 to 1440, or leave it empty.',
  declineTitle: (item: string) => `Decline “${item}”`,
  declineWhy: 'Reason (optional)',
};

/** An observer came without a name, and asks for the floor. */
export const naming = {
  title: 'Your name, please',
  intro: 'Everyone sees your name in the queue.',
  name: 'Name',
  affiliation: 'Affiliation',
  affiliationHint: 'Optional.',
  send: 'Ask for the floor',
  missing: 'Enter your name.',
};
