// Minutes rewritten, of which what was deleted, who wrote what, and where it is asked for working notes are no part.

import { loadMinutes } from '../../minutes/loading.ts';
import { rewrittenMinutes } from '../../minutes/rewritten.ts';
import type { JobOrder, JobResult } from '../jobs.ts';

export function rewritten({ updates, withoutNotes }: JobOrder<'rewritten'>): JobResult<'rewritten'> {
  const { doc } = loadMinutes(
    undefined,
    updates.map((payload, seq) => ({ seq, payload })),
  );
  const update = rewrittenMinutes(doc, { withoutNotes });
  doc.destroy();
  return { ...(update && { update }) };
}
