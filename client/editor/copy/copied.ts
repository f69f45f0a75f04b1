// The editor's selection, as blocks to be copied.
import type { Fragment, Node } from 'prosemirror-model';
import type { Selection } from 'prosemirror-state';
import type { BlockKind, Span } from '../../../shared/minutes/minutes.ts';

export interface CopiedBlock {
  /** Where all of the block is selected. */
  id?: string;
  kind: BlockKind;
  indent: number;
  owner?: string;
  due?: string;
  spans: Span[];
}

function spanOf(node: Node): Span {
  const span: Span = { text: node.text ?? '' };
  for (const { type, attrs } of node.marks) {
    if (type.name === 'strong' || type.name === 'em') span[type.name] = true;
    else if (type.name === 'link') span.link = String(attrs.href);
    else if (type.name === 'reference' || type.name === 'footnote') span[type.name] = String(attrs.id);
  }
  return span;
}

/** The blocks of a selection. A word out of one block is words alone: it takes no kind along. */
export function copiedBlocks(content: Fragment, { $from, $to }: Selection): CopiedBlock[] {
  const last = content.childCount - 1;
  const nodes = content.content.filter((node, index) => !(index > 0 && index === last && $to.parentOffset === 0 && node.content.size === 0));
  return nodes.map((node, index): CopiedBlock => {
    const whole = (index > 0 || $from.parentOffset === 0) && (index < last || $to.parentOffset === $to.parent.content.size);
    const { id, kind, indent, owner, due } = node.attrs;
    const spans = node.children.map(spanOf);
    if (!whole && content.childCount === 1) return { kind: 'paragraph', indent: 0, spans };
    return {
      ...(whole && typeof id === 'string' && id !== '' && { id }),
      kind,
      indent: Number(indent),
      ...(typeof owner === 'string' && owner !== '' && { owner }),
      ...(typeof due === 'string' && due !== '' && { due }),
      spans,
    };
  });
}
