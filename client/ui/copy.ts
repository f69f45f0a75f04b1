// Copying a text, and saying whether it was.
import { notify } from './toasts.svelte.ts';
import { words } from './words.ts';

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(words.create.copied);
  } catch {
    notify(words.create.copyFailed, { bad: true });
  }
}
