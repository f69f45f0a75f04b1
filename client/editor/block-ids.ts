// Every block has an id of its own: a block without one, or with another's, gets a new one.
import { Plugin } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';

/** Gives ids to blocks that this page adds. Blocks from others get theirs from them, or from the server. */
export function blockIds(newId: () => string): Plugin {
  return new Plugin({
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
