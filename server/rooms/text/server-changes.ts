// The server's own changes to the minutes, which are rare. Each is made on the trial copy when its turn comes, and stored as everyone's writing is.
import type * as Y from 'yjs';
import {
  appendBlocks,
  copyBlocksToEnd,
  isBlank,
  type Rewording,
  renameDuplicateIds,
  rewordBlock,
  rootNames,
  seedFragment,
  turnBlock,
} from '../../../shared/minutes/layout.ts';
import type { AgreedChange } from '../../../shared/projections/agreed.ts';

export type ServerChange = (doc: Y.Doc, newId: () => string) => void;

/** Writes a paragraph into a fragment in which nothing can be read. */
export function seeding(fragment: string, text: string): ServerChange {
  return (doc, newId) => {
    if (text !== '' && isBlank(doc, fragment)) seedFragment(doc, fragment, [{ id: newId(), kind: 'paragraph', text }], 'server');
  };
}

/** Writes what was agreed. */
export function writingAgreed({ fragment, add, list = [], retire }: AgreedChange): ServerChange {
  return (doc, newId) => {
    if (add) appendBlocks(doc, fragment, [add], 'server');
    copyBlocksToEnd(doc, fragment, list, newId, 'server');
    if (retire !== undefined) turnBlock(doc, fragment, retire, 'note', 'server');
  };
}

/** Makes a block say these words. */
export function rewordingOf(fragment: string, blockId: string, rewording: Rewording): ServerChange {
  return (doc) => rewordBlock(doc, fragment, blockId, rewording, 'server');
}

/** MN4: renames blocks that have the id of another block before them. */
export const renamingTwins: ServerChange = (doc, newId) => {
  renameDuplicateIds(
    doc,
    rootNames(doc).filter((name) => name.includes(':')),
    newId,
    'server',
  );
};
