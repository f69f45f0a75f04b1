// The call as a calendar takes it: in UTC, with the agenda and the way to join.
import ical from 'ical-generator';
import { agendaText } from '../../shared/agenda/text.ts';
import { cleanLine } from '../../shared/kit/clean.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { calendarFile } from './calendar-file.ts';

export interface CalendarContext {
  /** The server's public address. */
  url: string;
  /** When the file is made. */
  stamp: Date;
  /** The observers' link, where the calendar entry carries it. */
  follow?: string;
}

export function agendaIcs(state: MeetingState, { url, stamp, follow }: CalendarContext): string {
  const start = new Date(state.startsAt);
  const calendar = ical({ prodId: { company: 'Rapporteur', product: 'Rapporteur' } });
  calendar.createEvent({
    id: `${state.id}@rapporteur`,
    sequence: state.version,
    stamp,
    start,
    end: new Date(start.getTime() + state.durationMinutes * 60_000),
    summary: cleanLine(state.title),
    description: agendaText(state, follow),
    url: follow ?? `${url}/m/${state.id}`,
    ...((state.place ?? state.joinUrl) !== undefined && { location: state.place === undefined ? state.joinUrl : cleanLine(state.place) }),
  });
  return calendarFile(calendar, state.language);
}
