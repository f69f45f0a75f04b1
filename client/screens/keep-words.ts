// Keeps what is typed in a field that somebody else's act moves or takes away, and guards against double presses. Loaded right after the first view.
import type { Attachment } from 'svelte/attachments';
import { withWords } from '../ui/language.svelte.ts';

export const keepWords: Attachment<HTMLElement> = (root) => {
  let isGone = false;
  let stop: (() => void) | undefined;
  const parts = [import('../ui/keep-typing.ts'), import('../ui/double-press.ts'), withWords(import('../parts/call/offer-lost.ts'))] as const;
  Promise.all(parts).then(
    ([{ keepTyping }, { guardDoublePress }, { offerLost }]) => {
      if (isGone) return;
      const [letGo, unguard] = [keepTyping(root, offerLost), guardDoublePress()];
      stop = () => {
        letGo();
        unguard();
      };
    },
    // Without it the page works as before; the next load brings it.
    () => undefined,
  );
  return () => {
    isGone = true;
    stop?.();
  };
};
