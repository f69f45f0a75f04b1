// A report that comes back from Word, read against what it came from.
import { paragraphsOf } from '../../../shared/projections/changes.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { returnedChanges } from '../../../shared/returned/changes.ts';
import type { ReturnedFile } from '../../../shared/returned/model.ts';
import { returnedTables } from '../../../shared/returned/tables.ts';
import { saidHash } from '../docx/mark.ts';
import { NoReport } from '../docx/unpacked.ts';
import type { JobOrder, JobResult } from '../jobs.ts';
import { baseOf, baseTables } from '../returned/base.ts';
import { readFile } from '../returned/read-file.ts';
import { issuedReport, meetingOf } from './draft.ts';

function saidNow(made: Report): Map<string, { number: number; text: string }> {
  return new Map(
    paragraphsOf(made).flatMap((paragraph) =>
      [paragraph, ...paragraph.subparagraphs].map(
        ({ blockId, runs }) => [blockId, { number: paragraph.number, text: runs.map(({ text }) => text).join('') }] as const,
      ),
    ),
  );
}

/** The paragraph of a number in the report that the file came from, otherwise the last, as they are now. */
const placeIn = (base: Report, now: ReadonlyMap<string, { number: number }>) => (number: number | undefined) => {
  const blocks = paragraphsOf(base).filter(({ blockId }) => now.has(blockId));
  const blockId = (blocks.find((paragraph) => paragraph.number === number) ?? blocks.at(-1))?.blockId;
  const paragraph = blockId === undefined ? undefined : now.get(blockId)?.number;
  return blockId !== undefined && paragraph !== undefined ? { blockId, paragraph } : undefined;
};

export function returned({ draft, issues, bytes }: JobOrder<'returned'>): JobResult<'returned'> {
  const { state, minutes } = meetingOf(draft);
  const made = report(state, minutes);
  try {
    const file = readFile(bytes);
    const issue = issues.find(({ hash }) => hash === file.hash);
    const now = saidNow(made);
    const base = issue ? issuedReport(issue) : made;
    const changes = returnedChanges(file.paragraphs, baseOf(base), {
      savedBy: file.savedBy,
      hash: saidHash,
      now: (blockId) => now.get(blockId),
    });
    if (!changes) return { refused: 'no paragraph of the report is in the file' };
    const tables = returnedTables(file.tables, baseTables(base), { savedBy: file.savedBy, frozen: issue !== undefined, at: placeIn(base, now) });
    return { file: { ...(issue && { issue: issue.number }), changes: [...changes, ...tables] } satisfies ReturnedFile };
  } catch (error) {
    if (error instanceof NoReport) return { refused: error.message };
    throw error;
  }
}
