// An outside change never moves the text under the caret: what it pushes is scrolled back before anything is drawn.
import type { EditorView } from 'prosemirror-view';
import type * as Y from 'yjs';

function scrollerOf(start: Element): Element {
  for (let element = start.parentElement; element; element = element.parentElement) {
    if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return document.scrollingElement ?? document.documentElement;
}

function caretTop(view: EditorView): number | undefined {
  return view.hasFocus() ? view.coordsAtPos(view.state.selection.head).top : undefined;
}

/** Holds the caret's line where it stands on the screen while others' changes come. Returns the way to stop. */
export function holdSteady(view: EditorView, doc: Y.Doc): () => void {
  let before: number | undefined;
  const beforeChange = (transaction: Y.Transaction): void => {
    before = transaction.local ? undefined : caretTop(view);
  };
  const afterChange = (transaction: Y.Transaction): void => {
    if (before === undefined || transaction.local) return;
    const after = caretTop(view);
    if (after !== undefined && after !== before) scrollerOf(view.dom).scrollTop += after - before;
    before = undefined;
  };
  doc.on('beforeTransaction', beforeChange);
  doc.on('afterTransaction', afterChange);
  return () => {
    doc.off('beforeTransaction', beforeChange);
    doc.off('afterTransaction', afterChange);
  };
}
