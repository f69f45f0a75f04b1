/** Changes of a person's own turn to speak. Each is announced alone, so it is short. */
export const turn = {
  renamed: (change: string) => `Name changed: ${change}`,
  asked: (place: number) => `Floor requested, place ${place} in the queue.`,
  pointRaised: 'Point of order sent to the Chair.',
  withdrawn: 'Request withdrawn.',
  removed: 'Your request was removed from the queue.',
  again: 'Ask again',
  ended: 'Your intervention was ended.',
  notNext: 'You are no longer next.',
  opened: 'Queue opened.',
  closed: 'Queue closed.',
};
