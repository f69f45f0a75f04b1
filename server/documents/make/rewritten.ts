// Minutes rewritten without deleted text, without their writers and, if asked, without working notes.

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
