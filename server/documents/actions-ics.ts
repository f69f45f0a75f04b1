// The dates a meeting still has ahead, as a calendar takes them: the days by which open actions are due, and the next meeting.
import ical from 'ical-generator';
import { cleanLine } from '../../shared/kit/clean.ts';
import { isDay } from '../../shared/kit/day.ts';
import { ownersOf } from '../../shared/meeting/actions/owners.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { RegisterRow } from '../../shared/projections/register.ts';
import { agendaMailWords } from '../../shared/words/agenda-mail.ts';
import { reportWordsFor } from '../../shared/words/report/report-words.ts';
import type { CalendarContext } from './agenda-ics.ts';
import { calendarFile } from './calendar-file.ts';

export function actionsIcs(state: MeetingState, rows: readonly RegisterRow[], { url, stamp }: CalendarContext): string {
  const words = agendaMailWords(state.language);
  const calendar = ical({ prodId: { company: 'Rapporteur', product: 'Rapporteur' }, name: cleanLine(state.title) });
  for (const row of rows) {
    if (row.kind !== 'action' || row.due === undefined || !isDay(row.due) || (row.status !== 'open' && row.status !== 'carried')) continue;
    const owners = ownersOf(row.owner);
    // Each owner has an entry, to be moved into a calendar of their own.
    for (const [index, owner] of (owners.length > 1 ? owners : [row.owner]).entries()) {
      calendar.createEvent({
        id: `${row.id}${index === 0 ? '' : `.${index + 1}`}@${state.id}.rapporteur`,
        stamp,
        start: new Date(row.due),
        allDay: true,
        summary: words.actionDue(cleanLine(row.text)),
        description: [owner && words.actionOwner(cleanLine(owner)), cleanLine(state.title)].filter(Boolean).join('\n'),
        url: `${url}/m/${state.id}`,
      });
    }
  }
  if (state.next) {
    const start = new Date(state.next.startsAt);
    calendar.createEvent({
      id: `next.${state.id}@rapporteur`,
      sequence: state.version,
      stamp,
      start,
      // Its duration is unknown: assumed to be the same as this one's.
      end: new Date(start.getTime() + state.durationMinutes * 60_000),
      summary: cleanLine(state.next.title ?? reportWordsFor(state.language).proposal.nextUnnamed),
    });
  }
  return calendarFile(calendar, state.language);
}
