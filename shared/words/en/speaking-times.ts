/** Who spoke for how long. */
export const speakingTimes = {
  none: 'Nobody has spoken yet.',
  byGroup: 'By stakeholder group',
  byPerson: 'By person',
  noGroup: 'No group given',
  turns: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  share: (percent: number) => `${percent}%`,
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
};
