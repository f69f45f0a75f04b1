import { counting } from '../counting.ts';

const counted = counting('en');

/** Who is and was at the meeting. */
export const people = {
  title: 'People',
  groupBy: 'Group by',
  byStatus: 'Presence',
  byRole: 'Role',
  byGroup: 'Stakeholder group',
  noGroup: 'No group given',
  byRegion: 'Region',
  noRegion: 'No region given',
  /** The room, drawn. */
  picture: 'Members in the room',
  places: { here: 'Here', phone: 'On the phone', apologies: 'Apologies', away: 'Not here' },
  /** Who can speak, of how many are listed. */
  inRoom: (there: number, listed: number) => (listed === 0 ? 'none listed' : `${there} of ${listed}`),
  nobodyFrom: (names: string) => `Nobody from: ${names}`,
  correctOwn: 'Correct my entry',
  correctOwnTitle: 'Correct my entry',
  correctOwnIntro: 'This is your entry in the list of participants. The times you were connected stay as they are.',
  corrected: 'Your entry was updated.',
  you: 'you',
  statuses: { here: 'Here now', 'was-here': 'Was here', apologies: 'Apologies', phone: 'On the phone', absent: 'Not here' },
  count: (count: number) => counted(count, { one: '# person', other: '# people' }),
  watching: (count: number) => counted(count, { one: '# more person watches without a name.', other: '# more people watch without a name.' }),
  nobody: 'Nobody is listed yet.',
  name: 'Name',
  affiliation: 'Affiliation',
  status: 'Presence',
  fromTo: (from: string, to: string) => `${from} to ${to} UTC`,
  since: (from: string) => `since ${from} UTC`,
  present: (duration: string) => `${duration} in total`,
  find: 'Find a person',
  note: 'Note a person',
  noteTitle: 'Note a person who did not use this page',
  noteIntro: 'For apologies, people on the phone only, and people who were present in another way.',
  removeShort: 'Remove',
  remove: (name: string) => `Remove ${name} from the list`,
  removeSure: (name: string) =>
    `Remove ${name} from the list? Their requests leave the queue and their session ends. They can join again with their invitation.`,
  correctShort: 'Correct',
  correct: (name: string) => `Correct ${name}`,
  correctTitle: (name: string) => `Correct the entry of ${name}`,
  noteStatuses: { present: 'Was present', apologies: 'Sent apologies', phone: 'On the phone only', absent: 'Not present' },
  save: 'Save',
  missing: 'Enter a name.',
  noted: (name: string) => `${name} is noted.`,
};
