/** The big view, for a screen that is shared. */
export const big = {
  nothing: 'No item is under discussion',
  speaking: 'Speaking',
  nobody: 'Nobody has the floor',
  next: 'Next',
  put: 'Is there any objection?',
  left: (seconds: number) => `${seconds} s`,
  over: 'time is up',
  answers: (option: string, count: number) => `${option}: ${count}`,
  more: (count: number) => `and ${count} more`,
  ofMinutes: (minutes: number) => `of ${minutes} min`,
  offline: 'Offline: this may be out of date',
};
