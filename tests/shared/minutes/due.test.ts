import { expect, test } from 'vitest';
import { parseDue } from '../../../shared/minutes/due.ts';

/** A Tuesday. */
const meeting = new Date('2016-09-13T13:00:00Z');

const due: [typed: string, date: string | undefined][] = [
  ['2016-11-01', '2016-11-01'],
  [' 2016-11-01 ', '2016-11-01'],
  ['by 2016-11-01', '2016-11-01'],
  ['2016-02-30', undefined],
  ['2016-13-01', undefined],
  ['01/11/2016', '2016-11-01'],
  ['1.11.2016', '2016-11-01'],
  ['by 13/10/2016', '2016-10-13'],
  ['31/02/2016', undefined],
  ['11/2016', undefined],
  ['1 Nov', '2016-11-01'],
  ['1 November 2016', '2016-11-01'],
  ['Nov 1', '2016-11-01'],
  ['November 1st, 2016', '2016-11-01'],
  ['1st of November', '2016-11-01'],
  ['by 1 November at the latest', '2016-11-01'],
  ['no later than 30 Sept', '2016-09-30'],
  ['1 Feb', '2017-02-01'],
  ['13 September', '2016-09-13'],
  ['29 February', undefined],
  ['29 February 2020', '2020-02-29'],
  ['today', '2016-09-13'],
  ['tomorrow', '2016-09-14'],
  ['Friday', '2016-09-16'],
  ['this Friday', '2016-09-16'],
  ['by Friday', '2016-09-16'],
  ['next Friday', '2016-09-23'],
  ['Tuesday', '2016-09-20'],
  ['in two weeks', '2016-09-27'],
  ['within 10 days', '2016-09-23'],
  ['in a month', '2016-10-13'],
  ['this week', '2016-09-16'],
  ['next week', '2016-09-23'],
  ['13/13/2016', undefined],
  ['2016-00-10', undefined],
  ['10/00/2016', undefined],
  ['first week of November', '2016-11-07'],
  ['the first week of November', '2016-11-07'],
  ['by the second week in November 2017', '2017-11-14'],
  ['last week of October', '2016-10-31'],
  ['first week of September', undefined],
  ['end of month', '2016-09-30'],
  ['end of the month', '2016-09-30'],
  ['end of next month', '2016-10-31'],
  ['end of February', '2017-02-28'],
  ['mid-October', '2016-10-15'],
  ['early December', '2016-12-01'],
  ['before the annual meeting', undefined],
  ['before the next call', undefined],
  ['1 November or 2 November', undefined],
  ['1-5 November', undefined],
  ['1 November in Geneva', undefined],
  ['as soon as possible', undefined],
  ['ASAP', undefined],
  ['may', undefined],
  ['later', undefined],
  ['', undefined],
  ['   ', undefined],
  ['第一周', undefined],
  ['999999999999 days', undefined],
  [`1 November${' '.repeat(100)}`, undefined],
];

test.each(due)('[AC3] "%s" is understood as %s', (typed, date) => {
  expect(parseDue(typed, meeting)).toBe(date);
});

test('[AC3] the year turns with the meeting, and the hour and zone of who reads change nothing', () => {
  const newYear = new Date('2016-12-31T23:30:00Z');
  expect(parseDue('tomorrow', newYear)).toBe('2017-01-01');
  expect(parseDue('end of next month', newYear)).toBe('2017-01-31');
  expect(parseDue('2 January', newYear)).toBe('2017-01-02');
  expect(parseDue('today', new Date('2016-09-13T00:00:00Z'))).toBe('2016-09-13');
});
