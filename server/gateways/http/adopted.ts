import { cleanLine } from '../../../shared/kit/clean.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import type { ReportFormat } from '../../documents/jobs.ts';
import type { Issue } from '../meeting-service.ts';
import type { HttpContext } from './context.ts';

/** These are the issue as it was frozen, to the letter. */
const frozen: readonly ReportFormat[] = ['json', 'xml'];

/** RP83. Where the room adopted an issue after it was frozen. Undefined if that cannot be read, so that the report is shown without it. */
export async function adoptedSince(
  { meetings, office }: Pick<HttpContext, 'meetings' | 'office'>,
  id: string,
  { number, at }: Issue,
  format: ReportFormat,
): Promise<Report['adopted']> {
  if (frozen.includes(format)) return undefined;
  const adopted = await office.adopted(id).catch(() => []);
  const step = adopted.find(({ issue }) => issue === number);
  if (step) return { where: cleanLine(step.where), at: step.at, brackets: step.brackets };
  // RP87: the issue that was the last when a later meeting approved the report.
  const approved = await office.approved(id).catch(() => undefined);
  if (!approved || at > approved.at) return undefined;
  const next = await meetings.issue(id, number + 1);
  return next && next.at <= approved.at ? undefined : { where: cleanLine(approved.where), at: approved.at, brackets: 0 };
}
