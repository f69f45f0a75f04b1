import { counting } from '../counting.ts';

const counted = counting('en');

/** Text that is saved, that is not saved yet, and that was refused. */
export const saving = {
  connecting: 'Connecting…',
  saved: 'Saved',
  saving: (count: number) => counted(count, { one: 'Saving # change…', other: 'Saving # changes…' }),
  offline: (count: number) => counted(count, { one: 'Offline: # change kept in this browser', other: 'Offline: # changes kept in this browser' }),
  offlineNothing: 'Offline: trying again',
  refusedShort: 'Not saved',
};
