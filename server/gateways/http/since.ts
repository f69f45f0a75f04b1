import type { Request } from 'express';
import type { Report } from '../../../shared/projections/report-model.ts';
import { reportFiles } from '../../../shared/words/en/report-files.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import type { Since } from '../../documents/docx/report-docx.ts';
import { Refused } from './errors.ts';

/** The issue with which `?since=` asks that a report be compared; undefined where it does not. Refused where there is no such issue, or the format cannot tell. */
export async function comparedWith(
  request: Request,
  ending: string,
  report: Report,
  issued: (number: number) => Promise<Report | undefined>,
  now: number,
): Promise<Since | undefined> {
  const { since: asked } = request.query;
  if (asked === undefined) return undefined;
  if (ending !== 'docx') throw new Refused('bad-request', reportFiles.onlyWord);
  if (typeof asked !== 'string' || !/^[1-9]\d{0,4}$/.test(asked)) throw new Refused('bad-request', reportFiles.noSuchIssue);
  const since = await issued(Number(asked));
  if (!since) throw new Refused('not-issued', reportFiles.noSuchIssue);
  return { since, author: report.title.body ?? reportWordsFor(report.language).annexes.participants.roles.secretariat, at: report.issue?.issuedAt ?? now };
}
