// Puts pasted blocks into the text at the selection.
import type { Node, Schema } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import type { Span } from '../../../shared/minutes/minutes.ts';
import { setAttributes } from '../blocks.ts';
import type { PastedBlock } from './pasted.ts';

export interface Inserting {
  blocks: readonly PastedBlock[];
  newId(): string;
  /** They come as blocks of their own, also where they are words alone. */
  whole?: boolean;
}

function textNodes(schema: Schema, spans: readonly Span[]): Node[] {
  return spans.map(({ text, strong, em, link, reference, footnote }) => {
    const { marks } = schema;
    const given = [
      strong && marks.strong?.create(),
      em && marks.em?.create(),
      link !== undefined && marks.link?.create({ href: link }),
      reference !== undefined && marks.reference?.create({ id: reference }),
      footnote !== undefined && marks.footnote?.create({ id: footnote }),
    ];
    return schema.text(
      text,
      given.filter((mark) => typeof mark === 'object'),
    );
  });
}

const isPlain = (block: PastedBlock | undefined): block is PastedBlock => block?.kind === 'paragraph';

const attributesOf = ({ id, kind, indent, owner, due }: PastedBlock): Record<string, unknown> => ({
  ...(id !== undefined && { id }),
  kind,
  indent,
  owner: owner ?? null,
  due: due ?? null,
});

/** The empty blocks that moved words were cut from give their ids up. */
function giveUpIds(tr: Transaction, blocks: readonly PastedBlock[], newId: () => string): void {
  const moved = new Set(blocks.flatMap(({ id }) => id ?? []));
  tr.doc.forEach((node, pos) => {
    if (moved.has(node.attrs.id)) tr.setNodeAttribute(pos, 'id', newId());
  });
}

/** Puts blocks at the selection, in its place. Words alone join the block at the caret; blocks take the place of an empty one, or divide the one that they come into. */
export function insertBlocks(tr: Transaction, { blocks, newId, whole = false }: Inserting): Transaction {
  tr.deleteSelection();
  giveUpIds(tr, blocks, newId);
  const { schema } = tr.doc.type;
  const blockType = schema.nodes.block;
  const made = (block: PastedBlock): Node =>
    (blockType as NonNullable<typeof blockType>).create({ id: newId(), ...attributesOf(block) }, textNodes(schema, block.spans));
  const { $from } = tr.selection;
  if ($from.depth === 0) {
    tr.insert(tr.doc.content.size, blocks.map(made));
    return tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView();
  }
  const pos = $from.before(1);
  const here = $from.node(1);
  const atStart = $from.parentOffset === 0;
  const empty = here.content.size === 0;
  const rest = [...blocks];
  const into = (at: number, block: PastedBlock): number => {
    const nodes = textNodes(schema, block.spans);
    tr.insert(at, nodes);
    return at + nodes.reduce((size, node) => size + node.nodeSize, 0);
  };
  let caret = $from.pos;
  const joins = (block: PastedBlock | undefined): block is PastedBlock => !whole && isPlain(block);
  const wordsOnly = blocks.length === 1 && joins(blocks[0]);
  const divides = !wordsOnly && !atStart && $from.parentOffset < here.content.size;
  if (divides) tr.split($from.pos, 1, [{ type: here.type, attrs: { ...here.attrs, id: newId(), owner: null, due: null } }]);
  const joinsTail = divides && blocks.length > 1 && joins(blocks.at(-1));
  const last = joinsTail ? rest.pop() : undefined;
  const before = atStart && !empty && !wordsOnly;
  const [first] = rest;
  if (first && (empty || (joins(first) && !before))) {
    rest.shift();
    if (empty && (!isPlain(first) || first.id !== undefined)) setAttributes(tr, pos, attributesOf(first));
    caret = into(caret, first);
  }
  let after = before ? pos : pos + (tr.doc.nodeAt(pos)?.nodeSize ?? 0);
  if (rest.length > 0) {
    const nodes = rest.map(made);
    tr.insert(after, nodes);
    after += nodes.reduce((size, node) => size + node.nodeSize, 0);
    caret = after - 1;
  }
  if (last) caret = into(after + 1, last);
  return tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView();
}
