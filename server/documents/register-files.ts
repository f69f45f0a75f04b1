// The register across meetings as files.
import ical from 'ical-generator';
import { cleanLine } from '../../shared/kit/clean.ts';
import { isDay } from '../../shared/kit/day.ts';
import type { RegisterEntry } from '../../shared/wire/office.ts';
import { calendarFile } from './calendar-file.ts';
import { csv } from './csv.ts';

const columns = ['kind', 'status', 'due', 'owner', 'text', 'meeting', 'series', 'startsAt', 'item', 'url', 'supersededBy'] as const;

export function registerCsv(rows: readonly RegisterEntry[], origin: string): string {
  const cellsOf = ({ itemTitle, url, supersededBy, ...row }: RegisterEntry): string[] => {
    const cells = { ...row, item: itemTitle, url: origin + url, supersededBy: supersededBy && origin + supersededBy.url };
    return columns.map((name) => cells[name] ?? '');
  };
  return csv([columns, ...rows.map(cellsOf)]);
}

/** The days by which open actions are due. */
export function registerIcs(rows: readonly RegisterEntry[], { url: origin, stamp }: { url: string; stamp: Date }): string {
  const calendar = ical({ prodId: { company: 'Rapporteur', product: 'Rapporteur' } });
  for (const { kind, id, meetingId, meeting, text, owner, due, status, url } of rows) {
    if (kind !== 'action' || due === undefined || !isDay(due) || (status !== 'open' && status !== 'carried')) continue;
    const description = [owner, meeting]
      .filter((part) => part !== undefined)
      .map(cleanLine)
      .join('\n');
    calendar.createEvent({
      id: `${id}@${meetingId}.rapporteur`,
      stamp,
      start: new Date(due),
      allDay: true,
      summary: cleanLine(text),
      description,
      url: origin + url,
    });
  }
  return calendarFile(calendar);
}
