// Dates, times and numbers in figures, at one place of a folded text.
import { comingYear, isoDay } from './calendar.ts';
import type { DateToken, Lexicon } from './lexicon.ts';

export interface Figure {
  length: number;
  /** Each way to take it; none where it changes nothing about the day. */
  tokens: readonly DateToken[];
}

type DateOrder = 'dmy' | 'mdy' | 'ymd';

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

/** The days that three numbers, or two without a year, may mean. */
function readings(parts: readonly string[], orders: readonly DateOrder[], from: Date): string[] {
  const days = orders.flatMap((order) => {
    const at = (part: string): string => parts[order.indexOf(part)] ?? '';
    const [month, day] = [Number(at('m')), Number(at('d'))];
    if (month < 1 || month > 12) return [];
    return isoDay(at('y') === '' ? comingYear(from, month, day) : fullYear(at('y')), month, day) ?? [];
  });
  return [...new Set(days)];
}

const date = (found: readonly string[]): DateToken[] => [{ kind: 'D', value: 0, readings: found }];

type DateReader = [RegExp, (match: RegExpExecArray, lexicon: Lexicon, from: Date) => readonly DateToken[] | undefined];

const orders = (separator: string, { dayFirst }: Lexicon): DateOrder[] => (separator === '.' || dayFirst ? ['dmy'] : ['dmy', 'mdy']);

const readers: DateReader[] = [
  [
    /(\d{4})([-/.])(\d\d?)\2(\d\d?)(?:t[\d:.]{2,12}(?:z|[+-]\d\d:?\d\d)?)?(?![\d\p{L}])/uy,
    ([, y, , m, d], _, from) => date(readings([y ?? '', m ?? '', d ?? ''], ['ymd'], from)),
  ],
  [/(\d{4})(\d\d)(\d\d)(?!\d)/y, ([, y, m, d], _, from) => date(readings([y ?? '', m ?? '', d ?? ''], ['ymd'], from))],
  [
    /(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?![\d/-])/y,
    (match, lexicon, from) => date(readings([match[1] ?? '', match[3] ?? '', match[4] ?? ''], orders(match[2] ?? '', lexicon), from)),
  ],
  [
    /(\d\d?)\/(\d\d?)(?![\d/-]| \p{L}*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/uy,
    (match, lexicon, from) => date(readings([match[1] ?? '', match[2] ?? ''], orders('/', lexicon), from)),
  ],
  [/(\d\d?)\.(\d\d?)\.(?!\d)/y, ([, d, m], _, from) => date(readings([d ?? '', m ?? ''], ['dmy'], from))],
  [/(\d\d)\.(\d\d)(?![\d.])/y, ([, d, m], { dayFirst }, from) => (dayFirst ? date(readings([d ?? '', m ?? ''], ['dmy'], from)) : undefined)],
  [/(\d{4}|\d\d) ?年/y, ([, y]) => [{ kind: 'y', value: fullYear(y ?? '') }]],
  [/(\d\d?) ?月(?!份?前?后)/y, ([, m]) => (Number(m) >= 1 && Number(m) <= 12 ? [{ kind: 'M', value: Number(m) }] : undefined)],
  [/(\d\d?) ?[日号號]/y, ([, d]) => [{ kind: 'd', value: Number(d) }]],
  [
    /(\d\d?)(?:st|nd|rd|th|ere|er|re|eme|e|\.?[oa]|-?(?:ого|го|ое|ому|му|ый|ий|ой|ыи|ии|ои|и|й|е))(?![\p{L}\d])/uy,
    ([, d]) => [
      { kind: 'd', value: Number(d) },
      { kind: 'O', value: Number(d) },
    ],
  ],
  [/'(\d\d)(?!\d)/y, ([, y]) => [{ kind: 'y', value: 2000 + Number(y) }]],
  [/(\d{4})(?![\d\p{L}])/uy, ([, y]) => [{ kind: 'y', value: Number(y) }]],
  [/(\d{1,3})(?!\d)/y, ([, n]) => [{ kind: 'n', value: Number(n) }]],
];

const timeOfDay =
  /(?:at )?(?:12 (?:noon|midday|midnight)|\d\d? ?[:h] ?\d\d(?::\d\d)?|\d\d?(?=:?\d{0,2} ?(?:[ap]\.?m))|\d\d?(?= ?(?:h|hrs|heures?|horas?|час\p{L}*)(?![\p{L}\d]))|\d\d?(?= ?[时点點])|\d\d?\.\d\d(?= ?(?:h|hrs|utc|gmt|ce?s?t)(?![\p{L}\d])))(?: ?(?:[ap]\.?m\.?|h|hrs|heures?|horas?|час\p{L}*|时|点|點))?(?![\p{Script=Latin}\p{Script=Cyrillic}\d])/uy;
const universal = /(?:utc|gmt)(?![\p{L}\d])/uy;
const zone =
  /(?:utc|gmt)(?:[+-]\d\d?(?::?\d\d)?)?(?![\p{L}\d])|(?:cest|cet|eest|eet|bst|edt|est|cdt|cst|pdt|pst|msk|мск|aoe|z|local time|(?:geneva|new york|nairobi|vienna|paris|london|brussels) time)(?![\p{L}\d])/uy;
/** Which only a time before it makes certain: "5 p.m. ET", "17:00 Geneva". */
const shortZone = /(?:et|ct|pt|mt|geneva|new york|nairobi|vienna|paris|london|brussels)(?![\p{L}\d])/uy;

/** A date or a number here. A time of day counts only beside a day: "within 24 h" is none; and most zones only beside a day or behind a time. */
export function figureAt(text: string, index: number, lexicon: Lexicon, from: Date, beside: { day: boolean; time: boolean }): Figure | undefined {
  const besideDay = beside.day || beside.time;
  for (const pattern of [timeOfDay, besideDay ? zone : universal, ...(beside.time ? [shortZone] : [])]) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match && (beside.day || pattern !== timeOfDay || /[:]|[ap]\.?m|noon|mid|utc|gmt/.test(match[0]))) return { length: match[0].length, tokens: [] };
  }
  for (const [pattern, read] of readers) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const tokens = match && read(match, lexicon, from);
    if (match && tokens) return { length: match[0].length, tokens };
  }
  return undefined;
}
