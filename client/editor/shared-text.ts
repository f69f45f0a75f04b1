// What binds an editor to the shared text: every change goes there and comes from there, and undo takes back one's own.
import { Plugin } from 'prosemirror-state';
import { type initProseMirrorDoc, ySyncPlugin, ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { exactTyping } from './exact-typing.ts';
import { followWord } from './follow-word.ts';
import { type KeptSelection, keepSelection } from './relative.ts';
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

/**
 * Keeps one's own caret after the letter it stands after. The binding alone would keep a caret at the end of a text at "the end",
 * behind what others type there, and two who type at one place would shuffle their letters.
 */
function steadyCaret(fragment: Y.XmlFragment): Plugin {
  return new Plugin({
    view(view) {
      const keep = (): void => {
        const { binding } = ySyncPluginKey.getState(view.state);
        binding.beforeTransactionSelection ??= keepSelection(fragment, view.state) ?? null;
      };
      const follow = (_events: unknown, transaction: Y.Transaction): void => {
        const { binding } = ySyncPluginKey.getState(view.state);
        const kept: KeptSelection | null = binding.beforeTransactionSelection;
        if (transaction.local || !kept || kept.anchor !== kept.head) return;
        const place = followWord(transaction, kept.anchor);
        if (place) binding.beforeTransactionSelection = { ...kept, anchor: place, head: place };
      };
      fragment.doc?.on('beforeAllTransactions', keep);
      fragment.observeDeep(follow);
      return {
        destroy() {
          fragment.doc?.off('beforeAllTransactions', keep);
          fragment.unobserveDeep(follow);
        },
      };
    },
  });
}

export function sharedText(fragment: Y.XmlFragment, mapping: ReturnType<typeof initProseMirrorDoc>['mapping']): Plugin[] {
  // The first two act before the binding does.
  return [steadyCaret(fragment), exactTyping(fragment), ySyncPlugin(fragment, { mapping }), undoing(fragment), textInEmpty(fragment)];
}
