/** What the floor says once it is there. */
export const floorMore = {
  sound: 'Call me by sound, vibration or notification when it is my turn, or when the room is asked',
  rules: 'Rules of the queue',
  pointRaised: (name: string) => `Point of order: ${name}.`,
  timeIsUpFor: (name: string) => `The time of ${name} is up.`,
  yourTimeIsUp: 'Your time is up; please come to your last sentence.',
};
