// The public calendar: meetings that are coming and those whose reports are issued.
import ical, { ICalEventStatus } from 'ical-generator';
import { cleanLine } from '../../shared/kit/clean.ts';
import type { PublicEntry } from '../../shared/office/listing.ts';
import { calendarFile } from './calendar-file.ts';

/** One event a meeting, with the UID that its agenda has too. */
export function archiveIcs(entries: readonly PublicEntry[], { url, name, stamp }: { url: string; name: string; stamp: Date }): string {
  const calendar = ical({ prodId: { company: 'Rapporteur', product: 'Rapporteur' }, name });
  for (const { id, title, startsAt, durationMinutes, sequence, changedAt, cancelled, issue } of entries) {
    const start = new Date(startsAt);
    calendar.createEvent({
      id: `${id}@rapporteur`,
      sequence,
      stamp,
      lastModified: new Date(changedAt),
      start,
      end: new Date(start.getTime() + durationMinutes * 60_000),
      summary: cleanLine(title),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url: issue === undefined ? `${url}/archive` : `${url}/r/${id}`,
    });
  }
  return calendarFile(
    calendar,
    entries.map(({ language }) => language),
  );
}
