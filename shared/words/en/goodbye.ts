/** Why the server takes somebody no more, and what to do. */
export const goodbye = {
  revoked: 'Your access to this meeting was withdrawn',
  revokedWhat: 'The invitation that you came by is no longer valid. Ask the Secretariat for a new one, then open it here.',
  expired: 'Your session in this meeting has ended',
  expiredWhat: 'Open your invitation link again to come back.',
  stopping: 'The server is restarting',
  stoppingWhat: 'This page comes back by itself.',
  anotherPerson: 'This tab has stopped',
  anotherPersonWhat:
    'Another tab of this browser has joined this meeting as somebody else. To go on here as before, open your own invitation link again. What was written here and not saved can still be copied.',
  continueAsOther: 'Continue as the other person',
};
