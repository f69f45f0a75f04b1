// A name in the minutes of a meeting: where it is, and the minutes with another in its place.
import { nameFinder } from '../../../shared/office/replace-name.ts';
import { loadMinutes } from '../../minutes/loading.ts';
import { namedInMinutes, renamedMinutes } from '../../minutes/renamed.ts';
import type { JobOrder, JobResult } from '../jobs.ts';

const mostExcerpts = 3;

export function renamed({ updates, name, by }: JobOrder<'renamed'>): JobResult<'renamed'> {
  const { doc } = loadMinutes(
    undefined,
    updates.map((payload, seq) => ({ seq, payload })),
  );
  const finder = nameFinder(name);
  const { places, found, excerpts } = namedInMinutes(doc, updates, finder);
  const parts = found && by !== undefined ? renamedMinutes(doc, updates, finder, by) : undefined;
  doc.destroy();
  return { places, found, excerpts: excerpts.slice(0, mostExcerpts), ...(parts && { parts }) };
}
