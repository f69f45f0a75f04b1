import { counting } from '../counting.ts';

const counted = counting('en');

/** The floor for who leads: its rules, hands seen in the call, and where the call is at a glance. */
export const floorLead = {
  close: 'Close the queue',
  open: 'Open the queue',
  giveNext: 'Give the floor to the next',
  limit: 'Time limit',
  noLimit: 'No limit',
  minutes: (count: number) => counted(count, { one: '# minute', other: '# minutes' }),
  precedence: 'Who goes first',
  precedences: { members: 'Members', observers: 'Observers', none: 'No precedence' },
  restore: (count: number) => counted(count, { one: 'Bring back # cleared request', other: 'Bring back # cleared requests' }),
  add: 'Add a speaker',
  addHint: 'Type part of a name, then Enter. With Shift they get the floor at once.',
  addPlaceholder: 'Who raised a hand?',
  addNew: (name: string) => `Add ${name} (not listed)`,
  added: (name: string) => `${name} is in the queue.`,
  console: {
    title: 'The call at a glance',
    item: 'Now',
    noItem: 'No item under discussion',
    next: 'Next item',
    noNext: 'None left',
    speaking: 'Speaking',
    upNext: 'Next to speak',
    nobody: 'Nobody',
    points: 'Points of order',
    aob: 'AOB waiting',
    key: (key: string) => `Key: ${key}`,
  },
};
