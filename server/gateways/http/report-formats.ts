// A report as a file, in each of its formats.
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { HttpErrorCode } from '../../../shared/codes/http-errors.ts';
import { compareStyle } from '../../../shared/render/compare-style.ts';
import { pageStyle } from '../../../shared/render/html-style.ts';
import { DocumentFault, type FaultKind } from '../../documents/fault.ts';
import type { Made, ReportFormat } from '../../documents/jobs.ts';
import { HttpRefusal } from './errors.ts';
import { fileName, namedAs } from './file-name.ts';
import type { ResponseCache, WantedResponse } from './response-cache.ts';

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const types: Record<ReportFormat, string> = {
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: wordType,
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xml: 'application/akn+xml; charset=utf-8',
};

/** The format that an address ends in. Throws HttpRefusal where there is none. */
export function formatOf(ending: string): ReportFormat {
  if (!Object.hasOwn(types, ending)) throw new HttpRefusal('not-found');
  return ending as ReportFormat;
}

const hashOf = (style: string): string => createHash('sha256').update(style).digest('base64');
const policyOf = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${hashOf(style)}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
/** A page's own style is let through by its hash, and nothing else in it runs. */
const policies = { report: policyOf(pageStyle), compare: policyOf(compareStyle) };

/** Sends a report in a format. A Word document is saved under the title of the report, and a PDF that somebody saves is too. */
export function sendReport(request: Request, response: Response, format: ReportFormat, cache: ResponseCache, wanted: WantedResponse): Promise<void> {
  if (format === 'html') response.set('Content-Security-Policy', policies.report);
  return sendMade(request, response, types[format], cache, wanted, ({ title, edition }) => {
    const name = fileName(title ?? '', format, edition);
    if (format === 'docx' || format === 'pdf') response.set('Content-Disposition', namedAs(format === 'pdf' ? 'inline' : 'attachment', name));
  });
}

export function sendCompared(request: Request, response: Response, cache: ResponseCache, wanted: WantedResponse): Promise<void> {
  response.set('Content-Security-Policy', policies.compare);
  return sendMade(request, response, types.html, cache, wanted);
}

const refusals: Partial<Record<FaultKind, HttpErrorCode>> = {
  crowded: 'too-busy',
  late: 'too-busy',
  unavailable: 'no-such-format',
  closed: 'stopping',
};

/** Sends something that was made, or refuses it with the reason. */
export async function sendMade(
  request: Request,
  response: Response,
  type: string,
  cache: ResponseCache,
  wanted: WantedResponse,
  headers?: (made: Made) => void,
): Promise<void> {
  try {
    await cache.send(request, response, type, wanted, headers);
  } catch (error) {
    // The client has gone: there is nobody to answer.
    if (response.destroyed) return;
    throw refusedFor(error);
  }
}

/** The error for a document that was not made. */
export function refusedFor(error: unknown): unknown {
  if (!(error instanceof DocumentFault)) return error;
  if (error.kind === 'too-large') return new HttpRefusal('too-large', { fault: 'tooLong' });
  const code = refusals[error.kind];
  return code ? new HttpRefusal(code) : error;
}
