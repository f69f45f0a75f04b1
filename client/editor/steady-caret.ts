// Keeps one's own caret where its person has it while others change the text.
import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { followWord } from './follow-word.ts';
import type { Hold } from './hold.ts';
import { paragraphInPlaceOf } from './own-paragraph.ts';
import { type KeptSelection, keepSelection } from './relative.ts';

/** How long after a key a person counts as writing, in milliseconds. */
const writing = 2000;
/** After a composition the browser is still busy with it for a moment. */
const settling = 30;

type Events = readonly Y.YEvent<Y.AbstractType<unknown>>[];

/** Stands before the binding, which would keep a caret at the end of a text behind what others type there, and one in a deleted block in its neighbour. */
export function steadyCaret(fragment: Y.XmlFragment, hold: Hold, newId: () => string): Plugin {
  let wroteAt = Number.NEGATIVE_INFINITY;
  /** The block that has the caret; once it is gone, the one that its person still writes in. */
  let block: Y.XmlElement | undefined;
  let lost: Y.XmlElement | undefined;

  const keep = (view: EditorView): void => {
    if (hold.on) return;
    const { binding } = ySyncPluginKey.getState(view.state);
    const { $head } = view.state.selection;
    const at = $head.depth === 0 ? undefined : fragment.get($head.index(0));
    block = at instanceof Y.XmlElement ? at : undefined;
    binding.beforeTransactionSelection ??= keepSelection(fragment, view.state) ?? null;
  };
  const changed = (view: EditorView, events: Events, transaction: Y.Transaction): void => {
    hold.changed(view, events, transaction);
    if (hold.on || transaction.local) return;
    const { binding } = ySyncPluginKey.getState(view.state);
    const kept: KeptSelection | null = binding.beforeTransactionSelection;
    const place = kept?.anchor === kept?.head && kept ? followWord(transaction, kept.anchor) : undefined;
    if (place) binding.beforeTransactionSelection = { ...kept, anchor: place, head: place };
    if (block?._item?.deleted && view.hasFocus() && performance.now() - wroteAt < writing) lost = block;
  };
  const after = (view: EditorView): void => {
    if (!lost) return;
    const gone = lost;
    lost = undefined;
    let index = 0;
    fragment.doc?.transact((transaction) => {
      transaction.meta.set('addToHistory', false);
      index = paragraphInPlaceOf(gone, fragment, newId(), '').index;
    }, hold);
    let start = 1;
    for (const node of view.state.doc.children.slice(0, index)) start += node.nodeSize;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, start)));
  };

  return new Plugin({
    props: {
      handleDOMEvents: {
        compositionstart(view) {
          hold.release(view);
          hold.started();
        },
        compositionend(view) {
          setTimeout(() => !view.composing && hold.release(view), settling);
        },
      },
    },
    view(view) {
      const { doc } = fragment;
      const kept = (): void => keep(view);
      const observed = (events: Events, transaction: Y.Transaction): void => changed(view, events, transaction);
      const done = (): void => after(view);
      doc?.on('beforeAllTransactions', kept);
      fragment.observeDeep(observed);
      doc?.on('afterAllTransactions', done);
      return {
        update({ state }, before) {
          if (state.doc !== before.doc && !ySyncPluginKey.getState(state)?.isChangeOrigin) wroteAt = performance.now();
        },
        destroy() {
          doc?.off('beforeAllTransactions', kept);
          fragment.unobserveDeep(observed);
          doc?.off('afterAllTransactions', done);
        },
      };
    },
  });
}
