// A field that a person types in keeps the focus and the words when somebody else's act moves it or takes it away.
import { loseWords } from './lost-words.ts';

type TypingField = HTMLInputElement | HTMLTextAreaElement;

const isText = (target: unknown): target is TypingField =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && /^(text|search|url|email|tel|number)$/.test(target.type));

/** Watches the fields below `root`. `onlost` gets the words of a field that has gone with them. Returns the way to stop. */
export function keepTyping(root: HTMLElement, onlost: (words: string) => void): () => void {
  let field: TypingField | undefined;
  let isTyped = false;
  /** The person is about to leave the field themselves. */
  let leaves = false;
  /** The page held back that the field was changed, as the person has not left it. */
  let isHeld = false;

  const tell = (): void => {
    if (isHeld) field?.dispatchEvent(new Event('change', { bubbles: true }));
    isHeld = false;
  };
  const entered = ({ target }: Event): void => {
    if (target === field) return;
    // Left by a way that shows neither as a key nor as a press, such as by voice.
    leaves = true;
    tell();
    field = isText(target) ? target : undefined;
    isTyped = false;
    leaves = false;
  };
  const typed = ({ target }: Event): void => {
    if (target !== field) return;
    isTyped = true;
    leaves = false;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.target === field && /^(Enter|Escape|Tab)$/.test(event.key)) leaves = true;
  };
  const pointed = ({ target }: Event): void => {
    if (field && target !== field) leaves = true;
  };
  // Taking a field out of its place to move it counts as leaving it, which would send half a word.
  const changed = (event: Event): void => {
    if (event.target !== field) return;
    isHeld = !leaves;
    if (isHeld) event.stopImmediatePropagation();
  };
  const left = ({ target }: Event): void => {
    if (target === field && leaves) tell();
  };
  const watcher = new MutationObserver(() => {
    if (!field || leaves || document.activeElement !== document.body) return;
    if (field.isConnected) field.focus({ preventScroll: true });
    else {
      loseWords();
      const words = field.value.trim();
      field = undefined;
      if (isTyped && words) onlost(words);
    }
  });

  root.addEventListener('focusin', entered);
  root.addEventListener('input', typed);
  root.addEventListener('keydown', pressed, true);
  root.addEventListener('change', changed, true);
  root.addEventListener('focusout', left);
  addEventListener('pointerdown', pointed, true);
  watcher.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', entered);
    root.removeEventListener('input', typed);
    root.removeEventListener('keydown', pressed, true);
    root.removeEventListener('change', changed, true);
    root.removeEventListener('focusout', left);
    removeEventListener('pointerdown', pointed, true);
    watcher.disconnect();
  };
}
