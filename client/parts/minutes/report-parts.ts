// The report as stretches of text to write in, and the numbers that stand beside them.

import { openingFragment } from '../../../shared/meeting/model/fragments.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Numbering } from '../../../shared/minutes/list-marks.ts';
import { numbering } from '../../../shared/projections/numbering.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import { reportOrder } from '../../../shared/projections/report-order.ts';
import { apart } from '../../ui/apart.ts';

export interface ReportFragment {
  fragment: string;
  /** The part's name, shown as a quiet label. */
  label: string;
}

/** Every fragment in the order of the report, whether or not it has text yet, so that nothing moves once something is written. */
export function reportParts(state: MeetingState, labels: { opening: string; closing: string }): ReportFragment[] {
  const numbers = numbering(state.agenda);
  return reportOrder(state).map(({ fragment, item }) => {
    if (item) return { fragment, label: [numbers.get(item.id), apart(item.title)].filter(Boolean).join('  ') };
    return { fragment, label: fragment === openingFragment ? labels.opening : labels.closing };
  });
}

/** The numbers of paragraphs, subparagraphs and footnotes, by the ids in the text. */
export function numberingOf({ content, notes }: Report): Numbering {
  const marks: Record<string, string> = {};
  const paragraphs: Record<string, number> = {};
  for (const part of content) {
    if (part.type !== 'paragraph') continue;
    marks[part.blockId] = `${part.number}.`;
    for (const { blockId, mark } of part.subparagraphs) marks[blockId] = mark;
    for (const { blockId } of [part, ...part.subparagraphs]) paragraphs[blockId] = part.number;
  }
  return { marks, paragraphs, notes: Object.fromEntries(notes.map(({ id, number }) => [id, number])) };
}
