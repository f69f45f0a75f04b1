// Dates, times and numbers as each language writes them.
import { isDay } from '../kit/day.ts';
import type { Language } from '../meeting/facts.ts';

/** The locale whose forms a language's documents take: British dates, and Latin digits everywhere, so that numbers are the same in all versions. */
const locales: Record<Language, string> = { ar: 'ar-u-nu-latn', en: 'en-GB', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh-CN' };

type When = string | number | Date;

function format(language: Language, when: When, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(when));
}

/** United Nations documents in Arabic give each month both of its names. */
const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

/** "13 September 2016", in UTC unless a zone is given; "1er novembre", "13 сентября 2016 года". */
export function formatDate(language: Language, when: When, timeZone = 'UTC'): string {
  const date = format(language, when, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
  if (language === 'fr') return date.replace(/^1 /, '1er ');
  if (language === 'ru') return date.replace(/\s*г\.$/, ' года');
  if (language !== 'ar') return date;
  const [day, month, year] = format('en', when, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone }).split('/');
  return `${Number(day)} ${arabicMonths[Number(month) - 1]} ${year}`;
}

/** "22:00", in UTC unless a zone is given. */
export function formatTime(language: Language, when: When, timeZone = 'UTC'): string {
  return format(language, when, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
}

/** "1 November 2016" of an ISO date; anything else as it stands. */
export function formatDue(language: Language, due: string): string {
  return isDay(due) ? formatDate(language, due) : due;
}

/** "Ana, Bo and Chi". */
export function formatList(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

/** "1 h 05", "45 min": whole minutes from milliseconds, never below zero. */
export function formatDuration(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}
