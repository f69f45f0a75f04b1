import { register } from '../../../shared/projections/register.ts';
import { actionsCsv } from '../actions-csv.ts';
import { actionsIcs } from '../actions-ics.ts';
import type { JobOrder, Made } from '../jobs.ts';
import { made, meetingOf } from './draft.ts';

export function actions({ draft, format, url, stamp }: JobOrder<'actions'>): Made {
  const { state, minutes } = meetingOf(draft);
  const rows = register(state, minutes);
  if (format === 'json') return made(JSON.stringify(rows));
  return made(format === 'csv' ? actionsCsv(rows) : actionsIcs(state, rows, { url, stamp: new Date(stamp) }));
}
