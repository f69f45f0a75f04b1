// Dates in English.
import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
  months: ['january', 'february|febr', 'march', 'april', 'may', 'june', 'july', 'august', 'september|sept', 'october', 'november', 'december'].map(shortened),
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday|thurs', 'friday', 'saturday'].map(shortened),
  numbers: ['a|an|one', 'two|a couple of|couple of|a couple', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ordinals: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th'],
  last: 'last|final',
  units: {
    hour: 'hour|hours|hrs|hr|h',
    day: 'day|days|calendar day|calendar days',
    week: "week|weeks|wk|wks|calendar week|weeks'|week's",
    month: 'month|months|mth|mths|calendar month',
    quarter: 'quarter|quarters',
    year: 'year|years|calendar year|yr',
    workday: "working day|working days|business day|business days|workday|workdays|working days'|office days|weekdays",
  },
  spans: [["fortnight|a fortnight|fortnight's", 14]],
  quarters: 'q1|q2/h1/first half of the year|q3|q4/h2/second half of the year',
  days: [
    ['today|tonight|this evening|this afternoon', 0],
    ['tomorrow|tmrw|tomorrow morning|tomorrow afternoon|tomorrow evening|tomorrow night', 1],
    ['day after tomorrow|the day after tomorrow', 2],
  ],
  next: 'next|coming|following|upcoming',
  current: 'this|current|the present',
  end: 'end|the end|late|close|very end',
  start: 'start|beginning|early',
  middle: 'mid|middle',
  within: 'in|within|inside',
  later: "from now|hence|time|'s time|' time",
  from: 'from',
  meeting: 'meeting|call|session|telecon|teleconference|committee meeting|plenary|conference call|our meeting|our call',
  dayEnd:
    'cob|eod|close of business|close of play|close of the day|end of day|end of the day|end of business|end of business day|end of the working day|eob|cop',
  by: [
    'due|due on|due by|due date|by|before|until|till|on|no later than|not later than|by no later than|at the latest|latest|the latest|on or before|by or before|deadline|deadline is|at|of|for|and no later',
    'noon|12 noon|midday|midnight|morning|afternoon|evening|night|to be done by|by the|prior to|up to|in time for|ahead of|at latest|as of|inclusive|included',
  ].join('|'),
  article: 'the',
  dayFirst: false,
  short: [
    [/\b(?:this )?(?:up)?coming (?=(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\b)/g, ''],
    [/\bc\.o\.b\b/g, 'cob'],
    [/\be\.o\.d\b/g, 'eod'],
    [/\beom\b/g, 'end of month'],
    [/\beow\b/g, 'end of week'],
    [/\beoy\b/g, 'end of year'],
  ],
};

/** A name and its forms of three letters or more: "tue", "tues". */
function shortened(name: string): string {
  return name
    .split('|')
    .flatMap((one) => Array.from({ length: Math.max(1, one.length - 2) }, (_, index) => one.slice(0, one.length - index)))
    .join('|');
}
