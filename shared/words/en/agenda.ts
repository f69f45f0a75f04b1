import type { ItemStatus } from '../../meeting/model/agenda.ts';

const statuses: Record<ItemStatus, string> = {
  proposed: 'Proposed',
  pending: 'To come',
  current: 'Now',
  done: 'Done',
  deferred: 'Deferred',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

/** The agenda beside the call. */
export const agenda = {
  title: 'Agenda',
  statuses,
  section: 'Any other business',
  empty: 'No item yet. The Secretariat writes the agenda under “Set up”.',
  adopted: (time: string) => `Adopted at ${time} UTC`,
  adopt: 'Adopt the agenda',
  sum: (sum: string, duration: string) => `${sum} planned of ${duration}`,
  sumOver: (sum: string, duration: string) => `${sum} planned: more than the ${duration} available`,
  projected: (time: string) => `Ends about ${time} UTC`,
  spent: (spent: string) => `${spent} spent`,
  spentOf: (spent: string, budget: string) => `${spent} of ${budget}`,
  spentUntil: (spent: string, budget: string, time: string) => `${spent} of ${budget}, until ${time} UTC`,
  overBudget: (over: string) => `${over} over`,
  presenter: (name: string) => `Presented by ${name}`,
  documents: 'Documents',
  propose: 'Propose an item',
};
