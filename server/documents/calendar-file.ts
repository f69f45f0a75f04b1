// A calendar as a file whose texts say their language, which the library that makes it cannot write.
import { foldLines, type ICalCalendar } from 'ical-generator';
import type { Language } from '../../shared/meeting/facts.ts';

const texts = /^(SUMMARY|DESCRIPTION|LOCATION):/gm;

/** The text of the calendar, with the language of each event's words: one for all, or one for each in their order; none where it is not known. */
export function calendarFile(calendar: ICalCalendar, language?: Language | readonly Language[]): string {
  const [head = '', ...events] = calendar
    .toString()
    .trimEnd()
    .replace(/\r\n[ \t]/g, '')
    .split(/^(?=BEGIN:VEVENT)/m);
  const said = events.map((event, index) => {
    const its = typeof language === 'string' ? language : language?.[index];
    return its === undefined ? event : event.replace(texts, `$1;LANGUAGE=${its}:`);
  });
  // The last line has its end, too.
  return `${foldLines(head + said.join(''))}\r\n`;
}
