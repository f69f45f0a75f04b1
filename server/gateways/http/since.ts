import type { Request } from 'express';
import type { ReportFormat } from '../../documents/jobs.ts';
import type { Issue } from '../meeting-service.ts';
import { HttpRefusal } from './errors.ts';

/** The issue with which `?since=` asks that a report be compared; undefined where it does not. Throws HttpRefusal where there is no such issue, or the format shows no changes. */
export async function sinceAsked(request: Request, format: ReportFormat, issue: (number: number) => Promise<Issue | undefined>): Promise<Issue | undefined> {
  const { since: asked } = request.query;
  if (asked === undefined) return undefined;
  if (format !== 'docx' && format !== 'pdf') throw new HttpRefusal('bad-request', { fault: 'onlyWord' });
  if (typeof asked !== 'string' || !/^[1-9]\d{0,4}$/.test(asked)) throw new HttpRefusal('bad-request', { fault: 'noSuchIssue' });
  const found = await issue(Number(asked));
  if (!found) throw new HttpRefusal('not-issued', { fault: 'noSuchIssue' });
  return found;
}
