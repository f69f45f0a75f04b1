// What binds an editor to the shared text: every change goes there and comes from there, and undo takes back one's own.
import { Plugin } from 'prosemirror-state';
import { type initProseMirrorDoc, ySyncPlugin, ySyncPluginKey, yUndoPlugin } from 'y-prosemirror';
import * as Y from 'yjs';

/**
 * Gives a block that is made empty its text at once. The binding would make one as the first letter is typed; two who begin
 * in the same empty block would then have a text each, which the next letter joins into one, twice or not at all.
 */
function textInEmpty(fragment: Y.XmlFragment): Plugin {
  const give = (event: Y.YXmlEvent, { origin, meta }: Y.Transaction): void => {
    const made = event.delta.flatMap(({ insert }) => (Array.isArray(insert) ? insert : []));
    const empty = made.filter((block) => block instanceof Y.XmlElement && block.length === 0);
    if (origin !== ySyncPluginKey || empty.length === 0) return;
    fragment.doc?.transact((transaction) => {
      // Undone with its block, or not at all as its block.
      transaction.meta.set('addToHistory', meta.get('addToHistory'));
      for (const block of empty) block.insert(0, [new Y.XmlText()]);
    }, ySyncPluginKey);
  };
  return new Plugin({
    view() {
      fragment.observe(give);
      return { destroy: () => fragment.unobserve(give) };
    },
  });
}

/** Undo takes no block away in which another has typed. */
export function sharedText(fragment: Y.XmlFragment, mapping: ReturnType<typeof initProseMirrorDoc>['mapping']): Plugin[] {
  return [ySyncPlugin(fragment, { mapping }), yUndoPlugin({ protectedNodes: new Set(['block']) }), textInEmpty(fragment)];
}
