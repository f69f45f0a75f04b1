import { counting } from '../counting.ts';

const counted = counting('en');

/** Where a call is, for latecomers. */
export const whereWeAre = {
  title: 'So far',
  running: (duration: string, end: string) => `${duration} into the call; it ends about ${end} UTC.`,
  notOpen: 'The call has not been opened yet.',
  over: (duration: string) => `The call is over; it lasted ${duration}.`,
  go: 'Go to the item under discussion',
  goCall: 'Go to the call',
  now: 'Under discussion',
  nothingNow: 'No item is under discussion.',
  spent: (spent: string, budget: number) => (budget > 0 ? `${spent} of ${budget} min` : spent),
  speaking: (name: string) => `${name} has the floor.`,
  nobodySpeaks: 'Nobody has the floor.',
  waiting: (count: number) => (count === 0 ? 'Nobody is waiting.' : counted(count, { one: '# person is waiting.', other: '# people are waiting.' })),
  taken: 'Taken so far',
  noneTaken: 'No item has been taken up yet.',
  notAgreed: 'Put to the room and not agreed',
  ahead: 'Still to come',
  noneAhead: 'Nothing is left on the agenda.',
  minutes: (count: number) => `${count} min`,
  decision: 'Decision',
  action: 'Action',
  owner: (name: string) => `Who: ${name}`,
  due: (day: string) => `By: ${day}`,
};
