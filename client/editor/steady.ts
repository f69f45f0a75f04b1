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
  /** Less than a pixel that could not be scrolled, owed to the next change, so that many do not add up to a drift. */
  let owed = 0;
  const beforeChange = (transaction: Y.Transaction): void => {
    before = transaction.local ? undefined : caretTop(view);
  };
  const afterChange = (transaction: Y.Transaction): void => {
    if (before === undefined || transaction.local) return;
    const after = caretTop(view);
    if (after !== undefined && after !== before) {
      const scroller = scrollerOf(view.dom);
      const from = scroller.scrollTop;
      const by = after - before + owed;
      scroller.scrollTop = from + by;
      const rest = by - (scroller.scrollTop - from);
      owed = Math.abs(rest) < 1 ? rest : 0;
    }
    before = undefined;
  };
  doc.on('beforeTransaction', beforeChange);
  doc.on('afterTransaction', afterChange);
  return () => {
    doc.off('beforeTransaction', beforeChange);
    doc.off('afterTransaction', afterChange);
  };
}
