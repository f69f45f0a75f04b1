// What stands above the items of a pasted agenda: the meeting's title, its date and time, where to join.
import { minutesIn } from './minutes.ts';

/** startsAt: ISO 8601 in UTC. durationMinutes: whole minutes. */
export interface PastedFacts {
  title?: string;
  startsAt?: string;
  durationMinutes?: number;
  joinUrl?: string;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const monthOf = (name: string): number =>
  months.findIndex((month) => month === name.toLowerCase() || (name.length >= 3 && month.startsWith(name.toLowerCase())));

function dateIn(text: string): { year: number; month: number; day: number } | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]) - 1, day: Number(iso[3]) };
  const said =
    /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(text) ??
    /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  if (!said) return undefined;
  const [, first = '', second = '', year = ''] = said;
  const month = monthOf(/^\d/.test(first) ? second : first);
  const day = Number(/^\d/.test(first) ? first : second);
  return month >= 0 && day >= 1 && day <= 31 ? { year: Number(year), month, day } : undefined;
}

/** What a line above the first item tells; undefined where it tells nothing of these. A time counts only if it is said to be UTC. */
export function factsIn(text: string): PastedFacts | undefined {
  const facts: PastedFacts = {};
  const date = dateIn(text);
  const time = /\b(\d{1,2})[:.h](\d{2})\b/.exec(text.replace(/\d{4}-\d\d-\d\d/, ''));
  if (date && time && /\b(?:UTC|GMT|Z)\b/i.test(text) && Number(time[1]) < 24) {
    facts.startsAt = new Date(Date.UTC(date.year, date.month, date.day, Number(time[1]), Number(time[2]))).toISOString();
    const minutes = minutesIn(text);
    if (minutes !== undefined) facts.durationMinutes = minutes;
  }
  const url = /https?:\/\/[^\s<>()]+/.exec(text)?.[0];
  if (url && /join|webex|zoom|link|connect|participa|dial/i.test(text)) facts.joinUrl = url;
  return Object.keys(facts).length > 0 || date ? facts : undefined;
}

/** Whether nothing is left of a line but its date, its time and the link that was found. */
export function saysOnlyFacts(text: string, { joinUrl }: PastedFacts): boolean {
  const left = text
    .replace(joinUrl ?? '', '')
    .replace(/[a-z]{3,9}/gi, (word) => (monthOf(word) === -1 ? word : ''))
    .replace(/\b(?:UTC|GMT|date|time|when|from|to|at|join|joining|link|the|call|on|st|nd|rd|th|T|Z|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi, '');
  return !/\p{L}/u.test(left);
}
