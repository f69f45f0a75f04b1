// Dates, times and numbers as each language writes them.
import { isDay } from '../kit/day.ts';
import type { Language } from '../meeting/facts.ts';
import { locales } from './languages.ts';

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

/** "13 Sep", in UTC, where there is room for no more. */
export function formatDay(language: Language, when: When): string {
  return format(language, when, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** "22:00", in UTC unless a zone is given. */
export function formatTime(language: Language, when: When, timeZone = 'UTC'): string {
  return format(language, when, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
}

/** "1 November 2016" for an ISO date; anything else unchanged. */
export function formatDue(language: Language, due: string): string {
  return isDay(due) ? formatDate(language, due) : due;
}

const commas: Record<Language, string> = { ar: '، ', en: ', ', es: ', ', fr: ', ', ru: ', ', zh: '，' };

/** "Civil society, Africa": a list side by side, without empty parts. */
export function formatBeside(language: Language, parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(commas[language]);
}

const colons: Record<Language, string> = { ar: ': ', en: ': ', es: ': ', fr: '\u00a0: ', ru: ': ', zh: '：' };

/** "Due: 13 September 2016": a label and its value. */
export function formatField(language: Language, label: string, value: string): string {
  return label + colons[language] + value;
}

/** "Ana, Bo and Chi". */
export function formatList(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

/** Units after hours, after the minutes of an hour, and after minutes alone. */
const units: Record<Language, [hours: string, more: string, minutes: string]> = {
  ar: [' س ', '', ' د'],
  en: [' h ', '', ' min'],
  es: [' h ', '', ' min'],
  fr: [' h ', '', ' min'],
  ru: [' ч ', '', ' мин'],
  zh: ['小时', '分', '分钟'],
};

/** "1 h 05", "45 min": whole minutes from milliseconds, never below zero. */
export function formatDuration(language: Language, ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const [hour, more, minute] = units[language];
  return minutes < 60 ? `${minutes}${minute}` : `${Math.floor(minutes / 60)}${hour}${String(minutes % 60).padStart(2, '0')}${more}`;
}
