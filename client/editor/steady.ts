// Others' changes never move the line of the caret, or the text being read where the caret is out of sight.
import type { EditorView } from 'prosemirror-view';
import type * as Y from 'yjs';
import { steadied } from '../ui/steady-view.ts';

/** Holds an editor's text while others' changes come. Returns the way to stop. */
export function holdSteady(view: EditorView, doc: Y.Doc): () => void {
  const steady = steadied(view.dom, () => (view.hasFocus() ? view.coordsAtPos(view.state.selection.head) : undefined));
  const beforeChange = ({ local }: Y.Transaction): void => {
    if (!local) steady.note();
  };
  const afterChange = ({ local }: Y.Transaction): void => {
    if (!local) steady.hold();
  };
  doc.on('beforeTransaction', beforeChange);
  doc.on('afterTransaction', afterChange);
  return () => {
    doc.off('beforeTransaction', beforeChange);
    doc.off('afterTransaction', afterChange);
  };
}
