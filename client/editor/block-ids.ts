// Every block has an id of its own: what has none, or another's, is given a new one.
import { Plugin } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';

/** Names what this page adds. What comes from others is theirs, and the server's, to name. */
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
