// A footnote's text: a plain field bound to its shared text, with the caret and the undo of whoever types in it.
import { simpleDiffStringWithCursor } from 'lib0/diff';
import * as Y from 'yjs';
import { type Delta, moved } from './moved.ts';

/** Binds a field to a text. Returns the way to stop. Others' changes wait while a composition is under way in the field. */
export function bindNote(field: HTMLTextAreaElement, text: Y.Text): () => void {
  const origin = {};
  const undo = new Y.UndoManager(text, { trackedOrigins: new Set([origin]) });
  let composing = false;
  /** The text as the field last showed it, and what others have done to it since. */
  let base = text.toString();
  let waiting: Delta[] = [];
  const now = (place: number): number => waiting.reduce((at, delta) => moved(at, delta), place);

  const show = (): void => {
    const { selectionStart, selectionEnd } = field;
    base = text.toString();
    if (field.value !== base) {
      field.value = base;
      field.setSelectionRange(now(selectionStart), now(selectionEnd));
    }
    waiting = [];
  };
  const write = (): void => {
    if (composing) return;
    const diff = simpleDiffStringWithCursor(base, field.value, field.selectionEnd);
    const from = now(diff.index);
    const to = now(diff.index + diff.remove);
    text.doc?.transact(() => {
      text.delete(from, to - from);
      text.insert(from, diff.insert);
    }, origin);
    show();
  };
  const changed = (event: Y.YTextEvent): void => {
    if (event.transaction.origin === origin) return;
    waiting.push(event.delta);
    if (!composing) show();
  };
  const composed = (event: CompositionEvent): void => {
    composing = event.type === 'compositionstart';
    write();
  };
  const keyed = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const pressed = event.key.toLowerCase();
    if (pressed !== 'z' && pressed !== 'y') return;
    event.preventDefault();
    if (pressed === 'y' || event.shiftKey) undo.redo();
    else undo.undo();
  };

  field.value = base;
  text.observe(changed);
  field.addEventListener('input', write);
  field.addEventListener('compositionstart', composed);
  field.addEventListener('compositionend', composed);
  field.addEventListener('keydown', keyed);
  return () => {
    undo.destroy();
    text.unobserve(changed);
    field.removeEventListener('input', write);
    field.removeEventListener('compositionstart', composed);
    field.removeEventListener('compositionend', composed);
    field.removeEventListener('keydown', keyed);
  };
}
