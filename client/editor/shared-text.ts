// Binds an editor to the shared text: every change goes there and comes from there, and undo takes back one's own.
import { Plugin } from 'prosemirror-state';
import { type initProseMirrorDoc, ySyncPlugin, ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { exactTyping } from './exact-typing.ts';
import { Hold } from './hold.ts';
import { steadyCaret } from './steady-caret.ts';
import { undoing } from './undo.ts';

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
      // Undone together with its block, or not at all.
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

export function sharedText(fragment: Y.XmlFragment, mapping: ReturnType<typeof initProseMirrorDoc>['mapping'], newId: () => string): Plugin[] {
  const hold = new Hold(fragment, newId);
  // The first two act before the binding does.
  return [steadyCaret(fragment, hold, newId), exactTyping(fragment, hold), ySyncPlugin(fragment, { mapping }), undoing(fragment), textInEmpty(fragment)];
}
