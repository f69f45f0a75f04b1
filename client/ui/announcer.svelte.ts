// Sentences said aloud, politely, to those who cannot see the page change.

export interface Sentence {
  id: number;
  text: string;
}

class Announcements {
  said: readonly Sentence[] = $state.raw([]);
}

const announcements = new Announcements();
/** The text in the region now, kept apart so that an effect that announces does not depend on it. */
let said: readonly Sentence[] = [];
let last: { text: string; at: number } | undefined;
let made = 0;
/** How long a sentence stays, in milliseconds: readers have begun it by then, and it may have become untrue. */
const stay = 7000;
/** The same sentence within so many milliseconds tells of the same act. */
const echo = 1000;

function show(now: readonly Sentence[]): void {
  said = now;
  announcements.said = now;
}

/** Says a sentence through the page's one live region, after those that were said just before. */
export function announce(text: string): void {
  const at = performance.now();
  if (last?.text === text && at - last.at < echo) return;
  last = { text, at };
  made += 1;
  const id = made;
  show([...said, { id, text }]);
  setTimeout(() => show(said.filter((sentence) => sentence.id !== id)), stay);
}

export function announced(): readonly Sentence[] {
  return announcements.said;
}
