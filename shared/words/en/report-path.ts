import { counting } from '../counting.ts';

const counted = counting('en');

/** The way of the report to its publication. */
export const reportPath = {
  title: 'The path of the report',
  steps: { draft: 'Draft', check: 'Check', comments: 'Comments', publish: 'Publish' },
  of: (done: number, all: number) => `${done} of ${all}`,
  answer: (count: number) => counted(count, { one: 'Answer # comment', other: 'Answer # comments' }),
  stillOpen: 'Still open',
  nothingOpen: 'Nothing is open: no comment, and nothing that the checker found.',
  others: (count: number) => counted(count, { one: '# other thing that the checker found', other: '# other things that the checker found' }),
};
