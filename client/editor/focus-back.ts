// A field that goes while someone types in it gives the focus back to the text, so that what is typed next is text and never a command.
import type { EditorView } from 'prosemirror-view';

/** Watches the page while the field has the focus: it may go with whatever holds it. Nothing tells a field that it goes. */
export function focusBack(field: HTMLElement, view: EditorView): void {
  const watcher = new MutationObserver(() => {
    if (field.isConnected) return;
    watcher.disconnect();
    if (document.activeElement === document.body && !view.isDestroyed && view.dom.isConnected) view.focus();
  });
  field.addEventListener('focus', () => watcher.observe(document.body, { childList: true, subtree: true }));
  field.addEventListener('blur', () => queueMicrotask(() => field.isConnected && watcher.disconnect()));
}
