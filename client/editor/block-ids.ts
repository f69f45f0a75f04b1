// Every block has an id of its own: what has none, or a copy of another's, is given a new one.
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';

function withoutIds(slice: Slice): Slice {
  const blocks: Node[] = [];
  slice.content.forEach((node) => {
    blocks.push(node.type.name === 'block' ? node.type.create({ ...node.attrs, id: null }, node.content, node.marks) : node);
  });
  return new Slice(Fragment.fromArray(blocks), slice.openStart, slice.openEnd);
}

/** Names what this page adds. What comes from others is theirs, and the server's, to name. */
export function blockIds(newId: () => string): Plugin {
  return new Plugin({
    props: { transformPasted: withoutIds },
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((tr) => tr.docChanged) || transactions.some((tr) => tr.getMeta(ySyncPluginKey)?.isChangeOrigin)) return null;
      const seen = new Set<string>();
      const tr = state.tr;
      state.doc.forEach((node, pos) => {
        const id: unknown = node.attrs.id;
        if (typeof id === 'string' && id !== '' && !seen.has(id)) seen.add(id);
        else tr.setNodeAttribute(pos, 'id', newId());
      });
      return tr.docChanged ? tr : null;
    },
  });
}
