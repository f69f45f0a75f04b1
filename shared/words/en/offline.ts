/** The last state this device saw, shown offline, and leaving nothing behind. */
export const offline = {
  unsent: 'You are offline, so this was not sent. Try again once you are connected.',
  unanswered: 'The server did not answer, so this may or may not have been done. Check the page before you try again.',
  lost: 'Connection lost. This page may be out of date. Your text is kept and sent once you are connected.',
  notConnected: 'Not connected.',
  seen: (ago: string, when: string) => `This is the meeting as this device last saw it, ${ago} (${when}).`,
  kept: 'Your text is kept and sent once you are connected.',
  cannotOpen: 'The server cannot open this meeting at the moment. This page tries again by itself.',
  byRequests: 'This network blocks the live connection. The minutes are loaded again every few seconds.',
  noWriting: 'You can write once the connection works.',
  onDevice: 'Meetings on this device',
  seenAgo: (ago: string) => `seen ${ago}`,
  translated: 'Your browser has translated this page, so changes may no longer be shown. Show the original, or choose a language in the header.',
};
