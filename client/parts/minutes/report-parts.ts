// The report as stretches of text to write in, and the numbers that stand beside them.
import type { AgendaItem, MeetingState } from '../../../shared/meeting/state.ts';
import { closingFragment, itemFragment, openingFragment } from '../../../shared/minutes/layout.ts';
import type { Numbering } from '../../../shared/minutes/list-marks.ts';
import type { Block } from '../../../shared/minutes/minutes.ts';
import { numbering } from '../../../shared/projections/numbering.ts';
import { report } from '../../../shared/projections/report.ts';
import type { Report } from '../../../shared/projections/report-model.ts';

export interface Part {
  fragment: string;
  /** What it is of, shown as a quiet label. */
  label: string;
}

function withChildren(items: readonly AgendaItem[]): AgendaItem[] {
  return items.flatMap((item) => [item, ...item.children]);
}

/** Every fragment in the order of the report, whether or not it has text yet, so that nothing moves once something is written. */
export function reportParts(state: MeetingState, labels: { opening: string; closing: string }): Part[] {
  const items = withChildren(state.agenda).filter(({ status }) => status !== 'proposed' && status !== 'declined' && status !== 'withdrawn');
  const numbers = numbering(state.agenda);
  const titles = new Map(items.map(({ id, title }) => [itemFragment(id), [numbers.get(id), title].filter(Boolean).join('  ')]));
  const block: Block = { id: '', kind: 'paragraph', indent: 0, spans: [{ text: '.' }] };
  const full = Object.fromEntries([...titles.keys()].map((name) => [name, [{ ...block, id: name }]]));
  const order = new Set(report(state, { fragments: full, notes: {} }).content.map(({ fragment }) => fragment));
  return [
    { fragment: openingFragment, label: labels.opening },
    ...[...order].map((fragment) => ({ fragment, label: titles.get(fragment) ?? '' })),
    { fragment: closingFragment, label: labels.closing },
  ];
}

/** The numbers of paragraphs, subparagraphs and footnotes, by the ids in the text. */
export function numberingOf({ content, notes }: Report): Numbering {
  const marks: Record<string, string> = {};
  for (const part of content) {
    if (part.type !== 'paragraph') continue;
    marks[part.blockId] = `${part.number}.`;
    for (const { blockId, mark } of part.subparagraphs) marks[blockId] = mark;
  }
  return { marks, notes: Object.fromEntries(notes.map(({ id, number }) => [id, number])) };
}
