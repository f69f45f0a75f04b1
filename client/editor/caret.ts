// Where the caret is when a text comes into an empty editor.
import { AllSelection, Plugin, Selection } from 'prosemirror-state';

/** In a text without a block everything is selected, for want of a place. Once blocks come, the caret goes to the first: what others wrote must not be typed over. */
export function placedCaret(): Plugin {
  return new Plugin({
    appendTransaction(_transactions, before, state) {
      if (before.doc.childCount > 0 || state.doc.childCount === 0 || !(state.selection instanceof AllSelection)) return null;
      return state.tr.setSelection(Selection.atStart(state.doc)).setMeta('addToHistory', false);
    },
  });
}
