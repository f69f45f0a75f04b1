/** Text that the server refused, on a card that is loaded when it is needed. */
export const notTaken = {
  refused: {
    forbidden: 'You may no longer write here: the meeting has moved on, or your role has changed.',
    unauthorised: 'Your session in this meeting has ended. Open your invitation link again to come back.',
    unknownMeeting: 'This meeting no longer exists.',
    tooLarge: 'The minutes of this meeting are full: no more text can be saved in them. What was saved can still be read and deleted.',
    other: 'The server closed the connection and accepts nothing more from this page.',
  },
  kept: 'This text could not be saved. It is kept in this browser: copy it before you discard it.',
  lost: 'Somebody deleted, cut or joined the paragraph you were writing in before seeing these words. Copy them before you discard them.',
  copy: 'Copy',
  copied: 'Copied',
  reload: 'Reload the page',
  forget: 'Discard',
};
