import type { Request } from 'express';
import type { ReportFormat } from '../../documents/jobs.ts';
import { Refused } from './errors.ts';

/** Whether `?lines=1` asks for a report with its lines numbered. Refused where the format has no lines of its own. */
export function linesAsked({ query }: Request, format: ReportFormat): boolean {
  if (query.lines === undefined) return false;
  if (query.lines !== '1' || (format !== 'pdf' && format !== 'docx')) throw new Refused('bad-request', { fault: 'noLines' });
  return true;
}
