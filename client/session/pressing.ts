// Tells a key that is meant as a command from one that belongs to words: typed, dictated, or meant for a field that has just gone.
import { wordsLost } from '../ui/lost-words.ts';
import { keyUse } from './key-use.svelte.ts';
import { type CallKey, callKeyOf, takesLetters } from './keys.ts';

/** Keys closer together than this are letters of a word, in milliseconds. */
const letters = 120;
/** A word has ended once nothing was pressed for as long. */
const wordEnds = 600;
/** The same key again sooner than this is half of a double press. */
const doublePress = 400;

/** They send nothing, and what is typed after them goes where they lead: they act at once. */
const leading: readonly CallKey[] = ['hand', 'put', 'declare', 'help', 'where'];

/** A listener that passes on the keys that are meant. A command waits for a moment, in which a second letter makes it a word. */
export function onCallKey(act: (key: CallKey, event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  let last = Number.NEGATIVE_INFINITY;
  let taken = { key: '', at: Number.NEGATIVE_INFINITY };
  let inWord = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  return (event) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.repeat) return;
    if (takesLetters(event.target)) {
      inWord = false;
      return;
    }
    if (event.key === taken.key && event.timeStamp - taken.at < doublePress) return;
    const gap = event.timeStamp - last;
    last = event.timeStamp;
    inWord = wordsLost() || (inWord ? gap < wordEnds : gap < letters);
    if (inWord) {
      clearTimeout(waiting);
      return;
    }
    const key = document.querySelector('dialog[open], :popover-open') ? undefined : callKeyOf(event, keyUse());
    if (key === undefined) return;
    taken = { key: event.key, at: event.timeStamp };
    if (event.altKey) event.preventDefault();
    if (leading.includes(key)) act(key, event);
    else waiting = setTimeout(act, letters, key, event);
  };
}
