// The demonstration's call: the facts of a real one of 13 September 2016, in sentences of our own.
import type { CreateMeeting } from '../../shared/wire/http.ts';

export const meeting: CreateMeeting = {
  title: 'Virtual meeting of the Multistakeholder Advisory Group',
  body: 'Internet Governance Forum',
  series: 'MAG virtual meeting',
  number: 'VI',
  startsAt: '2016-09-13T13:00:00Z',
  durationMinutes: 120,
  joinUrl: 'https://webex.example.org/mag',
  chair: { name: 'Lynn St. Amour' },
  secretariat: [{ name: 'Chengetai Masango', affiliation: 'IGF Secretariat' }],
  focus:
    'the intersessional work of the community: the Best Practice Forums, Connecting and Enabling the Next Billion(s), the National and Regional Initiatives and the Dynamic Coalitions',
  next: { title: 'MAG virtual meeting VII', startsAt: '2016-09-27T22:00:00Z' },
  agendaText: `1. Welcome and adoption of the agenda (Chair, 5 minutes)
2. Preparations for the annual meeting in Guadalajara (Secretariat, 10 minutes)
3. Intersessional work of the community
   3.1 Ways of working and timeline (15 minutes)
   3.2 Best Practice Forums (20 minutes)
   3.3 Connecting and Enabling the Next Billion(s), phase II (15 minutes)
4. National and Regional Initiatives (20 minutes)
5. Dynamic Coalitions (15 minutes)
6. A.O.B.`,
};

export const people = {
  secretariat: { name: 'Chengetai Masango', affiliation: 'IGF Secretariat' },
  chair: { name: 'Lynn St. Amour', affiliation: 'Chair of the MAG' },
  amina: { name: 'Amina Diallo', affiliation: 'Civil society' },
  kenji: { name: 'Kenji Mori', affiliation: 'Technical community' },
  sofia: { name: 'Sofía Reyes', affiliation: 'Government of Mexico' },
  tomas: { name: 'Tomás Oliveira', affiliation: 'Private sector' },
} as const;

export const proposal = {
  title: 'A track for newcomers at the annual meeting',
  reason: 'The proposal went round on the list last week, and many asked to talk it over.',
  minutes: 10,
};

/** The text to type, by item. `[^id]` is a footnote's mark. */
export const texts = {
  venue:
    'The Secretariat reported on the preparations. The venue in Guadalajara had provisionally been moved by the Host Country to the PALCCO Cultural Centre; the dates, 6 to 9 December, stood unchanged.',
  venueHost: 'Details of the new venue would be sent to the community by the Secretariat and the Host Country as soon as they were settled.',
  modalities:
    'A briefing on the ways of working of the community groups had been shared before the call[^modalities]. Each group would choose its own method, openly, on its mailing list and in its meetings.',
  drafts: 'Draft outputs of the Best Practice Forums were due by 1 November, so that a month remained for public comment.',
  forums: 'The Best Practice Forums on exchange points, IPv6, cybersecurity, and gender and access gave short updates and asked members for support.',
  billions: 'Phase II of Connecting and Enabling the Next Billion(s) would follow a similar calendar.',
  initiatives: 'More than 60 National and Regional Initiatives were reported, in all five regions[^initiatives]; several new ones were forming.',
  coalitions: 'The Dynamic Coalitions were preparing a main session of an hour and a half, a second session on good practice, and a shared booth.',
  newcomers: 'Many members supported a track for newcomers and were asked to put their names forward for the tasks it named.',
  decision: 'It was agreed that the proposal would be revised with the comments received and sent to the list again.',
  template: 'Distribute an updated template for information on the main sessions',
  information: 'Send the information on each main session to the Secretariat',
  private: 'Check with Sofía how the venue is to be spelt.',
} as const;

export const pointOfOrder = 'Is this put to the members alone?';

export const question = 'Who keeps the list of volunteers?';

export const comment = {
  text: 'The Host Country has confirmed the venue since.',
  proposal: texts.venue.replace('had provisionally been moved', 'had been moved'),
};

export const notes = {
  modalities: 'https://www.intgovforum.org/cms/documents/best-practice-forums',
  initiatives: 'https://www.intgovforum.org/cms/igf-initiatives/nris-activities',
} as const;
