// A report as a file, in every format it comes in.
import type { Response } from 'express';
import type { Report } from '../../../shared/projections/report-model.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { stylesOf } from './page-style.ts';

export interface Format {
  type: string;
  make(report: Report, address: string): string;
}

/** The formats by their ending. `address` is where the report stands for the public. */
export const reportFormats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['json', { type: 'application/json; charset=utf-8', make: (report) => JSON.stringify(report) }],
  ['txt', { type: 'text/plain; charset=utf-8', make: (report) => renderText(report) }],
  ['md', { type: 'text/markdown; charset=utf-8', make: (report) => renderMarkdown(report) }],
  ['html', { type: 'text/html; charset=utf-8', make: (report, address) => renderHtml(report, { canonical: address }) }],
]);

/** Sends a text; a page's own style is let through by its hash, and nothing else of it runs. */
export function sendText(response: Response, type: string, text: string): void {
  response.set('Content-Type', type);
  if (type.startsWith('text/html')) {
    response.set(
      'Content-Security-Policy',
      `default-src 'none'; style-src ${stylesOf(text)}; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  }
  response.send(text);
}
