// The part of the minutes that may leave the room. Reports, previews, exports, search and feeds all ask here.

import { clean } from '../kit/clean.ts';
import type { Block } from '../minutes/minutes.ts';
import { workingNotes } from '../minutes/working-notes.ts';

/** Whether a block has words or a footnote. */
export const hasText = ({ spans }: Block): boolean => spans.some(({ footnote, text }) => footnote !== undefined || clean(text).trim() !== '');

/** The blocks of a fragment that are published: no working note, no list below one, and nothing empty. */
export function publishedBlocks(blocks: readonly Block[]): Block[] {
  const notes = workingNotes(blocks.map((block) => ({ kind: block.kind, empty: !hasText(block) })));
  return blocks.filter((block, index) => !notes[index] && hasText(block));
}
