// The sheet of paper around a text is part of it for whoever presses there: below the text the caret goes to its end, beside a line into that line.
import { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

const inset = 2;

/** Takes presses on the blank parts of the paper that a text is on. Returns the way to stop. */
export function takePaper(view: EditorView): () => void {
  const paper = view.dom.closest<HTMLElement>('article, .page') ?? view.dom.parentElement;
  const press = (event: MouseEvent): void => {
    const { target, clientX, clientY, button } = event;
    if (button !== 0 || event.defaultPrevented || event.shiftKey || !view.editable) return;
    if (!(target instanceof Element) || target === view.dom || !target.contains(view.dom)) return;
    const texts = [...(paper?.querySelectorAll<HTMLElement>('.ProseMirror') ?? [])];
    // Of several texts on one paper, a press below one and above the next is the upper one's.
    if (texts.findLast((text) => text.getBoundingClientRect().top <= clientY) !== view.dom) return;
    const { left, right, bottom } = view.dom.getBoundingClientRect();
    const { doc, tr } = view.state;
    const at = clientY < bottom && view.posAtCoords({ left: Math.min(Math.max(clientX, left + inset), right - inset), top: clientY });
    event.preventDefault();
    view.focus();
    // The focus may have put a first block into an empty text.
    view.dispatch(at ? tr.setSelection(Selection.near(doc.resolve(at.pos))) : view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
  };
  paper?.addEventListener('mousedown', press);
  return () => paper?.removeEventListener('mousedown', press);
}
