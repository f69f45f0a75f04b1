// When a field disappears while someone types in it, the text gets the focus, so that the next keys are text and never a command.
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
