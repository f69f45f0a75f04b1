import type { Intervention } from '../../shared/projections/speakers.ts';
import { csv } from './csv.ts';

const columns = ['number', 'item', 'name', 'affiliation', 'group', 'kind', 'personal', 'from', 'to', 'seconds'];

function cellsOf({ number = '', item = '', name, affiliation = '', group = '', kind, personal, givenAt, endedAt, ms }: Intervention): string[] {
  const times = [givenAt, endedAt].map((at) => new Date(at).toISOString());
  return [number, item, name, affiliation, group, kind, personal ? 'yes' : '', ...times, String(Math.round(ms / 1000))];
}

/** Times are ISO 8601 in UTC. */
export const speakersCsv = (interventions: readonly Intervention[]): string => csv([columns, ...interventions.map(cellsOf)]);
