// The words of a field that somebody else's act has taken away, to copy.
import { copyText } from '../../ui/copy.ts';
import { notify } from '../../ui/toasts.svelte.ts';
import { words } from '../../ui/words.ts';

export function offerLost(text: string): void {
  notify(words.keys.kept(text), { bad: true, action: { label: words.keys.copyKept, run: () => void copyText(text) } });
}
