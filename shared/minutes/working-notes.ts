// Working notes and the lists that belong to them. Nothing here is ever published.
import { type BlockKind, isListKind } from './minutes.ts';

/** Says of each block of a fragment whether it is a working note, or part of a list below one. A block without text does not end the list. */
export function workingNotes(blocks: readonly { kind: BlockKind | (string & {}); empty: boolean }[]): boolean[] {
  let below = false;
  return blocks.map(({ kind, empty }) => {
    if (kind === 'note') below = true;
    else if (!isListKind(kind) && !empty) below = false;
    return kind === 'note' || (below && isListKind(kind));
  });
}
