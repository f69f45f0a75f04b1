import type { Request } from 'express';
import type { ReportFormat } from '../../documents/jobs.ts';
import { HttpRefusal } from './errors.ts';

/** Whether `?lines=1` asks for a report with its lines numbered. Throws HttpRefusal where the format has no lines of its own. */
export function linesAsked({ query }: Request, format: ReportFormat): boolean {
  if (query.lines === undefined) return false;
  if (query.lines !== '1' || (format !== 'pdf' && format !== 'docx')) throw new HttpRefusal('bad-request', { fault: 'noLines' });
  return true;
}
