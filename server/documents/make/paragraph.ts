import type { Adoptable } from '../../../shared/meeting/model/adoption.ts';
import { adoptableOf } from '../../../shared/projections/adoption.ts';
import { paragraphsOf } from '../../../shared/projections/changes.ts';
import { report } from '../../../shared/projections/report.ts';
import type { JobOrder } from '../jobs.ts';
import { meetingOf } from './draft.ts';

/** The paragraph that a block begins or is in, in the report as it would be issued now, and the block's words. */
export function paragraph({ draft, blockId }: JobOrder<'paragraph'>): { number: number; text: string } | undefined {
  const { state, minutes } = meetingOf(draft);
  for (const found of paragraphsOf(report(state, minutes))) {
    const piece = [found, ...found.subparagraphs].find((each) => each.blockId === blockId);
    if (piece) return { number: found.number, text: piece.runs.map(({ text }) => text).join('') };
  }
  return undefined;
}

/** All of them, as the room adopts them. */
export function paragraphs({ draft }: JobOrder<'paragraphs'>): Adoptable[] {
  const { state, minutes } = meetingOf(draft);
  return adoptableOf(report(state, minutes));
}
