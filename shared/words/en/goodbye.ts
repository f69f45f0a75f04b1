/** Why the server takes somebody no more, and what to do. */
export const goodbye = {
  revoked: 'Your access to this meeting was withdrawn',
  revokedWhat: 'Your invitation is no longer valid. Ask the Secretariat for a new one, then open it here.',
  expired: 'Your session in this meeting has ended',
  expiredWhat: 'Open your invitation link again to come back.',
  stopping: 'The server is restarting',
  stoppingWhat: 'This page reconnects by itself.',
  anotherPerson: 'This tab has stopped',
  anotherPersonWhat:
    'Another tab of this browser joined this meeting as somebody else. To continue here as yourself, open your own invitation link again. You can still copy unsaved text.',
  continueAsOther: 'Continue as the other person',
};
