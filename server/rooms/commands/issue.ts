// The content frozen when a report is issued. Another thread makes it while the meeting's turn waits and nothing changes.
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Makers } from '../../documents/makers.ts';
import type { IssueRow } from '../../store/store.ts';
import type { Records } from '../records.ts';

/** The record of the next issue, and how many paragraphs it has. `corrects`: the issue before it. */
export async function issueFrom(
  state: MeetingState,
  records: Records,
  makers: Makers,
  corrects?: IssueRow,
): Promise<{ issue: Omit<IssueRow, 'at'>; paragraphs: number }> {
  const { record, hash, paragraphs } = await makers.record(state.id, { draft: records.draft(state), corrects });
  return { issue: { number: state.issues.length + 1, record, hash }, paragraphs };
}
