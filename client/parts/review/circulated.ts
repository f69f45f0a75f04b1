// The words that were circulated, by paragraph, to know them again in a mail.
import type { Paragraph } from '../../../shared/mail/circulated.ts';
import type { Report } from '../../../shared/projections/report-model.ts';

export function circulatedIn(report: Report): Paragraph[] {
  return report.content.flatMap((part) =>
    part.type === 'paragraph' ? [part, ...part.subparagraphs].map(({ runs }) => ({ number: part.number, text: runs.map(({ text }) => text).join('') })) : [],
  );
}
