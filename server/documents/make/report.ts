// A report in each of its formats.
import type { Report } from '../../../shared/projections/report-model.ts';
import { renderHtml } from '../../../shared/render/html.ts';
import { renderMarkdown } from '../../../shared/render/markdown.ts';
import { renderText } from '../../../shared/render/text.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import type { Since } from '../docx/report-docx.ts';
import type { Made, ReportFormat, ReportOrder } from '../jobs.ts';
import { refuseTooLarge } from '../largest.ts';
import { issuedReport, made, reportOf } from './draft.ts';

/** The files that the public page of a report offers, in its order. */
const files = ['docx', 'pdf', 'txt', 'md', 'json', 'xml'] as const;

/** Until a report is issued it has no public address, and no files there. */
function htmlOf(report: Report, { address, adopted, newer, superseded }: Pick<ReportOrder, 'address' | 'adopted' | 'newer' | 'superseded'>): string {
  if (!report.issue) return renderHtml(report);
  return renderHtml(report, {
    canonical: address,
    adopted,
    newer,
    superseded,
    downloads: files.map((format) => ({ format, href: `${address}/report.${format}` })),
  });
}

function comparedWith(report: Report, since: ReportOrder['since']): Since | undefined {
  if (!since) return undefined;
  const author = report.title.body ?? reportWordsFor(report.language).annexes.participants.roles.secretariat;
  return { since: issuedReport(since.issue), author, at: report.issue?.issuedAt ?? since.now };
}

/** The part of a file's name that tells it from other issues and comparisons. */
function editionOf({ issue, language }: Report, since: ReportOrder['since']): string {
  const { corrections } = reportWordsFor(language);
  return [issue && corrections.issue(issue.number), since && corrections.since(since.issue.number)].filter(Boolean).join(', ');
}

async function content(
  frozen: Report,
  { format, address, since, lines = false, adopted, newer, superseded, house }: ReportOrder,
  notice: (text: string) => void,
): Promise<string | Uint8Array<ArrayBuffer>> {
  // A file has one title block, which says it all.
  const report = adopted && !frozen.adopted ? { ...frozen, adopted } : frozen;
  const texts: Partial<Record<ReportFormat, () => string>> = {
    txt: () => renderText(report),
    md: () => renderMarkdown(report),
    html: () => htmlOf(frozen, { address, adopted, newer, superseded }),
    json: () => JSON.stringify(frozen),
  };
  const text = texts[format];
  if (text) return text();
  refuseTooLarge(format, report);
  if (format === 'xml') return (await import('../akn/report-xml.ts')).reportXml(frozen);
  if (format === 'docx') {
    const word = await (await import('../docx/report-docx.ts')).reportDocx(report, { ...comparedWith(report, since), lines });
    return house ? (await import('../docx/house-styles.ts')).inHouseStyles(word, house) : word;
  }
  return (await import('../pdf/report-pdf.ts')).reportPdf(report, notice, { lines, ...(since && { since: issuedReport(since.issue) }) });
}

export async function report(order: ReportOrder): Promise<Made> {
  const found = reportOf(order.source);
  const notices: string[] = [];
  const bytes = await content(found, order, (text) => notices.push(text));
  return made(bytes, { title: found.title.title, edition: editionOf(found, order.since), notices });
}
