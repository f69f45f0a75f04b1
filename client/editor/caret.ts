// Keeps the caret where the person sees it.
import { AllSelection, Plugin, Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { ObservedView } from './native-input.ts';

/** In a text without blocks everything is selected. Once blocks arrive, the caret goes to the first one, so that nobody types over what others wrote. */
export function placedCaret(): Plugin {
  return new Plugin({
    appendTransaction(_transactions, before, state) {
      if (before.doc.childCount > 0 || state.doc.childCount === 0 || !(state.selection instanceof AllSelection)) return null;
      return state.tr.setSelection(Selection.atStart(state.doc)).setMeta('addToHistory', false);
    },
  });
}

/** Reads where the browser has put the caret before a key is taken. On a slow machine the key can come before the browser tells, and would fall on what was selected a moment ago. */
export function readCaret(view: EditorView): void {
  if (!view.composing) (view as EditorView & ObservedView).domObserver?.flush();
}
