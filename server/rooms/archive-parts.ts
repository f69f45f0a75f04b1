// The contents of an archive, read from the store a little at a time.
import { must } from '../../shared/kit/must.ts';
import type { ListingRecord } from '../../shared/office/listing.ts';
import type { ArchivePart } from '../archive/pack.ts';
import type { Draft } from '../documents/jobs.ts';
import type { IssueRow, Store } from '../store/store.ts';

/** Everything that is kept of a meeting. */
export interface ArchiveSource {
  meeting: string;
  draft: Draft;
  /** The last issue. */
  issue?: IssueRow;
  /** The invitations, as JSON. */
  keys: string;
  /** How it is listed, where anybody has said. */
  listing?: ListingRecord;
  /** When the last thing happened. */
  at: number;
  parts: AsyncGenerator<ArchivePart>;
}

/** Bytes of rows that are read at once, about; and rows. */
const bytesAtOnce = 256 * 1024;
const rowsAtOnce = 500;

/** The rows up to `last`, then the issues up to `issues`. */
export async function* archiveParts(store: Store, meeting: string, last: number, issues: number): AsyncGenerator<ArchivePart> {
  for (let from = 1, limit = 50; from <= last; ) {
    const rows = await store.read(meeting, from, Math.min(limit, last - from + 1));
    if (rows.length === 0) throw new Error(`row ${from} of meeting ${meeting} is not in the store`);
    yield { rows };
    from = must(rows.at(-1), 'a row').seq + 1;
    const bytes = rows.reduce((sum, { payload }) => sum + payload.length, 0) / rows.length;
    limit = Math.max(1, Math.min(rowsAtOnce, Math.floor(bytesAtOnce / (bytes + 1))));
  }
  for (let number = 1; number <= issues; number += 1) yield { issue: must(await store.issue(meeting, number), 'an issue') };
}
