import { counting } from '../counting.ts';

const counted = counting('en');

/** Making the meeting after this one, and what it brings. */
export const nextMeeting = {
  from: (title: string) => `Brought from ${title}`,
  people: (count: number) =>
    count === 0 ? 'No people are expected again.' : counted(count, { one: '# person is expected again.', other: '# people are expected again.' }),
  actions: (count: number) => (count === 0 ? 'No actions are open.' : counted(count, { one: '# action is open.', other: '# actions are open.' })),
  items: 'The agenda begins with these. Paste another to take its place.',
  replaced: 'What you pasted takes the place of these.',
  noSource: (why: string) => `The last meeting could not be read, so nothing is filled in. ${why}`,
};
