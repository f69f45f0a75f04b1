/** What is saved, what is not yet, and what was refused. */
export const saving = {
  connecting: 'Connecting…',
  saved: 'Saved',
  saving: (count: number) => (count === 1 ? 'Saving 1 change…' : `Saving ${count} changes…`),
  offline: (count: number) => (count === 1 ? 'Offline: 1 change kept on this page' : `Offline: ${count} changes kept on this page`),
  offlineNothing: 'Offline: trying again',
  refusedShort: 'Not saved',
  refused: {
    forbidden: 'You may no longer write here: the meeting has moved on, or your role has changed.',
    unauthorised: 'Your session in this meeting has ended. Open your invitation link again to come back.',
    unknownMeeting: 'This meeting is not here any more.',
    other: 'The server ended the connection and takes no more from this page.',
  },
  kept: (count: number) =>
    count === 1
      ? 'Your last change was not saved. It is kept here until you leave this page.'
      : `Your last ${count} changes were not saved. They are kept here until you leave this page.`,
  showKept: 'Show what was not saved',
  copy: 'Copy it',
  copied: 'Copied',
  reload: 'Reload the page',
};
