// An issued report as a file: made once for each of its formats, and kept by the hash of the issue.

import type { JobOrder, Made, ReportFormat } from '../../documents/jobs.ts';
import type { DocumentService } from '../../documents/service.ts';
import type { HouseStyles, Issue } from '../meeting-service.ts';
import type { HttpContext } from './context.ts';
import type { WantedResponse } from './response-cache.ts';

/** Makes a report for its owner; PDF has a process of its own. */
export function orderedReport(
  documents: DocumentService,
  owner: string,
  format: ReportFormat,
  read: () => Promise<JobOrder<'report'>>,
  signal: AbortSignal,
): Promise<Made> {
  return format === 'pdf' ? documents.pdf(owner, read, { signal }) : documents.run('report', owner, read, { signal });
}

export interface IssueWanted {
  issue: Issue;
  format: ReportFormat;
  address: string;
  since?: Issue;
  lines: boolean;
  /** For Word: the document whose styles it takes. */
  house?: HouseStyles;
  /** Where the room adopted it after it was frozen. */
  adopted?: JobOrder<'report'>['adopted'];
  /** For the page of an earlier issue: the last one. */
  newer?: JobOrder<'report'>['newer'];
  /** For the page: its decisions that a later one replaced. */
  superseded?: JobOrder<'report'>['superseded'];
}

/** `owner`: whose turn it is made in. */
export function issuedReport({ documents, clock }: Pick<HttpContext, 'documents' | 'clock'>, id: string, wanted: IssueWanted, owner: string): WantedResponse {
  const { issue, format, address, since, lines, house, adopted, newer, superseded = [] } = wanted;
  const edition = [issue.hash, since?.hash, adopted && JSON.stringify(adopted), newer?.number, superseded.length > 0 && JSON.stringify(superseded)].join(' ');
  return {
    // Only the page has addresses in it.
    name: [id, 'issue', issue.number, format, format === 'html' ? address : '', since?.number, lines, house?.hash].join(' '),
    edition,
    make: (signal, began) =>
      orderedReport(
        documents,
        owner,
        format,
        async () => {
          began(edition);
          return {
            source: { issue: await issue.read() },
            format,
            address,
            lines,
            ...(house && { house: await house.read() }),
            ...(adopted && { adopted }),
            ...(newer && { newer }),
            ...(superseded.length > 0 && { superseded }),
            ...(since && { since: { issue: await since.read(), now: clock.now() } }),
          };
        },
        signal,
      ),
  };
}
