/** What the server did not take, on a card that is loaded when it is needed. */
export const notTaken = {
  refused: {
    forbidden: 'You may no longer write here: the meeting has moved on, or your role has changed.',
    unauthorised: 'Your session in this meeting has ended. Open your invitation link again to come back.',
    unknownMeeting: 'This meeting is not here any more.',
    tooLarge: 'The minutes of this meeting are full: no more text can be saved in them. What was saved can still be read and deleted.',
    other: 'The server ended the connection and takes no more from this page.',
  },
  kept: 'This was written here and could not be saved. It is kept in this browser: copy it before you throw it away.',
  lost: 'Somebody deleted, cut or joined the paragraph that you were writing in, without having seen these words of yours. Copy them before you throw them away.',
  copy: 'Copy it',
  copied: 'Copied',
  reload: 'Reload the page',
  forget: 'Throw it away',
};
