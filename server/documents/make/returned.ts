// A report that comes back from Word, read against what it came from.
import { paragraphsOf } from '../../../shared/projections/changes.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { returnedChanges } from '../../../shared/returned/changes.ts';
import type { ReturnedFile } from '../../../shared/returned/model.ts';
import type { Order, Result } from '../jobs.ts';
import { baseOf } from '../returned/base.ts';
import { saidHash } from '../returned/mark.ts';
import { readFile } from '../returned/read-file.ts';
import { NoReport } from '../returned/unpacked.ts';
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

export function returned({ draft, issues, bytes }: Order<'returned'>): Result<'returned'> {
  const { state, minutes } = meetingOf(draft);
  const made = report(state, minutes);
  try {
    const file = readFile(bytes);
    const issue = issues.find(({ hash }) => hash === file.hash);
    const now = saidNow(made);
    const changes = returnedChanges(file.paragraphs, baseOf(issue ? issuedReport(issue) : made), {
      savedBy: file.savedBy,
      hash: saidHash,
      now: (blockId) => now.get(blockId),
    });
    if (!changes) return { refused: 'no paragraph of the report is in the file' };
    return { file: { ...(issue && { issue: issue.number }), changes } satisfies ReturnedFile };
  } catch (error) {
    if (error instanceof NoReport) return { refused: error.message };
    throw error;
  }
}
