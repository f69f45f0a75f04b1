// The content of a clipboard or a drop, as blocks: its HTML where that has any words, else its text.
import { fromHtml } from './from-html.ts';
import { fromText } from './from-text.ts';
import type { Pasted } from './pasted.ts';
import { shape } from './shape.ts';
import { join, textOf } from './spans.ts';
import type { Branch } from './tree.ts';

/** Some programs write HTML that only wraps their plain text. */
function fromEither(tree: Branch | undefined, text: string): Pasted {
  if (!tree) return fromText(text);
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
