// What is frozen when a report is issued: the model itself, as the bytes that are hashed.
import { createHash } from 'node:crypto';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { changes } from '../../../shared/projections/changes.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import type { IssueRow } from '../../store/store.ts';

/** The record of the next issue, and how many paragraphs it has. `previous`: the issue that it corrects. */
export function issueOf(state: MeetingState, minutes: Minutes, previous?: Report): { issue: Omit<IssueRow, 'at'>; paragraphs: number } {
  const made = report(state, minutes);
  const reason = state.correction?.reason;
  const corrects = previous?.issue && { number: previous.issue.number, ...(reason !== undefined && { reason }), changes: changes(previous, made) };
  const model: Report = { ...made, ...(corrects && { corrects }) };
  const record = JSON.stringify(model);
  const hash = createHash('sha256').update(record).digest('hex');
  const paragraphs = model.content.filter((part) => part.type === 'paragraph').length;
  return { issue: { number: state.issues.length + 1, record, hash }, paragraphs };
}

/** The report as it was frozen, with what is known of its issue. */
export function issuedReport({ number, record, hash, at }: IssueRow): Report {
  return { ...(JSON.parse(record) as Report), issue: { number, issuedAt: at, hash } };
}
