/** What the floor says once it is there. */
export const floorMore = {
  sound: 'Alert me by sound, vibration or notification when it is my turn or the room is asked',
  rules: 'Rules of the queue',
  pointRaised: (name: string) => `Point of order: ${name}.`,
  timeIsUpFor: (name: string) => `${name}’s time is up.`,
  yourTimeIsUp: 'Your time is up. Please finish your last sentence.',
};
