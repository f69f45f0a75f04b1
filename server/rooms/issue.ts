// What is frozen when a report is issued: the model itself, as the bytes that are hashed.
import { createHash } from 'node:crypto';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Minutes } from '../../shared/minutes/minutes.ts';
import { report } from '../../shared/projections/report.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import type { IssueRow } from '../store/store.ts';

/** The record of the next issue, and how many paragraphs it has. */
export function issueOf(state: MeetingState, minutes: Minutes): { issue: Omit<IssueRow, 'at'>; paragraphs: number } {
  const model = report(state, minutes);
  const record = JSON.stringify(model);
  const hash = createHash('sha256').update(record).digest('hex');
  const paragraphs = model.content.filter((part) => part.type === 'paragraph').length;
  return { issue: { number: state.issues.length + 1, record, hash }, paragraphs };
}

/** The report as it was frozen, with what is known of its issue. */
export function issuedReport({ number, record, hash, at }: IssueRow): Report {
  return { ...(JSON.parse(record) as Report), issue: { number, issuedAt: at, hash } };
}
