// The record frozen when a report is issued: the model itself, as the bytes that are hashed.
import { createHash } from 'node:crypto';
import { changes, paragraphsOf } from '../../../shared/projections/changes.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import type { JobOrder, Recorded } from '../jobs.ts';
import { issuedReport, meetingOf } from './draft.ts';

/** The record of the next issue. `corrects`: the issue before it. */
export function record({ draft, corrects }: JobOrder<'record'>): Recorded {
  const { state, minutes } = meetingOf(draft);
  const made = report(state, minutes);
  const reason = state.correction?.reason;
  const model: Report = {
    ...made,
    ...(corrects && { corrects: { number: corrects.number, ...(reason !== undefined && { reason }), changes: changes(issuedReport(corrects), made) } }),
  };
  const bytes = JSON.stringify(model);
  return { record: bytes, hash: createHash('sha256').update(bytes).digest('hex'), paragraphs: paragraphsOf(model).length };
}
