// The longest report that is set in a format: past it the work takes more time and memory than any reader is worth.
import type { Report } from '../../shared/projections/report-model.ts';
import { DocumentFault } from './fault.ts';
import type { ReportFormat } from './jobs.ts';

/** Paragraphs, subparagraphs, notes and rows of tables; and letters in all of them. */
export const largest: Partial<Record<ReportFormat, { pieces: number; letters: number }>> = {
  pdf: { pieces: 5000, letters: 1_500_000 },
  docx: { pieces: 5000, letters: 1_500_000 },
};

function sizeOf({ content, notes, participants = [], actions = [], agreements = [], speakers = [] }: Report): { pieces: number; letters: number } {
  const texts = [
    ...notes.map(({ text }) => text),
    ...content.flatMap((part) =>
      part.type === 'heading' ? [part.text] : [part, ...part.subparagraphs].map(({ runs }) => runs.map(({ text }) => text).join('')),
    ),
  ];
  return {
    pieces: texts.length + participants.length + actions.length + agreements.length + speakers.length,
    letters: texts.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Throws a `too-large` fault where a report is longer than its format takes. */
export function refuseTooLarge(format: ReportFormat, report: Report): void {
  const most = largest[format];
  if (!most) return;
  const { pieces, letters } = sizeOf(report);
  if (pieces > most.pieces || letters > most.letters) throw new DocumentFault('too-large', `${pieces} pieces and ${letters} letters`);
}
