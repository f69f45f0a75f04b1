// Times as the pages show them. UTC is common to all; the reader's own zone is beside it.
import { formatBeside, formatDate, formatDue, formatDuration, formatTime } from '../../shared/words/format.ts';
import { apart } from './apart.ts';
import { pageLanguage } from './words.ts';

/** "13:05", UTC. */
export function utcTime(at: number): string {
  return formatTime(pageLanguage(), at);
}

/** "15:05", in the zone of this device. */
export function localTime(at: number): string {
  return formatTime(pageLanguage(), at, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** "13 September 2016", UTC. */
export function utcDay(at: number): string {
  return formatDate(pageLanguage(), at);
}

/** "13 September 2016, 13:00", UTC. */
export function dayAndTime(at: number): string {
  return formatBeside(pageLanguage(), [utcDay(at), utcTime(at)]);
}

/** "13 September 2016, 15:00", in the zone of this device. */
export function localDayAndTime(at: number): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return formatBeside(pageLanguage(), [formatDate(pageLanguage(), at, timeZone), formatTime(pageLanguage(), at, timeZone)]);
}

/** A due date: a day where it was understood, else the words as typed. */
export function day(due: string): string {
  return apart(formatDue(pageLanguage(), due));
}

/** "45 min", "1 h 05". */
export function inMinutes(ms: number): string {
  return formatDuration(pageLanguage(), ms);
}

/** "3:05" of milliseconds; hours stand before where there are any. */
export function stopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** For a `datetime` attribute. */
export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
