// The contents of an archive, read from the store a little at a time.
import { must } from '../../shared/kit/must.ts';
import type { ListingRecord } from '../../shared/office/listing.ts';
import type { ArchivePart } from '../archive/pack.ts';
import type { Draft } from '../documents/jobs.ts';
import { rowPages } from '../store/pages.ts';
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

/** The rows up to `last`, then the issues up to `issues`, then what is kept beside the log. */
export async function* archiveParts(store: Store, meeting: string, last: number, issues: number): AsyncGenerator<ArchivePart> {
  let next = 1;
  for await (const rows of rowPages((from, limit) => store.read(meeting, from, limit), next, last)) {
    yield { rows };
    next = must(rows.at(-1), 'a row').seq + 1;
  }
  if (next <= last) throw new Error(`row ${next} of meeting ${meeting} is not in the store`);
  for (let number = 1; number <= issues; number += 1) yield { issue: must(await store.issue(meeting, number), 'an issue') };
  for (const kind of ['statement', 'styles', 'document'] as const) {
    for (const id of await store.attachments(meeting, kind)) {
      const content = await store.attachment(meeting, kind, id);
      // Without the commands that were taken back meanwhile.
      if (content) yield { attachment: { kind, id, content } };
    }
  }
}
