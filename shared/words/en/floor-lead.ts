import { counting } from '../counting.ts';

const counted = counting('en');

/** The floor for who leads: its rules, hands seen in the call, and where the call is at a glance. */
export const floorLead = {
  close: 'Close the queue',
  open: 'Open the queue',
  limit: 'Time limit',
  noLimit: 'No limit',
  minutes: (count: number) => counted(count, { one: '# minute', other: '# minutes' }),
  precedence: 'Who goes first',
  precedences: { members: 'Members', observers: 'Observers', none: 'Nobody: as they ask' },
  restore: (count: number) => counted(count, { one: 'Bring back the one who was cleared', other: 'Bring back the # who were cleared' }),
  add: 'Add a hand',
  addHint: 'Part of a name, then Enter; with Shift they have the floor at once.',
  addPlaceholder: 'Who raised a hand?',
  addNew: (name: string) => `Add ${name}, who is not listed`,
  added: (name: string) => `${name} is in the queue.`,
  console: {
    title: 'Where the call is',
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
