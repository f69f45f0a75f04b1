// The actions' due dates as a calendar takes them: a day each; what has no date of the calendar stays out.
import ical from 'ical-generator';
import { isDay } from '../../shared/kit/day.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { cleanLine } from '../../shared/projections/clean.ts';
import type { RegisterRow } from '../../shared/projections/register.ts';
import { wordsFor } from '../../shared/words/words.ts';
import type { CalendarContext } from './agenda-ics.ts';

export function actionsIcs(state: MeetingState, rows: readonly RegisterRow[], { url, stamp }: CalendarContext): string {
  const words = wordsFor(state.language).agendaMail;
  const calendar = ical({ prodId: { company: 'Rapporteur', product: 'Rapporteur' }, name: cleanLine(state.title) });
  for (const row of rows) {
    if (row.kind !== 'action' || row.due === undefined || !isDay(row.due) || row.status === 'dropped') continue;
    calendar.createEvent({
      id: `${row.id}@${state.id}.rapporteur`,
      stamp,
      start: new Date(row.due),
      allDay: true,
      summary: words.actionDue(cleanLine(row.text)),
      description: [row.owner && words.actionOwner(cleanLine(row.owner)), cleanLine(state.title)].filter(Boolean).join('\n'),
      url: `${url}/m/${state.id}`,
    });
  }
  return calendar.toString();
}
