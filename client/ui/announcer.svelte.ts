// Sentences said aloud, politely: one at a time, to those who cannot see the page change.

class Announcements {
  current = $state('');
}

const announcements = new Announcements();
/** The last sentence said, kept apart so that an effect that announces does not depend on it. */
let last = '';

/** Says a sentence through the page's one live region. Said twice, it is heard twice. */
export function announce(text: string): void {
  // A live region is heard only where its text changes, so the same sentence ends in another way.
  last = last === text ? `${text}\u200B` : text;
  announcements.current = last;
}

export function announced(): string {
  return announcements.current;
}
