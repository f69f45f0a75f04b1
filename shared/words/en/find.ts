import { counting } from '../counting.ts';

const counted = counting('en');

/** Finding words in the minutes, and replacing them. */
export const find = {
  title: 'Find in the minutes',
  find: 'Find',
  replaceWith: 'Replace with',
  at: (at: number, count: number) => `${at} of ${count}`,
  none: 'Not found',
  previous: 'Previous match',
  next: 'Next match',
  close: 'Close the search',
  everywhere: 'All items',
  exact: 'Match case and accents',
  replacing: 'Replace',
  replace: 'Replace this',
  replaceAll: 'Replace all',
  byItem: 'Matches by item',
  changed: 'The text has changed meanwhile. Nothing was replaced.',
  undo: 'Undo',
  replaced: (count: number) => counted(count, { one: '# match replaced.', other: '# matches replaced.' }),
};
