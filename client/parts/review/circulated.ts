// The circulated words by paragraph, to recognise them in a mail.
import type { CirculatedParagraph } from '../../../shared/mail/circulated.ts';
import type { Report } from '../../../shared/projections/report-model.ts';

export function circulatedIn(report: Report): CirculatedParagraph[] {
  return report.content.flatMap((part) =>
    part.type === 'paragraph' ? [part, ...part.subparagraphs].map(({ runs }) => ({ number: part.number, text: runs.map(({ text }) => text).join('') })) : [],
  );
}
