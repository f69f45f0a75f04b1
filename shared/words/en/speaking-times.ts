import { counting } from '../counting.ts';

const counted = counting('en');

/** How long each person spoke. */
export const speakingTimes = {
  none: 'Nobody has spoken yet.',
  byGroup: 'By stakeholder group',
  byPerson: 'By person',
  noGroup: 'No group given',
  turns: (count: number) => (count === 2 ? 'twice' : counted(count, { one: 'once', other: '# times' })),
  share: (percent: number) => `${percent}%`,
  people: (count: number) => counted(count, { one: '# person', other: '# people' }),
  csv: 'List of speakers (CSV)',
};
