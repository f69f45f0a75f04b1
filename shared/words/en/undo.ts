/** Acts that can be undone, and acts that somebody else did first. */
export const undo = {
  cancel: 'Cancel',
  gave: (name: string) => `${name} has the floor.`,
  ended: (name: string) => `${name}’s intervention has ended.`,
  withdrew: 'Your request was withdrawn.',
  tookOut: (name: string) => `${name} was removed from the queue.`,
  finished: (item: string) => `“${item}” is finished.`,
  deferred: (item: string) => `“${item}” is deferred.`,
  started: (item: string) => `“${item}” is under discussion.`,
  opened: 'The call is open.',
  adopted: 'The agenda is adopted.',
  closed: 'The call is closed.',
  reopen: 'Reopen the call',
  toCall: 'Go to the call',
  overtaken: {
    item: (item: string) => `Someone else was quicker: “${item}” is under discussion now.`,
    noItem: 'Someone else was quicker: no item is under discussion now.',
    speaking: (name: string) => `Someone else was quicker: ${name} has the floor now.`,
    next: (name: string) => `The queue has changed: ${name} is next now.`,
    empty: 'The queue has changed: nobody is waiting now.',
  },
};
