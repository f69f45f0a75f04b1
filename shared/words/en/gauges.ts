import { counting } from '../counting.ts';

const counted = counting('en');

/** The questions put to the room, and its answers. */
export const gauges = {
  title: 'Sense of the room',
  csv: 'Answers as a table (CSV)',
  asked: (time: string, people: number) => `${time} UTC, ${counted(people, { one: '# answer', other: '# answers' })}`,
  anonymous: 'anonymous',
  lost: 'The server stopped before this was closed. The answers are lost.',
  share: (count: number, percent: number) => `${count}, ${percent}%`,
};
