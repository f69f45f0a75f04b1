// The change of the minutes that a declared agreement asks for.
import type * as Y from 'yjs';
import type { Agreement } from '../meeting/model/consensus.ts';
import { itemFragment, itemOfFragment } from '../meeting/model/fragments.ts';
import { type Block, type BlockKind, isListKind, type Minutes } from '../minutes/minutes.ts';
import { blocksWithId } from '../minutes/read.ts';
import { hasText } from './published.ts';

const textOf = ({ spans }: Block): string =>
  spans
    .filter(({ footnote }) => footnote === undefined)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a decision block and the item it belongs to; undefined if there is no decision with this id. */
export function decisionIn(doc: Y.Doc, blockId: string): { text: string; itemId: string } | undefined {
  for (const { fragment, block } of blocksWithId(doc, blockId)) {
    const itemId = itemOfFragment(fragment);
    if (block.kind === 'decision' && itemId !== undefined) return { text: textOf(block), itemId };
  }
  return undefined;
}

export interface AgreedChange {
  fragment: string;
  /** A decision to write at the end, under the agreement's id. */
  add?: { id: string; kind: BlockKind; text: string };
  /** The list blocks to copy below it. */
  list?: string[];
  /** The block that was put to the room and is no longer a decision: it stays as a working note, and its list with it. */
  retire?: string;
}

/** The ids of the list blocks below a block. */
function listBelow(blocks: readonly Block[], id: string): string[] {
  const rest = blocks.slice(blocks.findIndex((block) => block.id === id) + 1);
  const end = rest.findIndex((block) => !isListKind(block.kind) && hasText(block));
  return rest.slice(0, end < 0 ? undefined : end).flatMap((block) => (isListKind(block.kind) && hasText(block) ? [block.id] : []));
}

/** A sentence that ends so announces a list. */
const announcesList = (text: string): boolean => /[:：]\s*$/u.test(text);

/** The change to write; undefined where the minutes say it already, or nothing was agreed. Written once it gives undefined. */
export function agreedChange({ id, outcome, text, blockId, itemId }: Agreement, minutes: Minutes): AgreedChange | undefined {
  const fragment = itemFragment(itemId);
  const blocks = minutes.fragments[fragment] ?? [];
  const put = blockId === undefined ? undefined : blocks.find((block) => block.id === blockId && block.kind === 'decision');
  if (outcome === 'agreed' && put && textOf(put) === text) return undefined;
  const add = outcome !== 'not-agreed' && !blocks.some((block) => block.id === id) ? { id, kind: 'decision' as const, text } : undefined;
  if (!add && !put) return undefined;
  const list = add && put && announcesList(text) ? listBelow(blocks, put.id) : [];
  return { fragment, ...(add && { add }), ...(list.length > 0 && { list }), ...(put && { retire: put.id }) };
}
