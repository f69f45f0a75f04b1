// The content of a clipboard or a drop, as blocks: its HTML where that has any words, else its text.
import { fromHtml } from './from-html.ts';
import { fromText } from './from-text.ts';
import type { Pasted } from './pasted.ts';
import { shape } from './shape.ts';
import { join, textOf } from './spans.ts';
import { ownStyle } from './style.ts';
import { type Branch, branchesOf } from './tree.ts';

/** The lines of a code editor: coloured words in one preformatted block, whose structure is in its signs. */
function isCode(tree: Branch): boolean {
  const body = [...branchesOf(tree)].find(({ name }) => name === 'body');
  const inside = body?.children.filter((node) => typeof node !== 'string' || node.trim() !== '') ?? [];
  const [only, ...others] = inside.filter((node) => typeof node === 'string' || node.name !== 'meta');
  if (only === undefined || typeof only === 'string' || others.length > 0) return false;
  const style = ownStyle(only);
  return /^pre/.test(style.get('white-space') ?? '') && /mono|menlo|consolas|courier/i.test(style.get('font-family') ?? '');
}

/** Some programs write HTML that only wraps their plain text. */
function fromEither(tree: Branch | undefined, text: string): Pasted {
  if (!tree || (text.trim() !== '' && isCode(tree))) return fromText(text);
  const pasted = fromHtml(tree);
  if (pasted.blocks.length === 0 && text.trim() !== '' && pasted.changes.deletions === 0) return fromText(text);
  return pasted;
}

export function readPasted(tree: Branch | undefined, text: string): Pasted {
  const pasted = fromEither(tree, text);
  const blocks = shape(pasted.blocks, pasted.changes);
  const [only] = blocks;
  // Words out of a line keep the spaces at their ends, which HTML does not show.
  if (blocks.length === 1 && only?.kind === 'paragraph' && !/[\r\n]/.test(text) && text.trim() !== '' && textOf(only.spans).trim() === text.trim()) {
    const [start = ''] = /^[ \t]*/.exec(text) ?? [];
    const [end = ''] = /[ \t]*$/.exec(text) ?? [];
    const words = textOf(only.spans);
    const spans = join([[{ text: words.startsWith(start) ? '' : start }], only.spans, [{ text: words.endsWith(end) ? '' : end }]], '');
    return { ...pasted, blocks: [{ ...only, spans }] };
  }
  return { ...pasted, blocks };
}
