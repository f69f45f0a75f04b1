import type { Region } from '../../meeting/regions.ts';
import type { Role } from '../../meeting/state.ts';

/** Coming in. */
export const joining = {
  tagline: 'The companion beside the call: the agenda, the floor, the minutes, and the Summary Report.',
  needLink: 'To enter a meeting, open the invitation link that was sent to you.',
  organise: 'To make a meeting, open the link that the server printed when it started.',
  notFound: 'There is nothing at this address.',
  joinTitle: 'Join the meeting',
  invitedAs: {
    secretariat: 'This link is the Secretariat’s.',
    chair: 'This link is the Chair’s.',
    member: 'You join as a member.',
    observer: 'You join as an observer.',
  } satisfies Record<Role, string>,
  when: (utc: string, local: string, same: boolean) => (same ? `${utc} UTC` : `${utc} UTC (${local} where you are)`),
  joinIntro: 'Your name is shown to everybody in the meeting and stands in the list of participants.',
  watchIntro: 'You may follow without giving a name. Who asks for the floor gives one.',
  name: 'Name',
  affiliation: 'Affiliation',
  affiliationHint: 'Your organisation, or “personal capacity”.',
  group: 'Stakeholder group',
  groups: ['Governments', 'Civil society', 'Private sector', 'Technical community', 'Intergovernmental organisations', 'Media'],
  region: 'Region',
  noRegion: 'Rather not say',
  regions: {
    africa: 'Africa',
    'asia-pacific': 'Asia and the Pacific',
    'eastern-europe': 'Eastern Europe',
    'latin-america-caribbean': 'Latin America and the Caribbean',
    'western-europe-others': 'Western Europe and others',
  } satisfies Record<Region, string>,
  incomplete: 'This link is incomplete: copy all of it, to its last letter.',
  nameMissing: 'Write your name as it should stand in the list of participants.',
  join: 'Join',
  follow: 'Follow without a name',
  already: (name: string, role: string) => `You are in this meeting as ${name} (${role}).`,
  alreadyNameless: (role: string) => `You are in this meeting (${role}).`,
  goOn: 'Go on',
  anew: 'Or join by this link as someone else:',
};
