import type { Intervention } from '../../shared/projections/speakers.ts';
import { csvCell } from './csv-cell.ts';

const columns = ['number', 'item', 'name', 'affiliation', 'group', 'kind', 'personal', 'from', 'to', 'seconds'];

function cellsOf({ number = '', item = '', name, affiliation = '', group = '', kind, personal, givenAt, endedAt, ms }: Intervention): string[] {
  const times = [givenAt, endedAt].map((at) => new Date(at).toISOString());
  return [number, item, name, affiliation, group, kind, personal ? 'yes' : '', ...times, String(Math.round(ms / 1000))];
}

/** With a byte order mark, so that spreadsheets read it as UTF-8. Times are ISO 8601 in UTC. */
export function speakersCsv(interventions: readonly Intervention[]): string {
  return `\uFEFF${[columns, ...interventions.map(cellsOf)].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
