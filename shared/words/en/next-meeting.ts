import { counting } from '../counting.ts';

const counted = counting('en');

/** Making the meeting after this one, and what it brings. */
export const nextMeeting = {
  from: (title: string) => `From ${title}`,
  people: (count: number) =>
    count === 0 ? 'Nobody is expected again.' : counted(count, { one: '# person is expected again.', other: '# people are expected again.' }),
  actions: (count: number) => (count === 0 ? 'No actions are open.' : counted(count, { one: '# action is open.', other: '# actions are open.' })),
  items: 'Carried-over items are in the agenda text. Change it, or add to it.',
  noSource: (why: string) => `Could not read the last meeting, so nothing is filled in. ${why}`,
};
