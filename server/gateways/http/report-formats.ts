// A report as a file, in every format it comes in.
import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { Report } from '../../../shared/projections/report-model.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { pageStyle } from '../../../shared/render/html-style.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import type { Since } from '../../documents/docx/report-docx.ts';
import { PoolFault } from '../../documents/pool.ts';
import type { Press } from '../../documents/press.ts';
import { Refused } from './errors.ts';
import { fileName } from './file-name.ts';

export interface Format {
  type: string;
  /** `address` is where the report stands for the public. Until it is issued it is not there, and neither are its files. */
  make(report: Report, address: string, press: Press, compared?: Since): string | Promise<Uint8Array>;
  /** It is to be saved, under a name made of the report's title. */
  saved?: true;
}

const files = ['docx', 'pdf', 'txt', 'md', 'json'] as const;

/** The formats by their ending. */
export const reportFormats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['json', { type: 'application/json; charset=utf-8', make: (report) => JSON.stringify(report) }],
  ['txt', { type: 'text/plain; charset=utf-8', make: (report) => renderText(report) }],
  ['md', { type: 'text/markdown; charset=utf-8', make: (report) => renderMarkdown(report) }],
  [
    'docx',
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      saved: true,
      make: (report, _address, press, compared) => (compared ? press.compare(report, compared) : press.make('docx', report)),
    },
  ],
  ['pdf', { type: 'application/pdf', make: (report, _address, press) => press.make('pdf', report) }],
  [
    'html',
    {
      type: 'text/html; charset=utf-8',
      make: (report, address) =>
        report.issue
          ? renderHtml(report, { canonical: address, downloads: files.map((format) => ({ format, href: `${address}/report.${format}` })) })
          : renderHtml(report),
    },
  ],
]);

const hashOf = (style: string): string => createHash('sha256').update(style).digest('base64');
const policyOf = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${hashOf(style)}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
const pagePolicy = policyOf(pageStyle);

/** Sends a report in a format; refused where this machine cannot make it, or not now. */
export async function sendReport(response: Response, format: Format, report: Report, address: string, press: Press, compared?: Since): Promise<void> {
  const made = await Promise.resolve(format.make(report, address, press, compared)).catch((error: unknown) => {
    throw error instanceof PoolFault ? refusedBy(error) : error;
  });
  if (format.saved) response.attachment(fileName(report.title.title, 'docx'));
  if (typeof made === 'string') sendText(response, format.type, made);
  else response.set('Content-Type', format.type).send(Buffer.from(made.buffer, made.byteOffset, made.byteLength));
}

function refusedBy(fault: PoolFault): unknown {
  if (fault.kind === 'unavailable') return new Refused('no-such-format');
  if (fault.kind === 'closed') return new Refused('stopping');
  return fault.kind === 'failed' ? fault : new Refused('too-busy');
}

/** Sends a page whose style is another than a report's. */
export function sendPage(response: Response, html: string, style: string): void {
  response.set('Content-Type', 'text/html; charset=utf-8').set('Content-Security-Policy', policyOf(style)).send(html);
}

/** Sends a text. A page's own style is let through by its hash, and nothing else in it runs. */
export function sendText(response: Response, type: string, text: string): void {
  response.set('Content-Type', type);
  if (type.startsWith('text/html')) response.set('Content-Security-Policy', pagePolicy);
  response.send(text);
}
