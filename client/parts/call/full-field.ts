// A browser cuts what is pasted or dropped into a full field, and says nothing.
import { dismiss, notify } from '../../ui/toasts.svelte.ts';
import { words } from '../../ui/words.ts';

/** Refuses what does not fit into a field as a whole, and says so. Answers what ends the watch. */
export function watchFullFields(): () => void {
  let notice: number | undefined;
  const look = (event: InputEvent): void => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.maxLength < 0) return;
    const { value, selectionStart, selectionEnd, maxLength } = field;
    const added = (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').length;
    if (!event.cancelable || added === 0 || value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + added <= maxLength) return;
    event.preventDefault();
    if (notice !== undefined) dismiss(notice);
    notice = notify(words.paste.fieldFull(maxLength), { bad: true });
  };
  addEventListener('beforeinput', look, true);
  return () => removeEventListener('beforeinput', look, true);
}
